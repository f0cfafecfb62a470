/** Speakers that stand before their words and a colon: "Baan: We lost the road", paragraph by paragraph in an interview. */

import type { ClaimRules } from '../../../languages/sections/claims.ts';
import type { SpeakerRules } from '../../../languages/sections/speakers.ts';
import type { Annotations } from '../../../model/annotations.ts';
import type { Speaker } from '../../../model/claim.ts';
import type { Entity } from '../../../model/entity.ts';
import type { Report } from '../../../model/report.ts';
import { type Tokens, tokenAt } from '../../../model/tokens.ts';
import { type Link, stepBy } from './link.ts';
import { sameSpeaker } from './same-speaker.ts';

/** A label has no more characters, and no more words. */
const LONGEST = 48;
const LABEL = /^(\p{Lu}[^\s:]*(?: [^\s:]+){0,4}):\s/u;

/** People of a report, the first of each name and of each surname. */
interface People {
  readonly byName: ReadonlyMap<string, Entity>;
  readonly bySurname: ReadonlyMap<string, Entity>;
}

const surnameIn = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

function peopleAmong(entities: readonly Entity[]): People {
  const byName = new Map<string, Entity>();
  const bySurname = new Map<string, Entity>();
  for (const person of entities) {
    if (person.kind !== 'person' || !/^\p{Lu}/u.test(person.name)) continue;
    if (!byName.has(person.name)) byName.set(person.name, person);
    const surname = surnameIn(person.name);
    if (!bySurname.has(surname)) bySurname.set(surname, person);
  }
  return { byName, bySurname };
}

/** The person that the label names: there, or by surname elsewhere in the report. */
const personOf = (label: string, { byName, bySurname }: People): Entity | undefined =>
  byName.get(label) ?? bySurname.get(surnameIn(label));

/** "Testimony of R., driver of a convoy, recorded by ...": who tells what follows, as the heading names them. */
function tellerIn(text: string, { testimonies, by, recording }: SpeakerRules): { name: string; at: number } | null {
  const [first, second] = text.split(' ', 2);
  if (!testimonies.has(first?.toLowerCase()) || !by.has(second?.toLowerCase())) return null;
  const at = first.length + second.length + 2;
  const rest = text.slice(at).replace(/^(?:an?|the) /, '');
  const comma = rest.search(/,|$/u);
  const words = rest.slice(0, comma).split(' ');
  const until = words.findIndex((word) => recording.has(word.toLowerCase()));
  const name = words
    .slice(0, until < 0 ? words.length : until)
    .join(' ')
    .trim();
  return name === '' || words.length > TELLER_WORDS ? null : { name, at: text.indexOf(rest, at) };
}
const TELLER_WORDS = 8;

/** Headings are no longer. */
const HEADING = 200;

/** The blocks of a testimony are its teller's, up to a note by somebody else: "Note by the editors: ...". */
function testimonies(
  { text, blocks }: Report,
  tokens: Tokens,
  { speakers: rules }: ClaimRules,
): { readonly told: ReadonlyMap<number, Link>; readonly headings: ReadonlySet<number> } {
  const told = new Map<number, Link>();
  const headings = new Set<number>();
  let teller: Link | null = null;
  blocks.forEach((block, index) => {
    const words = text.slice(block.start, block.end);
    const opens = words.length <= HEADING && !/[.!?]["”]?\s*$/u.test(words) ? tellerIn(words, rules) : null;
    if (opens) {
      const start = block.start + opens.at;
      const span = { start, end: start + opens.name.length };
      const said = { start: block.start, end: block.start + words.indexOf(' ') };
      const speaker: Speaker = { name: opens.name, spans: [span], basis: 'stated' };
      const cue = {
        cue: [said],
        cueHead: -1,
        cueLemma: words.slice(0, words.indexOf(' ')).toLowerCase(),
        rule: 'claims.testimony',
      };
      teller = stepBy(speaker, tokenAt(tokens, start), cue);
      headings.add(index);
    } else if (rules.asides.has(words.split(/[\s:]/u, 1)[0].toLowerCase()) && LABEL.test(words)) teller = null;
    else if (teller) told.set(index, teller);
  });
  return { told, headings };
}

/** By block; a block without a label goes on with the speaker before it, as far as labels are used at all. */
export function labelsOf(
  report: Report,
  { entities, tokens }: Pick<Annotations, 'entities' | 'tokens'>,
  publishers: readonly Speaker[],
  rules: ClaimRules,
): { readonly labels: ReadonlyMap<number, Link | null>; readonly headings: ReadonlySet<number> } {
  const { text, blocks } = report;
  const { told, headings } = testimonies(report, tokens, rules);
  const labels = new Map<number, Link | null>(told);
  let people: People | undefined;
  blocks.forEach((block, index) => {
    const label = LABEL.exec(text.slice(block.start, Math.min(block.end, block.start + LONGEST)))?.[1];
    if (label === undefined) return;
    const span = { start: block.start, end: block.start + label.length };
    if (publishers.some((publisher) => sameSpeaker(publisher, { name: label }, rules))) {
      labels.set(index, null);
      return;
    }
    people ??= peopleAmong(entities);
    const person = personOf(label, people);
    if (!person) return;
    const speaker: Speaker = { name: person.name, spans: [span], basis: 'stated' };
    const cue = { cue: [], cueHead: -1, cueLemma: ':', rule: 'claims.label' };
    labels.set(index, stepBy(speaker, tokenAt(tokens, span.end - 1), cue));
  });
  return { labels, headings };
}
