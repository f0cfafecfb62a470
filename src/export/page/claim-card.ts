/** One claim beside its paragraph: the words, the chain as a breadcrumb, what is said and unsaid, and why on demand. */
import type { LoadedTerm, Speaker } from '../../model/claim.ts';
import type { Note } from '../../model/note.ts';
import type { Reading } from '../../model/reading.ts';
import { type Fact, factsOf, unsaid } from '../in-words/claim-facts.ts';
import { BASIS_LABELS, CERTAINTY_LABELS, GROUNDS_LABELS, KIND_LABELS, STANCE_LABELS } from '../in-words/labels.ts';
import { visible, wordsOfSpans } from '../in-words/visible-text.ts';
import { html, type Markup } from './markup.ts';
import { FAMILIES, type PageClaim } from './page-claim.ts';

const link = ({ name, basis }: Speaker): Markup =>
  html`<li><bdi>${visible(name)}</bdi>${basis === 'inferred' ? html` <small>(implied)</small>` : null}</li>`;

/** A label is not repeated: several take part, "who" is said once. */
function factMarkup({ name, text, reading }: Fact, before: Fact | undefined): Markup {
  const basis = reading.basis === 'stated' ? null : html` <small>(${reading.basis})</small>`;
  return html`<div><dt>${before?.name === name ? null : name}</dt><dd><bdi>${text}</bdi>${basis}</dd></div>`;
}

const loadedMarkup = ({ text, why }: LoadedTerm): Markup =>
  html`<p class="loaded"><b>Loaded wording</b> <q dir="auto">${visible(text)}</q>: ${visible(why)}</p>`;

export const noteMarkup = ({ text }: Note): Markup => html`<p class="note"><b>Note</b> ${visible(text)}</p>`;

function reason(text: string, name: string, { basis, spans, rule }: Reading<unknown>): Markup {
  const words = wordsOfSpans(text, spans);
  const quoted = words === '' ? null : html`: <q dir="auto">${words}</q>`;
  return html`<li><b>${name}</b> ${BASIS_LABELS[basis]}${quoted} <code>${rule}</code></li>`;
}

/** Rule and basis of every reading, for whoever doubts one. */
function why(text: string, { claim }: PageClaim, facts: readonly Fact[]): Markup {
  return html`<details class="why"><summary>Why</summary><ul>
<li><b>claim</b> <code>${claim.rule}</code></li>
${reason(text, 'grounds', claim.grounds)}
${reason(text, 'certainty', claim.certainty)}
${facts.map(({ name, reading }) => reason(text, name, reading))}
${claim.wording.map((term) => html`<li><b>loaded wording</b> <q dir="auto">${visible(term.text)}</q> <code>${term.rule}</code></li>`)}
${claim.notes.map(({ rule }) => html`<li><b>note</b> <code>${rule}</code></li>`)}
</ul><p class="id">${claim.id}</p></details>`;
}

export function claimCard(text: string, shown: PageClaim): Markup {
  const { number, claim, speakers } = shown;
  const facts = factsOf(claim, text);
  const open = unsaid(facts);
  return html`<li class="claim ${FAMILIES[claim.kind]} ${claim.stance}" id="claim-${number}" tabindex="-1" data-number="${number}"
 data-kind="${claim.kind}" data-grounds="${claim.grounds.value}" data-certainty="${claim.certainty.value}" data-speaker="${speakers.join(' ')}">
<p class="words"><a class="number" href="#words-${number}" aria-label="Words of claim ${number}">${number}</a> <q dir="auto">${wordsOfSpans(text, claim.spans)}</q></p>
<ol class="chain" aria-label="Who says so, from the publisher inward">${claim.chain.map(link)}</ol>
<p class="standing"><span class="kind">${KIND_LABELS[claim.kind]}</span> <span class="stance">${STANCE_LABELS[claim.stance]}</span> <span class="certainty ${claim.certainty.value}">${CERTAINTY_LABELS[claim.certainty.value]}</span> <span class="grounds">${GROUNDS_LABELS[claim.grounds.value]}</span></p>
${facts.length === 0 ? null : html`<dl>${facts.map((fact, i) => factMarkup(fact, facts[i - 1]))}</dl>`}
${claim.wording.map(loadedMarkup)}${claim.notes.map(noteMarkup)}
<div class="last">${open.length === 0 ? null : html`<p class="unsaid"><span>unsaid</span> <span>${open.join(', ')}</span></p>`}${why(text, shown, facts)}</div>
</li>
`;
}
