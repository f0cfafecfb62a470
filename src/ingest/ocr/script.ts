/** Reads an image in the script that it is written in: tried in one, and where that goes badly in the other, page and line. */
import type { RecognisedLine } from './recognised.ts';
import type { Looking, Script } from './recogniser.ts';

const OTHER = { eng: 'ara', ara: 'eng' } as const satisfies Record<Script, Script>;

/** The wrong script is read with little confidence; the right one, on a poor scan, may be as well. */
const POOR = 70;
/** So much surer must the other script be. */
const MARGIN = 5;

export interface Read {
  readonly lines: readonly RecognisedLine[];
  /** The script of most of it. */
  readonly script: Script;
  /** How far the image was turned to read it, in radians and clockwise. */
  readonly askew: number;
}

const letters = (line: RecognisedLine): number => line.words.reduce((n, { text }) => n + text.length, 0);

/** Mean over the letters; 0 where there are none. */
function sureness(lines: readonly RecognisedLine[]): number {
  const all = lines.reduce((n, line) => n + letters(line), 0);
  return all === 0 ? 0 : lines.reduce((sum, line) => sum + line.confidence * letters(line), 0) / all;
}

function surerLine(looking: Looking, line: RecognisedLine, script: Script): RecognisedLine {
  const others = looking.lines(script, line);
  const words = others.flatMap((other) => other.words);
  const found = { ...line, words, confidence: sureness(others) };
  return words.length > 0 && found.confidence > line.confidence + MARGIN ? found : line;
}

/** `guess` is tried first: the script of the page before. */
export function readImage(looking: Looking, guess: Script): Read {
  let script = guess;
  let lines: readonly RecognisedLine[] = looking.lines(script);
  const poor = lines.filter(({ confidence }) => confidence < POOR);
  if (poor.length > lines.length / 2) {
    const others = looking.lines(OTHER[script]);
    if (sureness(others) > sureness(lines) + MARGIN) {
      script = OTHER[script];
      lines = others;
    }
  }
  const found = lines.map((line) => (line.confidence < POOR ? surerLine(looking, line, OTHER[script]) : line));
  return { lines: found, script, askew: looking.askew() };
}
