/** A case as one self-contained HTML page: its questions with every answer, its origins, and the reports with the exact words. */
import type { Report } from '../../model/report.ts';
import { RELATION_LABELS } from '../in-words/relation-labels.ts';
import { htmlDocument } from '../page/document.ts';
import { html, type Markup } from '../page/markup.ts';
import { aboutSentences } from './about.ts';
import { type LedgerAnswer, type LedgerQuestion, type LedgerRelation, ledgerOf } from './ledger.ts';
import { CASE_BEHAVIOUR, CASE_STYLE } from './page-style.ts';
import { type StemmaEdge, stemmaOf } from './stemma.ts';
import type { CaseView, Handover } from './view.ts';

function relationMarkup({ kind, to, words, because, more }: LedgerRelation): Markup {
  const others = more > 0 ? ` And so to ${more} more.` : '';
  return html`<li class="${kind}"><b>${RELATION_LABELS[kind]}</b> <a href="#${to}">“${words}”</a> ${because}${others}</li>`;
}

function answerMarkup(answer: LedgerAnswer): Markup {
  const { claim, words, value, asOf, chain, report, origin, traced, camp, relations } = answer;
  const lineage = traced ? origin : `${origin} (lineage unknown)`;
  return html`<li><div class="value">${value ?? '–'}<span class="asof">${asOf === null ? 'no date' : `as of ${asOf}`}</span></div>
<div><p class="words" dir="auto"><a href="#${claim}">“${words}”</a></p>
<p class="through">${chain.join(' › ')} · <a href="#report-${report}">${report}</a></p>
<p class="through">Origin: ${lineage}${camp === null ? null : html`; camp: ${camp}`}</p>
${relations.length === 0 ? null : html`<ul class="relations">${relations.map(relationMarkup)}</ul>`}</div></li>
`;
}

function questionMarkup({ id, text, range, origins, sums, conflicts, answers }: LedgerQuestion): Markup {
  return html`<section class="question" id="${id}"><h3>${text}</h3>
${range === null ? null : html`<p class="range">${range}</p>`}
<p>${answers.length} answers. ${origins}</p>
${conflicts === 0 ? null : html`<p class="conflict">${conflicts === 1 ? 'One conflict' : `${conflicts} conflicts`}</p>`}
${sums.map((sum) => html`<p>${sum}</p>`)}
<ol class="answers">${answers.map(answerMarkup)}</ol></section>
`;
}

function originsMarkup(view: CaseView): Markup[] {
  const edges = stemmaOf(view);
  const claimOf = new Map(view.claims.map((claim) => [claim.id, claim]));
  const textOf = new Map(view.reports.map(({ report }) => [report.id, report.text]));
  const wordsOf = (id: string): string => {
    const claim = claimOf.get(id);
    return (claim?.spans ?? []).map((s) => textOf.get(claim?.report ?? '')?.slice(s.start, s.end)).join(' … ');
  };
  const edgesOf = new Map<string, StemmaEdge[]>();
  for (const edge of edges) {
    const list = edgesOf.get(edge.origin);
    if (list) list.push(edge);
    else edgesOf.set(edge.origin, [edge]);
  }
  return view.origins.flatMap(({ id, name, traced, camp }) => {
    const here = edgesOf.get(id) ?? [];
    if (here.length < 2) return [];
    const rows = here.map(({ report, through, claims, changes }) => {
      const changed = changes.map(
        ({ claim, from, because }) =>
          html`<li>Changed: <a href="#${claim}">“${wordsOf(claim)}”</a> from <a href="#${from}">“${wordsOf(from)}”</a>. ${because}</li>`,
      );
      const via = through.length === 0 ? null : html` through ${through.join(' › ')}`;
      return html`<li><a href="#report-${report}">${report}</a>${via}: ${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}${changed.length === 0 ? null : html`<ul>${changed}</ul>`}</li>`;
    });
    return [
      html`<section class="origin"><h3>${name}${traced ? null : ' (lineage unknown)'}${camp ? html` · camp: ${camp}` : null}</h3><ul>${rows}</ul></section>
`,
    ];
  });
}

interface Cut {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The text cut wherever a claim begins or ends; each piece knows its claims, and the first piece of a claim is where links to it lead. */
function textMarkup(report: Report, cuts: readonly Cut[]): Markup[] {
  const edges = [...new Set([0, report.text.length, ...cuts.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const placed = new Set<string>();
  return edges.slice(0, -1).map((start, at) => {
    const words = report.text.slice(start, edges[at + 1]);
    const here = [...new Set(cuts.filter((c) => c.start <= start && c.end > start).map(({ id }) => id))];
    if (here.length === 0) return html`${words}`;
    const opening = here.filter((id) => !placed.has(id));
    for (const id of opening) placed.add(id);
    const anchors = opening.map((id) => html`<a id="${id}"></a>`);
    return html`${anchors}<span data-claims="${here.join(' ')}">${words}</span>`;
  });
}

function reportsMarkup({ reports, claims }: CaseView): Markup[] {
  const cutsOf = new Map<string, Cut[]>();
  for (const { id, report, spans } of claims)
    cutsOf.set(report, [...(cutsOf.get(report) ?? []), ...spans.map((s) => ({ id, ...s }))]);
  return reports.map(({ report, givenId }) => {
    const name = givenId ?? report.id;
    const facts = [report.publisher, report.published, name].filter((fact) => fact !== undefined).join(' · ');
    return html`<article class="report" id="report-${name}"><h3 dir="auto">${report.title ?? name}</h3><p class="through">${facts}</p>
<p class="text" dir="auto" lang="${report.language}">${textMarkup(report, cutsOf.get(report.id) ?? [])}</p></article>
`;
  });
}

export function caseHtml(view: Handover): string {
  const questions = ledgerOf(view);
  const origins = originsMarkup(view);
  const facts = `${view.reports.length} reports, ${view.claims.length} claims, ${view.relations.length} relations, ${view.origins.length} origins`;
  return htmlDocument({
    title: 'Case: who says what, and from whom',
    style: CASE_STYLE,
    script: CASE_BEHAVIOUR,
    body: html`<header><h1>Who says what, and from whom</h1>
<p class="soft">${facts}. This page shows what reports say and what that rests on. It does not say what is true.</p>
<nav><ul><li><a href="#questions">Questions</a></li><li><a href="#origins">Origins</a></li><li><a href="#reports">Reports</a></li></ul></nav></header>
<main>
<h2 id="questions">Questions</h2>
${questions.length === 0 ? html`<p>No question has two answers yet.</p>` : questions.map(questionMarkup)}
<h2 id="origins">Origins that several reports carry</h2>
${origins.length === 0 ? html`<p>None.</p>` : origins}
<h2 id="reports">Reports</h2>
${reportsMarkup(view)}
</main>
<footer>${aboutSentences(view).map((sentence) => html`<p>${sentence}</p>`)}</footer>`,
  });
}
