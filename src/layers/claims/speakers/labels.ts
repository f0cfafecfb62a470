/** Speakers that stand before their words and a colon: "Baan: We lost the road", paragraph by paragraph in an interview. */
import type { ClaimRules } from '../../../languages/sections/claims.ts';
import type { Annotations } from '../../../model/annotations.ts';
import type { Speaker } from '../../../model/claim.ts';
import type { Entity } from '../../../model/entity.ts';
import type { Report } from '../../../model/report.ts';
import { tokenAt } from '../../../model/tokens.ts';
import { type Link, stepBy } from './link.ts';
import { sameSpeaker } from './same-speaker.ts';

/** A label has no more characters, and no more words. */
const LONGEST = 48;
const LABEL = /^(\p{Lu}[^\s:]*(?: [^\s:]+){0,4}):\s/u;

/** The person that the label names: there, or by surname elsewhere in the report. */
function personOf(label: string, people: readonly Entity[]): Entity | undefined {
  const surname = label.slice(label.lastIndexOf(' ') + 1);
  return people.find(({ name }) => name === label) ?? people.find(({ name }) => name.split(' ').at(-1) === surname);
}

/** By block; a block without a label goes on with the speaker before it, as far as labels are used at all. */
export function labelsOf(
  { text, blocks }: Report,
  { entities, tokens }: Pick<Annotations, 'entities' | 'tokens'>,
  publishers: readonly Speaker[],
  rules: ClaimRules,
): ReadonlyMap<number, Link | null> {
  const labels = new Map<number, Link | null>();
  let people: readonly Entity[] | undefined;
  blocks.forEach((block, index) => {
    const label = LABEL.exec(text.slice(block.start, Math.min(block.end, block.start + LONGEST)))?.[1];
    if (label === undefined) return;
    const span = { start: block.start, end: block.start + label.length };
    if (publishers.some((publisher) => sameSpeaker(publisher, { name: label }, rules))) {
      labels.set(index, null);
      return;
    }
    people ??= entities.filter(({ kind, name }) => kind === 'person' && /^\p{Lu}/u.test(name));
    const person = personOf(label, people);
    if (!person) return;
    const speaker: Speaker = { name: person.name, spans: [span], basis: 'stated' };
    const cue = { cue: [], cueHead: -1, cueLemma: ':', rule: 'claims.label' };
    labels.set(index, stepBy(speaker, tokenAt(tokens, span.end - 1), cue));
  });
  return labels;
}
