/** Place names and where they are: by models that did not see the article, as the shipped ones have learned from this corpus. */
import { figures, type Task } from './task.ts';

const ANSWERS = 'node_modules/.cache/bench-places.jsonl';

export const places: Task = {
  name: 'places',
  command: `mkdir -p node_modules/.cache && npx tsx bench/places/cross-validate.ts --data DIR/data --keep ${ANSWERS} && node DIR/score-spans.mjs places --gold DIR/data/places.dev.jsonl --pred ${ANSWERS} --json`,
  rows: [
    {
      what: 'places, LGL + TR-News + GeoVirus, cross-validated, strict F1',
      target: '78',
      peers: 'compromise 49.0 / 63.6 / 58.1 on the three; GeoWebNews: NCRF++ 88.5, Google 83.0, spaCy 78.4',
      figure: figures('strict.f1'),
    },
    {
      what: 'places found and put within 161 km, cross-validated, F1',
      target: '48',
      peers: 'recall on TR-News / LGL: CamCoder 49.1 / 40.9, Stanford NER and population 47.1 / 36.7',
      figure: figures('end_to_end_161.f1'),
    },
  ],
};
