/** The filter by kind, speaker, grounds and certainty: a menu each, with only what the report has, and how often. */
import { CERTAINTIES, CLAIM_KINDS, GROUNDS } from '../../model/claim.ts';
import { CERTAINTY_LABELS, GROUNDS_LABELS, KIND_LABELS } from '../in-words/labels.ts';
import { html, type Markup } from './markup.ts';
import type { PageClaim, PageClaims } from './page-claim.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

function choices<T extends string>(
  order: readonly T[],
  labels: Readonly<Record<T, string>>,
  values: readonly T[],
): Choice[] {
  return order
    .map((value) => ({ value, label: labels[value], count: values.filter((v) => v === value).length }))
    .filter(({ count }) => count > 0);
}

function speakerChoices({ speakers, all }: PageClaims): Choice[] {
  const counts = speakers.map(() => 0);
  for (const claim of all) for (const index of new Set(claim.speakers)) counts[index]++;
  return speakers.map((label, i) => ({ value: String(i), label, count: counts[i] }));
}

const LONGEST = 60;
const short = (label: string): string => (label.length > LONGEST ? `${label.slice(0, LONGEST)}…` : label);

const menu = (name: string, label: string, list: readonly Choice[]): Markup =>
  html`<label>${label} <select name="${name}"><option value="">all</option>${list.map(
    ({ value, label: text, count }) => html`<option value="${value}">${short(text)} (${count})</option>`,
  )}</select></label>
`;

const valuesOf = <T>(claims: readonly PageClaim[], value: (claim: PageClaim['claim']) => T): T[] =>
  claims.map(({ claim }) => value(claim));

/** Hidden until the script runs, because it does nothing without it. */
export function filterForm(claims: PageClaims): Markup {
  const { all } = claims;
  const kinds = choices(
    CLAIM_KINDS,
    KIND_LABELS,
    valuesOf(all, ({ kind }) => kind),
  );
  const grounds = choices(
    GROUNDS,
    GROUNDS_LABELS,
    valuesOf(all, (claim) => claim.grounds.value),
  );
  const certainties = choices(
    CERTAINTIES,
    CERTAINTY_LABELS,
    valuesOf(all, (claim) => claim.certainty.value),
  );
  return html`<form id="filters" hidden aria-label="Filter the claims">
${menu('kind', 'Kind', kinds)}${menu('speaker', 'Speaker', speakerChoices(claims))}${menu('grounds', 'Grounds', grounds)}${menu('certainty', 'Certainty', certainties)}<p><output id="shown" role="status">${all.length} claims</output> <button type="reset">Show all</button></p>
</form>`;
}
