/** The stemma of a case as a picture: from each origin to the claims that carry it, with what each copy changed. */
import { aboutSentences } from '../case/about.ts';
import type { Handover, KeptView } from '../case/view.ts';
import { xml } from '../exchange/xml.ts';
import { timeInWords } from '../in-words/time-in-words.ts';
import { visible, wordsOfSpans } from '../in-words/visible-text.ts';
import { wrap } from '../terminal/wrap.ts';
import { type Descendant, type Tree, treesOf } from './descent.ts';

const WIDTH = 960;
const STEP = 28;
const LINE = 19;
const EDGE = 24;
/** Letters of words and of reasons that one line shows; the whole stands in its title. */
const LETTERS = 92;
const FOOT = 130;
/** Copies of copies beyond this stand below each other. */
const DEEP = 14;

const STYLE = `text { font: 13px "Noto Sans", "Noto Sans Arabic", sans-serif; fill: #1a1a1a; }
.origin { font-weight: 600; font-size: 15px; }
.soft { fill: #555; font-size: 12px; }
.changed { fill: #8a4b00; font-size: 12px; }
path { fill: none; stroke: #777; stroke-width: 1.5; }
.unknown { stroke-dasharray: 4 4; }`;

const cut = (text: string, depth: number): string => {
  const letters = Array.from(text);
  const room = LETTERS - Math.min(depth, DEEP) * 4;
  return letters.length > room ? `${letters.slice(0, room).join('')}…` : text;
};

/** Kept apart from what stands around it, in whatever direction it is written. */
const apart = (text: string): string => `\u2068${text}\u2069`;

type Kept = ReadonlyMap<string, KeptView>;

interface Drawn {
  readonly lines: readonly string[];
  readonly height: number;
}

const textAt = (x: number, y: number, { text, look = '' }: { text: string; look?: string }): string =>
  `<text x="${x}" y="${y}"${look === '' ? '' : ` class="${look}"`}>${xml(text)}</text>`;

/** A claim: its words, who printed them and when, and what changed. */
function drawClaim(one: Descendant, kept: KeptView | undefined, at: { x: number; y: number }): Drawn {
  const words = wordsOfSpans(kept?.report.text ?? '', one.claim.spans);
  const published = kept?.report.published;
  const who = visible(kept?.report.publisher ?? kept?.givenId ?? one.claim.report);
  const facts = `${apart(who)}, ${published === undefined ? 'no date' : timeInWords(published)}`;
  const lines = [
    `<g><title>${xml(`“${apart(words)}” ${facts}`)}</title>`,
    textAt(at.x, at.y, { text: `“${apart(cut(words, one.depth))}”` }),
    textAt(at.x, at.y + LINE, { text: facts, look: 'soft' }),
    ...(one.changed === ''
      ? []
      : [textAt(at.x, at.y + 2 * LINE, { text: apart(cut(visible(one.changed), one.depth)), look: 'changed' })]),
    '</g>',
  ];
  return { lines, height: (one.changed === '' ? 2 : 3) * LINE + 10 };
}

function drawOrigin({ origin, descent }: Tree, kept: Kept, top: number): Drawn {
  const name = `${apart(visible(origin.name))}${origin.traced ? '' : ' (lineage unknown)'}`;
  const lines = [textAt(EDGE, top, { text: name, look: 'origin' })];
  const foot = { x: EDGE + 6, y: top + 6 };
  const feet: { x: number; y: number }[] = [];
  let y = top + LINE + 12;
  for (const one of descent) {
    const x = EDGE + Math.min(one.depth, DEEP) * STEP;
    const from = one.parent === null ? foot : feet[one.parent];
    lines.push(`<path d="M${from.x} ${from.y}V${y - 5}H${x - 5}"${origin.traced ? '' : ' class="unknown"'}/>`);
    const drawn = drawClaim(one, kept.get(one.claim.report), { x, y });
    lines.push(...drawn.lines);
    feet.push({ x: x + 6, y: y + drawn.height - 22 });
    y += drawn.height;
  }
  return { lines, height: y - top + 26 };
}

export function stemmaSvg(handover: Handover): string {
  const trees = treesOf(handover);
  const kept: Kept = new Map(handover.reports.map((one) => [one.report.id, one]));
  const several = trees.filter(({ descent }) => new Set(descent.map(({ claim }) => claim.report)).size > 1);
  const lines: string[] = [];
  let top = EDGE + 16;
  for (const tree of several) {
    const drawn = drawOrigin(tree, kept, top);
    lines.push(...drawn.lines);
    top += drawn.height;
  }
  const left = trees.length - several.length;
  const about = [
    ...aboutSentences(handover),
    `Left out: ${left} ${left === 1 ? 'origin' : 'origins'} in one report each.`,
  ];
  const foot = about.flatMap((sentence) => wrap(sentence, FOOT));
  for (const [i, line] of foot.entries()) lines.push(textAt(EDGE, top + i * LINE, { text: line, look: 'soft' }));
  const height = top + foot.length * LINE + EDGE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title about">`,
    '<title id="title">From each origin to the claims that carry it</title>',
    `<desc id="about">${xml(about.join(' '))}</desc>`,
    `<style>${STYLE}</style>`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    ...lines,
    '</svg>',
    '',
  ].join('\n');
}
