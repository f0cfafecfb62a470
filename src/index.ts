/** The public names of Stemma's reading half, written by hand: whatever is not here may change without notice. */

export { EXPORTERS, type Exporter, exporterNamed, type View } from './export/index.ts';
export { type ReportFacts, reportFromText } from './ingest/from-text.ts';
export { IngestError, type Ingested, ingestAll, ingestBytes, ingestFile } from './ingest/index.ts';
export { LANGUAGE_CODES } from './languages/index.ts';
export { LAYERS } from './layers/index.ts';
export { defineLayer, type Layer, type LayerInput } from './layers/layer.ts';
export type { Annotations, LayerName } from './model/annotations.ts';
export type { Attribution } from './model/attribution.ts';
export {
  CERTAINTIES,
  type Certainty,
  CLAIM_KINDS,
  type Claim,
  type ClaimKind,
  GROUNDS,
  type Grounds,
  type LoadedTerm,
  type PlaceRef,
  ROLES,
  type Role,
  type RoleName,
  type Speaker,
  STANCES,
  type Stance,
  type Toll,
} from './model/claim.ts';
export type { Count } from './model/count.ts';
export type { Doc } from './model/doc.ts';
export type { CorefChain, Entity, EntityKind } from './model/entity.ts';
export { EVENT_KINDS, type EventKind, type EventMention } from './model/event.ts';
export type { Incident } from './model/incident.ts';
export type { Note } from './model/note.ts';
export type { PartialDate } from './model/partial-date.ts';
export type { PlaceMention } from './model/place.ts';
export type { Quantity } from './model/quantity.ts';
export type { Basis, Reading, RuleId } from './model/reading.ts';
export type { Block, BlockKind, FactBasis, FactName, Holding, Origin, Report, ReportId } from './model/report.ts';
export type { Sentence } from './model/sentence.ts';
export type { Span } from './model/span.ts';
export type { Syntax, Tags, Upos } from './model/syntax.ts';
export type { TimeExpression } from './model/time-expression.ts';
export type { Tokens } from './model/tokens.ts';
export { readReport } from './read-report.ts';
