/** A custody report in the forms in which a court can read it: plain text, and one self-contained page. */
import { shownName } from '../../model/shown-name.ts';
import { html, raw } from '../page/markup.ts';
import { STATEMENT, sectionsOf } from './rows.ts';
import type { CustodyView } from './view.ts';

const TITLE = 'Custody report';
const NAME_WIDTH = 24;

/** Names come from whoever sent the file: marks that turn text round or command a terminal are shown as escapes. */
export function custodyText(view: CustodyView): string {
  const sections = sectionsOf(view).map(({ title, rows }) =>
    [shownName(title), ...rows.map(([name, value]) => `  ${name.padEnd(NAME_WIDTH)} ${shownName(value)}`), ''].join(
      '\n',
    ),
  );
  return `${[TITLE, '', ...STATEMENT, '', ...sections].join('\n').trimEnd()}\n`;
}

const STYLE =
  'body{font:15px/1.5 serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}td,th{border-top:1px solid #bbb;padding:.2rem .5rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}th{width:14rem;font-weight:normal;color:#444}h2{font-size:1.1rem;margin-top:2rem;overflow-wrap:anywhere}@media print{h2{break-after:avoid}tr{break-inside:avoid}}';

export function custodyPage(view: CustodyView): string {
  const sections = sectionsOf(view).map(
    ({ title, rows }) =>
      html`<section><h2><bdi>${shownName(title)}</bdi></h2><table>${rows.map(
        ([name, value]) => html`<tr><th scope="row">${name.trim()}</th><td><bdi>${shownName(value)}</bdi></td></tr>`,
      )}</table></section>`,
  );
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${TITLE}</title><style>${raw(STYLE)}</style></head><body><main><h1>${TITLE}</h1>${STATEMENT.map((line) => html`<p>${line}</p>`)}${sections}</main></body></html>
`.markup;
}
