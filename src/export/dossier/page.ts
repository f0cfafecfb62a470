/** A dossier as one self-contained HTML page, for screen, phone and print. */
import type { Handover } from '../case/view.ts';
import { htmlDocument } from '../page/document.ts';
import { html, type Markup } from '../page/markup.ts';
import { COLOURS, FRAME } from '../page/style.ts';
import type { Block, DossierNote, Fact, Finding, Line, Part, Piece } from './dossier.ts';
import { anchorOf } from './dossier.ts';
import { dossierOf } from './index.ts';

const STYLE = `${COLOURS}
${FRAME}
main { max-width: 46rem; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.3rem; }
h3 { margin: 2rem 0 .5rem; font-size: 1.08rem; }
h4 { margin: 1.5rem 0 .35rem; font-size: 1rem; }
a { color: var(--focus); text-underline-offset: .15em; }
nav ol { margin: .75rem 0 0; padding-inline-start: 1.2rem; }
.finding { margin: .9rem 0; padding-inline-start: .8rem; border-inline-start: 3px solid var(--rule); }
.finding p { margin: .15rem 0; }
.finding p + p { font-size: .93rem; }
.cite { font-size: .8em; text-decoration: none; white-space: nowrap; }
.notes { margin: .8rem 0 0; padding: .6rem 0 0; list-style: none; border-top: 1px solid var(--rule); font-size: .85rem; }
.notes li { margin: .4rem 0; overflow-wrap: anywhere; }
.notes q { quotes: none; }
:target { background: var(--lit); }
dl { display: grid; grid-template-columns: minmax(7rem, 10rem) minmax(0, 1fr); gap: .1rem 1rem; margin: 0; font-size: .9rem; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
li { margin: .3rem 0; }
@media (max-width: 34rem) { body { padding: 1rem .8rem 2rem; } dl { grid-template-columns: minmax(0, 1fr); } dd { margin: 0 0 .35rem; } }
@media print { nav { display: none; } .finding, dl { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } }
`;

function piece(one: Piece): Markup {
  if ('foreign' in one) return html`<bdi>${one.foreign}</bdi>`;
  if ('cite' in one) return html`<a class="cite" href="#note-${one.cite}">[${one.cite}]</a>`;
  if ('report' in one) return html`<a href="#${anchorOf(one.report)}">${one.report}</a>`;
  return one.strong ? html`<strong>${one.text}</strong>` : html`${one.text}`;
}
const line = (pieces: Line): Markup => html`${pieces.map(piece)}`;

const noteMarkup = ({ number, words, source }: DossierNote): Markup =>
  html`<li id="note-${number}"><a href="#finding-${number}">[${number}]</a> <q dir="auto">“${words}”</q> ${line(source)}</li>
`;

function findingMarkup({ number, note, sentences }: Finding): Markup {
  const own = note ? html`<div class="finding" id="finding-${number}">` : html`<div class="finding">`;
  return html`${own}${sentences.map((sentence) => html`<p>${line(sentence)}</p>`)}</div>
`;
}

const factMarkup = ({ name, value }: Fact): Markup => html`<dt>${name}</dt><dd>${line(value)}</dd>`;

function blockMarkup(block: Block): Markup {
  if (block.kind === 'paragraph')
    return html`<p>${line(block.line)}</p>
`;
  if (block.kind === 'finding') return findingMarkup(block.finding);
  if (block.kind === 'list')
    return html`<ul>${block.lines.map((one) => html`<li>${line(one)}</li>`)}</ul>
`;
  return html`<section id="${anchorOf(block.anchor)}"><h4>${line(block.title)}</h4><dl>${block.facts.map(factMarkup)}</dl></section>
`;
}

function partMarkup({ id, title, level, blocks }: Part): Markup {
  const notes = blocks.flatMap((block) => (block.kind === 'finding' && block.finding.note ? [block.finding.note] : []));
  const heading = level === 1 ? html`<h2 id="${id}">${line(title)}</h2>` : html`<h3 id="${id}">${line(title)}</h3>`;
  return html`${heading}
${blocks.map(blockMarkup)}${notes.length === 0 ? null : html`<ol class="notes">${notes.map(noteMarkup)}</ol>`}`;
}

export function dossierHtml(handover: Handover): string {
  const { title, about, parts } = dossierOf(handover);
  const chapters = parts.filter(({ level }) => level === 1);
  return htmlDocument({
    title,
    style: STYLE,
    body: html`<header><h1>${title}</h1>
${about.map((sentence) => html`<p class="soft">${sentence}</p>`)}
<nav><ol>${chapters.map((part) => html`<li><a href="#${part.id}">${line(part.title)}</a></li>`)}</ol></nav></header>
<main>
${parts.map(partMarkup)}
</main>`,
  });
}
