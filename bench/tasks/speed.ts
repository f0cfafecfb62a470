/** How fast the whole reading is, how soon it starts, how much memory it takes; told with the load of the machine. */
import { lastJson, numberAt, type Task } from './task.ts';

const thousands = (n: number): string => `${Math.round(n)}`.replace(/\B(?=(\d{3})+$)/g, ',');

/** The machine's load as the task's own results name it. */
export function loadIn(told: unknown): string {
  const { machine } = told as { machine?: unknown };
  return /load [\d.]+/.exec(String(machine))?.[0] ?? 'load unknown';
}

const measured =
  (path: string, unit: string) =>
  (output: string): string => {
    const told = lastJson(output);
    return `${thousands(numberAt(told, path))} ${unit} (${loadIn(told)})`;
  };

export const speed: Task = {
  name: 'speed',
  command: 'npm run --silent build && npx tsx bench/speed/run.ts --data DIR/data --limit 300 --longest 1e6',
  rows: [
    {
      what: 'speed, whole reading, words a second of processor time',
      target: '120,000',
      peers: 'wink-nlp (tags and entities only) 406,000, compromise 17,000, MS Recognizers (dates only) 3,500',
      figure: measured('reading.wordsPerCpuSecond', 'words/s'),
    },
    {
      what: 'speed of `stemma read --jsonl`, lines to lines',
      figure: measured('jsonLines.wordsPerCpuSecond', 'words/s'),
    },
    {
      what: 'start-up, `stemma read` on one short file, by the clock',
      target: '400 ms',
      peers: 'processor time: wink-nlp 250 ms, chrono 260 ms, compromise 540 ms',
      figure: measured('startUp.milliseconds', 'ms'),
    },
    {
      what: 'start-up, processor time',
      figure: measured('startUp.cpuMilliseconds', 'ms'),
    },
    {
      what: 'peak memory, one short file',
      target: '350 MB',
      peers: 'wink-nlp 192 MiB, compromise 198, MS Recognizers 151, chrono 99',
      figure: measured('startUp.peakMegabytes', 'MiB'),
    },
    { what: 'peak memory, `stemma read --jsonl` over the articles', figure: measured('jsonLinesPeakMegabytes', 'MiB') },
  ],
};
