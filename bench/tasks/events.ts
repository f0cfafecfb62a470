/** Events with their doer and sufferer, in sentences of our own. */
import { lastJson, numberAt, type Task } from './task.ts';

export const events: Task = {
  name: 'events',
  command: 'npx tsx bench/events/run.ts',
  rows: [
    {
      what: 'events, 56 in own sentences: found / kind / agent / patient right, %',
      figure: (output) => {
        const told = lastJson(output);
        const percent = (key: string): string => ((100 * numberAt(told, key)) / numberAt(told, 'events')).toFixed(1);
        return ['found', 'kind', 'agent', 'patient'].map(percent).join(' / ');
      },
    },
  ],
};
