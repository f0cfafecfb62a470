/** Whether time grows with the length of a text and no faster. `npx tsx bench/speed/growth.ts --data DIR [--longest CHARACTERS]`. */
import { parseArgs } from 'node:util';
import { reportFromText } from '../../src/ingest/from-text.ts';
import { readReport } from '../../src/read-report.ts';
import { articlesIn, cpuMilliseconds, wordsIn } from './corpus.ts';

export interface Growth {
  readonly characters: number;
  readonly microsecondsPerWord: number;
}

/** Processor time a word on ever longer texts: level when time grows with length. Short texts are read often enough to tell. */
export function growth(texts: readonly string[], longest: number): Growth[] {
  const all = texts.join('\n\n');
  return [1e3, 1e4, 1e5, 1e6, 1e7]
    .filter((length) => length <= longest)
    .map((characters) => {
      const text = all.repeat(Math.ceil(characters / all.length)).slice(0, characters);
      const report = reportFromText({ text });
      const times = Math.max(1, Math.round(2e5 / characters));
      const cpu = cpuMilliseconds();
      for (let i = 0; i < times; i++) readReport(report);
      const microseconds = (1000 * (cpuMilliseconds() - cpu)) / times;
      return { characters, microsecondsPerWord: Number((microseconds / wordsIn(text)).toFixed(2)) };
    });
}

if (process.argv[1].endsWith('growth.ts')) {
  const { values } = parseArgs({ options: { data: { type: 'string' }, longest: { type: 'string', default: '1e7' } } });
  const texts = articlesIn(values.data, 300).map(({ text }) => text);
  for (const { characters, microsecondsPerWord } of growth(texts, Number(values.longest)))
    console.log(
      `${characters.toLocaleString('en').padStart(12)} characters${microsecondsPerWord.toFixed(2).padStart(9)} µs/word`,
    );
}
