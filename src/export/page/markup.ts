/** HTML that cannot be forgotten to escape: every string put into an `html` template is escaped, only templates are not. */

export interface Markup {
  readonly markup: string;
}
export type Part = Markup | string | number | null | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Safe as text and within quoted attributes. HTML has no way to write a null character. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character]).replaceAll('\u0000', '\ufffd');

function render(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(render).join('');
}

/** `null` and empty lists leave nothing; strings are escaped; markup goes in as it is. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: strings.map((text, i) => (i === 0 ? text : `${render(parts[i - 1])}${text}`)).join('') };
}

/** For text that is HTML already, such as the page's own style. */
export const raw = (markup: string): Markup => ({ markup });
