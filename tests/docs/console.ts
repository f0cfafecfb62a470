/** Blocks of a document that show a terminal: commands after `$ `, what they print below; `...` stands for any lines. */
import { readFileSync } from 'node:fs';

export interface Shown {
  /** What is typed after `stemma `. */
  readonly args: readonly string[];
  /** Stretches of lines that the output holds in this order. */
  readonly parts: readonly string[];
}

/** Words of a command; quotes hold blanks together. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain);

function shownIn(block: string): Shown[] {
  const shown: { args: string[]; lines: string[] }[] = [];
  for (const line of block.split('\n')) {
    if (line.startsWith('$ stemma ')) shown.push({ args: wordsOf(line.slice('$ stemma '.length)), lines: [] });
    else shown.at(-1)?.lines.push(line);
  }
  return shown.map(({ args, lines }) => ({
    args,
    parts: lines
      .join('\n')
      .split(/^\.\.\.$/m)
      .map((part) => part.replace(/^\n+|\n+$/g, ''))
      .filter((part) => part !== ''),
  }));
}

export const commandsIn = (file: string): Shown[] =>
  [...readFileSync(file, 'utf8').matchAll(/^```console\n([\s\S]*?)^```$/gm)].flatMap(([, block]) => shownIn(block));
