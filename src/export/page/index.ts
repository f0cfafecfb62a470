/** One report as one self-contained HTML page: its text with the claims marked, and the claims beside it. */
import type { Doc } from '../../model/doc.ts';
import type { Note } from '../../model/note.ts';
import type { Block, BlockKind, Report } from '../../model/report.ts';
import { reportNotes } from '../by-paragraph.ts';
import { type Mark, sortInto } from '../flat-runs.ts';
import { reportFacts, titleOf, wayThere } from '../in-words/report-facts.ts';
import { visible, wordsOfSpans } from '../in-words/visible-text.ts';
import { BEHAVIOUR } from './behaviour.ts';
import { claimCard } from './claim-card.ts';
import { htmlDocument } from './document.ts';
import { filterForm } from './filters.ts';
import { html, type Markup, raw } from './markup.ts';
import { type PageParagraph, pageClaims } from './page-claim.ts';
import { attributionMarks, claimMarks, paragraphText, type TextMark } from './report-text.ts';
import { STYLE } from './style.ts';

/** A report's own headings stand below the page's. */
const ELEMENTS: Readonly<Partial<Record<BlockKind, 'h2' | 'h3'>>> = { title: 'h2', heading: 'h3' };

interface Row {
  readonly report: Report;
  readonly paragraph: PageParagraph;
  readonly marks: readonly Mark<TextMark>[];
}

function blockMarkup({ report, paragraph, marks }: Row): Markup {
  const { block, claims } = paragraph;
  if (block === null) return html`<p class="block">Outside the paragraphs</p>`;
  const words = paragraphText(report.text, { block, own: claims, marks });
  const element = raw(ELEMENTS[block.kind] ?? 'p');
  return html`<${element} class="block ${block.kind}" dir="auto" lang="${report.language}">${words}</${element}>`;
}

/** The header shows it already. */
const isPageTitle = (report: Report, { kind, start, end }: Block): boolean =>
  kind === 'title' && visible(report.text.slice(start, end)) === titleOf(report);

/** Characters up to which a paragraph stays in view while its claims scroll by; a longer one might not fit a window. */
const SHORT = 900;

function rowMarkup(row: Row): Markup | null {
  const { number, block, claims } = row.paragraph;
  if (block !== null && claims.length === 0 && isPageTitle(row.report, block)) return null;
  const short = block === null || block.end - block.start < SHORT ? ' short' : '';
  const cards = html`<ol class="claims">${claims.map((claim) => claimCard(row.report.text, claim))}</ol>`;
  return html`<section class="row" id="paragraph-${number ?? 'none'}"><div class="text${short}">${blockMarkup(row)}</div>${claims.length === 0 ? null : cards}</section>
`;
}

const LEGEND = html`<p class="legend"><span class="key">In the text:</span> <span class="run source">who speaks</span> <span class="run cue">the cue</span> <span class="run content-1 opens closes">what is said</span> <span class="run content-2 opens closes">said within said</span> <span class="run line-1-happening">happening</span> <span class="run line-1-ascribed">ascribed or said</span> <span class="run line-1-judged">judged</span></p>`;

function header({ report, annotations }: Doc): Markup {
  const facts = reportFacts(report).map(
    ({ name, value, reason }) =>
      html`<div><dt>${name}</dt><dd>${value === null ? html`<i>not given</i>` : html`<bdi>${value}</bdi>`}${reason === undefined ? null : html` <small>${reason}</small>`}</dd></div>`,
  );
  const way = wayThere(report);
  const count = annotations.claims.length;
  return html`<header><h1 dir="auto">${titleOf(report)}</h1>
<dl class="facts">${facts}${way === null ? null : html`<div><dt>Found in</dt><dd><bdi>${way}</bdi></dd></div>`}<div><dt>Claims</dt><dd>${count === 0 ? html`none found` : count}</dd></div></dl>
${count === 0 ? null : LEGEND}
</header>`;
}

function reportNote(text: string, note: Note): Markup {
  const words = wordsOfSpans(text, note.spans.slice(0, 1)).slice(0, 80);
  return html`<li>${words === '' ? null : html`<q dir="auto">${words}</q>: `}${visible(note.text)} <code>${note.rule}</code></li>`;
}

function footer(doc: Doc): Markup {
  const { report } = doc;
  const { origin } = report;
  const notes = reportNotes(doc);
  const list = html`<h2>Notes on the whole report</h2><ul>${notes.map((note) => reportNote(report.text, note))}</ul>`;
  return html`<footer>${notes.length === 0 ? null : list}
<h2>The file</h2>
<dl class="facts file"><div><dt>Name</dt><dd><bdi>${origin.name}</bdi></dd></div><div><dt>Kind</dt><dd>${origin.mediaType}, ${origin.bytes} bytes${origin.encoding === undefined ? null : html`, ${origin.encoding}`}</dd></div><div><dt>SHA-256</dt><dd><code>${origin.sha256}</code></dd></div><div><dt>Report</dt><dd><code>${report.id}</code></dd></div></dl>
<p>Made by Stemma, which shows who says what and what that rests on. It does not decide what is true.</p>
<p class="signature"><span>Checked by</span><span>Date</span></p>
</footer>`;
}

/** Claims from which on a browser is told to lay out only what is in view. */
const MANY = 200;

export function pageHtml(doc: Doc): string {
  const { report, annotations } = doc;
  const claims = pageClaims(doc);
  const marks = [...attributionMarks(annotations.attributions), ...claimMarks(claims.all)];
  const perBlock = sortInto(report.blocks, marks);
  const rows = claims.paragraphs.map((paragraph, i) => rowMarkup({ report, paragraph, marks: perBlock[i] ?? [] }));
  return htmlDocument({
    title: `${titleOf(report)}: claims`,
    style: STYLE,
    script: BEHAVIOUR,
    body: html`${header(doc)}
${claims.all.length === 0 ? null : filterForm(claims)}
<main${claims.all.length > MANY ? raw(' class="many"') : null}>
${rows}</main>
${footer(doc)}`,
  });
}
