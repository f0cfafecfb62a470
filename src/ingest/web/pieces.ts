/** Walks an element's tree without recursion and gives its visible words, paragraph by paragraph. */
import type { BlockKind } from '../../model/report.ts';
import type { Piece } from '../format.ts';
import { type DomElement, type DomNode, ELEMENT, TEXT } from './dom.ts';

const KINDS: Readonly<Record<string, BlockKind>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'list-item',
  DT: 'list-item',
  DD: 'list-item',
  BLOCKQUOTE: 'quote',
  TABLE: 'table',
  CAPTION: 'caption',
  FIGCAPTION: 'caption',
};
const names = (list: string): ReadonlySet<string> => new Set(list.toUpperCase().split(' '));
const BREAKS = names(
  'address article aside body center details dialog dir div dl fieldset figure footer form header hgroup hr html legend main menu nav ol p pre section summary td th tr ul',
);
const CELLS = names('td th');
const SILENT = names(
  'head title script style template noscript iframe object embed svg math canvas audio video map input select option textarea button datalist progress meter rp rt',
);
const RAISED: Readonly<Record<string, string>> = { SUP: '⁰¹²³⁴⁵⁶⁷⁸⁹', SUB: '₀₁₂₃₄₅₆₇₈₉' };

/** An element that a reader does not see. */
const unseen = (element: DomElement): boolean =>
  SILENT.has(element.nodeName.toUpperCase()) ||
  element.getAttribute('hidden') !== null ||
  element.getAttribute('aria-hidden') === 'true' ||
  /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '');

/** "5" with a raised "1" is not "51": raised and lowered digits become the characters that look so. */
function raised(element: DomElement, digits: string): string | null {
  const text = element.textContent?.trim() ?? '';
  const number = /^\[?(\d{1,3})\]?$/.exec(text)?.[1];
  return number === undefined ? null : number.replace(/\d/g, (d) => digits[Number(d)]);
}

/** Beyond this a row is no line of a table but a part of the page's layout. */
const MAX_ROW = 400;

interface Row {
  /** How many pieces there were before it. */
  readonly first: number;
  cells: number;
}

export interface WebPiece extends Piece {
  /** The share of its characters that are links. */
  readonly linked: number;
}

class Collector {
  readonly pieces: WebPiece[] = [];
  private linked = 0;
  private links = 0;
  private words = '';
  private readonly kinds: BlockKind[] = ['paragraph'];
  private verbatim = 0;
  private readonly rows: Row[] = [];
  private readonly skip: (element: DomElement) => boolean;

  constructor(skip: (element: DomElement) => boolean) {
    this.skip = skip;
  }

  /** Ends the piece being gathered; two line breaks in a row end one as well. */
  private flush(): void {
    const kind = this.kinds.at(-1) as BlockKind;
    const linked = this.linked / Math.max(1, this.words.trim().length);
    for (const part of this.words.split(/\n[^\S\n]*\n\s*/)) {
      const text = part.trim();
      if (text !== '') this.pieces.push({ kind, text, linked });
    }
    this.words = '';
    this.linked = 0;
  }

  /** Returns whether the walk goes into the element. */
  enter(element: DomElement): boolean {
    const name = element.nodeName.toUpperCase();
    if (unseen(element) || this.skip(element)) return false;
    const digits = RAISED[name];
    const mark = digits === undefined ? null : raised(element, digits);
    if (mark !== null) {
      this.words += mark;
      return false;
    }
    if (name === 'BR') this.words += '\n';
    else if (BREAKS.has(name) || name in KINDS) this.flush();
    if (name in KINDS) this.kinds.push(KINDS[name]);
    if (name === 'PRE') this.verbatim++;
    if (name === 'A') this.links++;
    if (name === 'TR') this.rows.push({ first: this.pieces.length, cells: 0 });
    if (CELLS.has(name) && this.rows.length > 0) (this.rows.at(-1) as Row).cells++;
    return true;
  }

  leave(element: DomElement): void {
    const name = element.nodeName.toUpperCase();
    if (BREAKS.has(name) || name in KINDS) this.flush();
    if (name in KINDS) this.kinds.pop();
    if (name === 'PRE') this.verbatim--;
    if (name === 'A') this.links--;
    if (name === 'TR') this.endRow(this.rows.pop());
  }

  /** The cells of a row of a table become one line, parted as the columns part them. */
  private endRow(row: Row | undefined): void {
    if (row === undefined) return;
    const cells = this.pieces.slice(row.first);
    const length = cells.reduce((n, { text }) => n + text.length, 0);
    if (cells.length < 2 || cells.length > row.cells || length > MAX_ROW) return;
    this.pieces.splice(row.first, cells.length, {
      kind: 'table',
      text: cells.map(({ text }) => text).join(' | '),
      linked: Math.min(...cells.map(({ linked }) => linked)),
    });
  }

  text(value: string): void {
    const words = this.verbatim > 0 ? value : value.replace(/[ \t\r\n\f]+/g, ' ');
    this.words += words;
    if (this.links > 0) this.linked += words.length;
  }

  done(): WebPiece[] {
    this.flush();
    return this.pieces;
  }
}

/** The visible words under `root`, in order; elements that `skip` names are left out. */
export function piecesOf(root: DomElement, skip: (element: DomElement) => boolean = () => false): WebPiece[] {
  const collector = new Collector(skip);
  const open: DomNode[] = [];
  let node: DomNode | null = root;
  while (node !== null) {
    let into = false;
    if (node.nodeType === TEXT) collector.text(node.nodeValue ?? '');
    else if (node.nodeType === ELEMENT) into = collector.enter(node as DomElement);
    if (into) open.push(node);
    let next: DomNode | null = into ? node.firstChild : node === root ? null : node.nextSibling;
    while (next === null && open.length > 0) {
      const left = open.pop() as DomNode;
      collector.leave(left as DomElement);
      next = left === root ? null : left.nextSibling;
    }
    node = next;
  }
  return collector.done();
}
