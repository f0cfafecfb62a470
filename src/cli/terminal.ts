/** What the program says to the person at the terminal, and how wide and colourful it may be. */
import type { View } from '../export/index.ts';

/** Exit codes, besides 0. */
export const FAILED = 1;
export const MISUSED = 2;

/** Results go to standard output; everything said about them goes to standard error, so that pipes stay clean. */
export const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
export const complain = (line: string): void => say(`stemma: ${line}`);

/** Longer lines than this are hard to read, however wide the window. */
const COMFORTABLE = 100;

export function viewOf(options: { readonly width?: number; readonly color: boolean }, onScreen: boolean): View {
  // In a pipe `isTTY` is undefined, which the colour library would take for "decide yourself".
  const terminal = onScreen && Boolean(process.stdout.isTTY);
  const { NO_COLOR = '', TERM } = process.env;
  return {
    width: options.width ?? Math.min((terminal ? process.stdout.columns : 80) || 80, COMFORTABLE),
    colour: terminal && options.color && NO_COLOR === '' && TERM !== 'dumb',
  };
}
