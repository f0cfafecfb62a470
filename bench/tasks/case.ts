/** A case of many reports: claims, how they relate, how many independent origins there are. */
import { figures, lastJson, numberAt, share, type Task } from './task.ts';

export const caseOfReports: Task = {
  name: 'case',
  command: 'npm run --silent build && bash bench/case/run.sh DIR --json',
  rows: [
    { what: 'case: gold claims found', figure: share('claims.found', 'claims.gold') },
    {
      what: 'case: relations between found claims, accuracy / macro-F1',
      figure: figures('relationsOfFound.accuracy', 'relationsOfFound.macroF1'),
    },
    { what: 'case: origins of found claims, B-cubed F1', figure: figures('origins.f1') },
    {
      what: 'case: false contradictions, of predicted on judged pairs',
      figure: (output) => {
        const told = lastJson(output);
        return `${numberAt(told, 'falseContradictions.count')} of ${numberAt(told, 'falseContradictions.ofPredicted')}`;
      },
    },
  ],
};
