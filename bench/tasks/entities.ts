/** Names of people, organisations and places against automatic labels of news. */
import { figures, type Task } from './task.ts';

export const entities: Task = {
  name: 'entities',
  command: 'npx tsx bench/entities/score.ts --data DIR/data',
  rows: [
    { what: "names, news dev, F1 against CoreNLP's labels (agreement, not truth)", figure: figures('names.all.f1') },
    { what: 'names, the same text upper-cased, F1', figure: figures('shouted.all.f1') },
  ],
};
