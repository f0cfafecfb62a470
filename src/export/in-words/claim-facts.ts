/** What a claim says, as labelled lines for terminal and page: what, who, when, where, toll; and what it leaves unsaid. */
import type { Claim, Role } from '../../model/claim.ts';
import type { Reading } from '../../model/reading.ts';
import { countInWords } from './count-in-words.ts';
import { EVENT_LABELS, ROLE_LABELS } from './labels.ts';
import { timeInWords } from './time-in-words.ts';
import { visible, wordsOfSpans } from './visible-text.ts';

export type FactName = 'what' | 'who' | 'when' | 'where' | 'toll';

export interface Fact {
  readonly name: FactName;
  readonly text: string;
  /** The reading behind it. */
  readonly reading: Reading<unknown>;
}

const roleText = ({ role, name }: Role): string => `${visible(name)} (${ROLE_LABELS[role]})`;

function whenText(text: string, { value, spans }: Reading<string>): string {
  const printed = wordsOfSpans(text, spans);
  const said = timeInWords(value);
  return printed === '' || printed === said ? said : `${said}, from “${printed}”`;
}

/** A fact, or nothing where the claim does not say. */
const fact = <T>(name: FactName, reading: Reading<T> | undefined, say: (reading: Reading<T>) => string): Fact[] =>
  reading === undefined ? [] : [{ name, text: say(reading), reading }];

/** In a fixed order; several may share the name `who`. */
export function factsOf(claim: Claim, text: string): Fact[] {
  return [
    ...fact('what', claim.event, ({ value }) => EVENT_LABELS[value]),
    ...claim.who.flatMap((reading) => fact('who', reading, ({ value }) => roleText(value))),
    ...fact('when', claim.when, (reading) => whenText(text, reading)),
    ...fact('where', claim.where, ({ value }) => visible(value.name)),
    ...fact('toll', claim.toll, ({ value }) => countInWords(value, visible(value.of))),
  ];
}

const NAMES: readonly FactName[] = ['what', 'who', 'when', 'where', 'toll'];

/** The facts that the claim leaves open: they are shown as open, never filled. */
export const unsaid = (facts: readonly Fact[]): FactName[] =>
  NAMES.filter((name) => !facts.some((said) => said.name === name));
