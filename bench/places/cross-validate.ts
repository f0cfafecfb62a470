/** Answers every document of the corpus by models that learned from the others: `npx tsx bench/places/cross-validate.ts --data DIR --keep FILE`. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { PlaceKnowledge } from '../../src/layers/places/knowledge.ts';
import { findPlaces } from '../../src/layers/places/place.ts';
import { placeText } from '../../src/layers/places/place-text.ts';
import { learnFinder } from '../../training/places/finder.ts';
import { type Lesson, lessons } from '../../training/places/index.ts';
import { learnRanker } from '../../training/places/ranker.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    keep: { type: 'string' },
    folds: { type: 'string', default: '5' },
    by: { type: 'string', default: 'blocks' },
  },
});
if (!values.data || !values.keep)
  throw new Error('usage: cross-validate.ts --data DIR --keep FILE [--folds 5] [--by blocks|corpus]');

const { base, lessons: all } = lessons(values.data);
const folds = Number(values.folds);

/** Neighbours in the file come from one newspaper and share its town: blocks keep them together. */
function foldOf({ document }: Lesson, i: number): string {
  return values.by === 'corpus' ? document.id.split('/')[0] : String(Math.floor((i * folds * 3) / all.length) % folds);
}

function learnFrom(chosen: readonly Lesson[]): PlaceKnowledge {
  const finder = learnFinder(chosen.map(({ examples }) => examples));
  return {
    ...base,
    finder,
    ranker: learnRanker(
      chosen.map(({ placed }) => placed),
      base,
    ),
  };
}

const answers = new Map<string, string>();
for (const fold of new Set(all.map(foldOf))) {
  const knowledge = learnFrom(all.filter((lesson, i) => foldOf(lesson, i) !== fold));
  for (const { document } of all.filter((lesson, i) => foldOf(lesson, i) === fold)) {
    const places = findPlaces(placeText(document.source, knowledge.book), knowledge);
    const found = places.map(({ start, end, at }) => ({ start, end, ...(at ? { lat: at.lat, lon: at.lon } : {}) }));
    answers.set(document.id, JSON.stringify({ id: document.id, places: found }));
  }
  console.log(`fold ${fold} answered`);
}
writeFileSync(values.keep, `${all.map(({ document }) => answers.get(document.id)).join('\n')}\n`);
