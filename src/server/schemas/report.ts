/** Reports as the server gives them: a row of the pile, and one with its text, its claims and what lights up in it. */
import { z } from '@hono/zod-openapi';
import { FACT_NAMES } from '../../model/report.ts';
import { DecidedClaim } from './claim.ts';
import { list, Note, Span } from './parts.ts';

const BLOCKS = ['title', 'heading', 'paragraph', 'list-item', 'quote', 'table', 'caption', 'furniture'] as const;

export const Block = Span.extend({ kind: z.enum(BLOCKS) });

export const ReportRow = z
  .object({
    id: z.string(),
    givenId: z.string().nullable(),
    title: z.string(),
    publisher: z.string().nullable(),
    author: z.string().nullable(),
    published: z.string().nullable(),
    language: z.string(),
    mediaType: z.string(),
    /** Of the text, in UTF-16 units. */
    length: z.int(),
    claims: z.int(),
    /** Claims on which a person decided something that holds. */
    decided: z.int(),
    /** Place in the order of adding, from 1. */
    position: z.int(),
  })
  .openapi('ReportRow');
export type ReportRow = z.infer<typeof ReportRow>;

export const ReportWhole = z
  .object({
    row: ReportRow,
    text: z.string(),
    blocks: list(Block),
    origin: z.object({
      name: z.string(),
      mediaType: z.string(),
      sha256: z.string(),
      bytes: z.int(),
      encoding: z.string().optional(),
      /** The files that held it, outermost first. */
      within: list(
        z.object({ name: z.string(), mediaType: z.string(), sha256: z.string(), member: z.string() }),
      ).optional(),
      captured: z.string().optional(),
      digest: z.string().optional(),
    }),
    url: z.string().nullable(),
    forwardedFrom: z.string().nullable(),
    /** Why each fact is believed; a fact that is not here is not known, or was taken in before reasons were kept. */
    basis: z.partialRecord(
      z.enum(FACT_NAMES),
      z.object({ basis: z.enum(['stated', 'inferred', 'given']), by: z.string() }),
    ),
    notes: list(Note),
    /** So many of its words were recognised on images of pages: where, `/reports/{id}/seen` tells. */
    seen: z.int(),
    reader: z.string(),
    claims: list(DecidedClaim),
    /** Which questions its claims answer, and with how many others. */
    answers: list(z.object({ claim: z.string(), question: z.string(), text: z.string(), claims: z.int() })),
  })
  .openapi('Report');

export const AttributionMark = z
  .object({
    id: z.string(),
    source: list(Span),
    cue: list(Span),
    content: list(Span),
    doubtful: list(Span).optional(),
    inside: z.string().optional(),
    manner: z.enum(['direct', 'indirect', 'free', 'mixed']),
  })
  .openapi('Attribution');

export const Highlights = z.object({ attributions: list(AttributionMark), notes: list(Note) }).openapi('Highlights');

/** The words that were recognised on one page, and on which pages any were. */
export const SeenPage = z
  .object({
    pages: list(
      z.object({
        page: z.int(),
        /** First and last place in the text. */
        start: z.int(),
        end: z.int(),
      }),
    ),
    /** The page that was asked for, or the first; null where no word was recognised on an image. */
    page: z.int().nullable(),
    words: list(
      Span.extend({
        /** Left, top, right and bottom, in ten-thousandths of the page's width and height. */
        box: z.array(z.int()).length(4).readonly(),
        confidence: z.int(),
      }),
    ),
    /** A word of less confidence than this is doubtful. */
    sure: z.int(),
    /** Is there a picture of the page, at `/reports/{id}/pages/{page}/picture`? */
    picture: z.boolean(),
  })
  .openapi('SeenPage');

/** What became of a file: of the report in it, or of each part where it holds many. */
export const Taken = z
  .object({
    /** `added` is false where the case had it already; then `report` may not be known. */
    reports: list(
      z.object({
        name: z.string(),
        report: z.string().nullable(),
        title: z.string(),
        added: z.boolean(),
        claims: z.int(),
      }),
    ),
    failed: list(z.object({ name: z.string(), code: z.string(), message: z.string(), hint: z.string() })),
    /** Parts that are no reports, such as a message that is only a picture. */
    leftOut: list(z.object({ name: z.string(), why: z.string() })),
  })
  .openapi('Taken');
export type Taken = z.infer<typeof Taken>;
