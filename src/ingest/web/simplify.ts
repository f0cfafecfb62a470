/** One linear pass over HTML before it is parsed: scripts, styles and comments go, and nesting is kept to a sane depth. */

/** Browsers stop at 512; a report's words are never so deep. */
const MAX_DEPTH = 250;

const TAG = /<!--|<(\/?)([a-zA-Z][a-zA-Z0-9:-]*)([^<>]*)>/g;
/** Their content is no text; only a closing tag ends it. */
const RAW = new Set(['script', 'style', 'template', 'iframe', 'noframes', 'xmp', 'textarea', 'svg', 'math', 'object']);
/** Elements that never nest by being left open. */
const SHALLOW = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd td th tr option html head body title'.split(
    ' ',
  ),
);

class Simplifier {
  private readonly out: string[] = [];
  private depth = 0;
  private dropped = 0;
  private at = 0;
  private readonly html: string;
  private readonly lower: string;

  constructor(html: string) {
    this.html = html;
    this.lower = html.toLowerCase();
  }

  run(): string {
    const tag = new RegExp(TAG);
    for (let m = tag.exec(this.html); m !== null; m = tag.exec(this.html)) {
      this.keep(m.index);
      this.at = tag.lastIndex = m[2] === undefined ? this.endOf('-->', m.index + 4) : this.element(m, tag.lastIndex);
    }
    this.keep(this.html.length);
    return this.out.join('');
  }

  private keep(end: number): void {
    if (end > this.at) this.out.push(this.html.slice(this.at, end));
    this.at = end;
  }

  private endOf(mark: string, from: number): number {
    const found = this.lower.indexOf(mark, from);
    return found < 0 ? this.html.length : found + mark.length;
  }

  /** Takes or drops one tag; returns where reading goes on. */
  private element([whole, slash, given, rest]: RegExpExecArray, end: number): number {
    const name = given.toLowerCase();
    if (RAW.has(name)) return slash === '' && !rest.endsWith('/') ? this.raw(name, whole, end) : end;
    if (SHALLOW.has(name) || rest.endsWith('/')) this.out.push(whole);
    else if (slash === '') this.open(whole);
    else this.close(whole);
    return end;
  }

  private raw(name: string, whole: string, end: number): number {
    const close = this.endOf(`</${name}`, end);
    const after = this.endOf('>', close);
    if (name === 'script' && whole.includes('ld+json')) this.out.push(this.html.slice(end - whole.length, after));
    return after;
  }

  private open(whole: string): void {
    if (this.depth < MAX_DEPTH) {
      this.depth++;
      this.out.push(whole);
    } else {
      this.dropped++;
      this.out.push('<hr>');
    }
  }

  private close(whole: string): void {
    if (this.dropped > 0) {
      this.dropped--;
      this.out.push('<hr>');
    } else {
      this.depth = Math.max(0, this.depth - 1);
      this.out.push(whole);
    }
  }
}

export const simplify = (html: string): string => new Simplifier(html).run();
