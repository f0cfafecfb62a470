/** The list of describers: for each layer, how what it found is told to a person who debugs a rule. */
import { visible } from '../../export/in-words/visible-text.ts';
import type { LayerName } from '../../model/annotations.ts';
import type { Doc } from '../../model/doc.ts';
import { describeAttributions, describeClaims, describeEvents, describeIncidents } from './assertions.ts';
import { row } from './row.ts';
import { describeCoreference, describeEntities, describePlaces, describeQuantities, describeTimes } from './things.ts';
import { describeAnalysis, describeSentences, describeSyntax, describeTags, describeTokens } from './words.ts';

/** Lines for the terminal. */
export type Describer = (doc: Doc) => string[];

export const DESCRIBERS: Readonly<Record<LayerName, Describer>> = {
  tokens: describeTokens,
  sentences: describeSentences,
  analysis: describeAnalysis,
  tags: describeTags,
  syntax: describeSyntax,
  entities: describeEntities,
  times: describeTimes,
  places: describePlaces,
  quantities: describeQuantities,
  coreference: describeCoreference,
  attributions: describeAttributions,
  events: describeEvents,
  incidents: describeIncidents,
  claims: describeClaims,
};

export const LAYER_NAMES = Object.keys(DESCRIBERS) as LayerName[];

const describeNotes: Describer = (doc) =>
  doc.notes.map(({ spans, text, rule }) => row(doc, { spans, found: visible(text), rule }));

function section(name: string, lines: readonly string[]): string {
  return `${[name, ...(lines.length > 0 ? lines : ['  nothing found'])].join('\n')}\n`;
}

/** All layers in their order and the notes, or one layer alone. */
export function explanation(doc: Doc, layer?: LayerName): string {
  if (layer !== undefined) return section(layer, DESCRIBERS[layer](doc));
  const layers = LAYER_NAMES.map((name) => section(name, DESCRIBERS[name](doc)));
  return [...layers, section('notes', describeNotes(doc))].join('\n');
}
