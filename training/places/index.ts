/** Learns what finds and places place names, and writes `models/en-places.bin`: `npm run train -- places --data DIR`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openGazetteer } from '../../src/layers/places/gazetteer.ts';
import { knowledgeFrom, type PlaceKnowledge, wordTable } from '../../src/layers/places/knowledge.ts';
import { WordBook } from '../../src/layers/places/word-book.ts';
import { writePack } from '../../src/weights/pack.ts';
import type { TrainingRun } from '../train.ts';
import { englishPack, inCapitals, type PreparedDocument, prepare, readDocuments } from './documents.ts';
import { examplesOf, learnFinder } from './finder.ts';
import { goldMentions, learnRanker } from './ranker.ts';
import { learnWords } from './words.ts';

/** One document in so many is read once more in capitals. */
const CAPITALS_EVERY = 4;

export interface Lesson {
  readonly document: PreparedDocument;
  readonly examples: ReturnType<typeof examplesOf>;
  readonly placed: ReturnType<typeof goldMentions>;
}

/** What every model starts from, and the corpus ready to learn from. */
export function lessons(data: string): {
  base: PlaceKnowledge;
  words: ReturnType<typeof learnWords>;
  lessons: Lesson[];
} {
  const pack = englishPack();
  const bytes = pack.shared('gazetteer');
  if (!bytes) throw new Error('models/gazetteer.bin is missing: build it with `npm run gazetteer`');
  const words = learnWords(data);
  const book = new WordBook(pack, wordTable({ labels: {}, arrays: words }).of);
  const base = { ...knowledgeFrom(pack, openGazetteer(bytes), null), book };
  const found = readDocuments(data).map((gold, i): Lesson => {
    const document = prepare(gold, pack);
    const examples = examplesOf(document, base);
    if (i % CAPITALS_EVERY === 0) examples.push(...examplesOf(prepare(inCapitals(gold), pack), base));
    return { document, examples, placed: goldMentions(document, base) };
  });
  return { base, words, lessons: found };
}

export async function train({ data, models }: TrainingRun): Promise<void> {
  const { base, words, lessons: all } = lessons(data);
  const { classes, weights, scale } = learnFinder(all.map(({ examples }) => examples));
  const ranker = learnRanker(
    all.map(({ placed }) => placed),
    base,
  );
  const bytes = writePack({
    labels: { classes },
    arrays: { weights, scale: Float64Array.of(scale), ranker, ...words },
  });
  writeFileSync(join(models, 'en-places.bin'), bytes);
  console.log(`places: learned from ${all.length} documents, ${(bytes.length / 1e6).toFixed(2)} MB`);
}
