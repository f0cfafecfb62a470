/** The little of the DOM that is used here, and the parser that makes it. */
import { simplify } from './simplify.ts';

export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
}

export interface DomElement extends DomNode {
  readonly outerHTML: string;
  getAttribute(name: string): string | null;
  closest(selector: string): DomElement | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

export interface DomDocument {
  readonly documentElement: DomElement;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** A whole document, also of a fragment. */
export async function parseHtml(source: string): Promise<DomDocument> {
  const { parseHTML } = await import('linkedom');
  const html = simplify(source);
  const whole = /<body[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${unwrapped(html)}</body></html>`;
  return (parseHTML(whole) as unknown as { document: DomDocument }).document;
}

const unwrapped = (html: string): string => html.replace(/<!doctype[^<>]*>|<\/?(?:html|head)(?:\s[^<>]*)?>/gi, ' ');
