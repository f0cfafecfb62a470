/** Reads the corpora of place names and prepares them as the layer will see reports. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportFromText } from '../../src/ingest/from-text.ts';
import { openLanguage } from '../../src/languages/index.ts';
import type { LanguagePack } from '../../src/languages/language-pack.ts';
import { annotate } from '../../src/layers/annotate.ts';
import { LAYERS } from '../../src/layers/index.ts';
import type { PlaceSource } from '../../src/layers/places/place-text.ts';

export interface GoldPlace {
  readonly start: number;
  readonly end: number;
  readonly lat: number | null;
  readonly lon: number | null;
}
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly places: readonly GoldPlace[];
}
export interface PreparedDocument extends GoldDocument {
  readonly source: PlaceSource;
}

const MODELS = new URL('../../models/', import.meta.url);

export function englishPack(): LanguagePack {
  return openLanguage('en', (file) => {
    const url = new URL(file, MODELS);
    return existsSync(url) ? readFileSync(url) : null;
  }).pack;
}

export const readDocuments = (data: string): GoldDocument[] =>
  readFileSync(join(data, 'places.dev.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldDocument);

const BEFORE = LAYERS.slice(
  0,
  LAYERS.findIndex(({ name }) => name === 'tags'),
);

export function prepare(document: GoldDocument, pack: LanguagePack): PreparedDocument {
  const { annotations } = annotate(reportFromText({ text: document.text }), BEFORE, pack);
  const { tokens, sentences } = annotations;
  return { ...document, source: { tokens, sentences } };
}

/** The document in capitals, letter by letter, so that offsets stay. */
export const inCapitals = ({ id, text, places }: GoldDocument): GoldDocument => ({
  id: `${id}/upper`,
  text: text.replace(/./gsu, (c) => (c.toUpperCase().length === c.length ? c.toUpperCase() : c)),
  places,
});
