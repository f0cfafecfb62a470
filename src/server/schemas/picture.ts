/** Questions, relations, origins and the graph between them, as the server gives them. */
import { z } from '@hono/zod-openapi';
import { RELATION_KINDS } from '../../model/relation.ts';
import { ClaimRow, Decision } from './claim.ts';
import { Count, Facet, list, Span } from './parts.ts';

const ASKED = ['count', 'happened', 'who', 'when', 'where', 'purpose', 'state'] as const;

export const Reason = z
  .object({ text: z.string(), spans: list(z.object({ report: z.string(), span: Span, words: z.string() })) })
  .openapi('Reason');

export const QuestionRow = z
  .object({
    id: z.string(),
    asked: z.enum(ASKED),
    text: z.string(),
    about: z.record(z.string(), z.string()).readonly(),
    range: Count.nullable(),
    claims: z.int(),
    reports: z.int(),
    /** Origins that are traced. */
    origins: z.int(),
    /** Claims whose lineage nothing tells. */
    unknown: z.int(),
    /** Sides that people put the origins' sources on; those on none are not counted. */
    camps: z.int(),
    contradictions: z.int(),
    denials: z.int(),
  })
  .openapi('QuestionRow');
export type QuestionRow = z.infer<typeof QuestionRow>;

export const QuestionFacets = z
  .object({ asked: list(Facet), contested: z.int(), single: z.int() })
  .openapi('QuestionFacets');

export const RelationRow = z
  .object({
    id: z.string(),
    kind: z.enum(RELATION_KINDS),
    from: z.string(),
    to: z.string(),
    strength: z.number(),
    because: list(Reason),
    decisions: list(Decision),
    last: z.string().nullable(),
  })
  .openapi('RelationRow');
export type RelationRow = z.infer<typeof RelationRow>;

export const OriginRow = z
  .object({
    id: z.string(),
    name: z.string(),
    traced: z.boolean(),
    claims: z.int(),
    reports: z.int(),
    because: list(Reason),
    /** The side that a person put the source on. */
    camp: z.string().nullable(),
  })
  .openapi('OriginRow');
export type OriginRow = z.infer<typeof OriginRow>;

export const Answer = ClaimRow.extend({
  origin: z.object({ id: z.string(), name: z.string(), traced: z.boolean(), camp: z.string().nullable() }).nullable(),
  /** The day it stands for: as its words tell, or else the date of publication where the report has one. */
  asOf: z.string().nullable(),
  /** The weightiest relation to any other answer. */
  bearing: z.enum(RELATION_KINDS).nullable(),
});

/** Its relations grow with the square of its answers: they are asked for apart, a stretch at a time. */
export const QuestionWhole = z.object({ row: QuestionRow, answers: list(Answer) }).openapi('Question');

export const StemmaGraph = z
  .object({
    /** What the graph is of; null where it is of a claim. */
    question: QuestionRow.nullable(),
    /** Stable from one visit to the next: in order of rank, date and id. */
    nodes: list(
      z.object({
        id: z.string(),
        kind: z.enum(['origin', 'claim']),
        /** 0 for origins; for claims, one more than what they were copied from. */
        rank: z.int(),
        label: z.string(),
        traced: z.boolean(),
        claim: ClaimRow.nullable(),
        date: z.string().nullable(),
      }),
    ),
    edges: list(
      z.object({
        from: z.string(),
        to: z.string(),
        kind: z.enum(['origin', 'unknown', ...RELATION_KINDS]),
        /** `to` comes from `from`; otherwise the relation goes across, as it was proposed. */
        down: z.boolean(),
        /** What changed on the way, in words; empty where nothing did. */
        changed: z.string(),
        relation: z.string().nullable(),
      }),
    ),
  })
  .openapi('Stemma');
