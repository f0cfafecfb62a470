/** What is known of an organisation named near an incident when asked whether it is the doer, and not a victim, an accuser or a bystander. */
import type { Filler } from '../fillers.ts';
import type { Group } from '../groups.ts';
import type { Features, Reading } from '../reading.ts';
import { ROLES } from '../roles.ts';

const few = (n: number): string => (n < 4 ? String(n) : n < 7 ? '4-6' : '7+');
const far = (n: number): string => (n < 3 ? String(n) : n < 6 ? '3-5' : n < 12 ? '6-11' : n < 25 ? '12-24' : '25+');
const STEPS = 20;

/** A mark for every step that the chance passes, so that near chances have most marks in common. */
function passed(name: string, chance: number, out: Features): void {
  for (let step = 1; step < STEPS && chance > step / STEPS; step++) out.add(`${name} ${step}`);
}

function ofMentions({ chance, mentions }: Filler, out: Features): void {
  passed('chance', chance, out);
  passed('any', 1 - mentions.reduce((not, mention) => not * (1 - mention.chance), 1), out);
  out.add(`mentions ${few(mentions.length)}`);
  out.add(`good mentions ${few(mentions.filter((mention) => mention.chance > 0.3).length)}`);
}

function ofPhrase({ doc, narrow, wide, placeAt }: Reading, { phrase, text }: Filler, out: Features): void {
  const { norms } = doc.annotations.tokens;
  out.add(`name ${text.toLowerCase()}`);
  out.add(`kind ${phrase.kind}`);
  out.add(`head ${norms[phrase.head]}`);
  out.add(`narrow ${narrow[phrase.head]}`);
  out.add(`wide ${wide[phrase.head]}`);
  out.add(`first ${norms[phrase.first]}`);
  out.add(`words ${few(phrase.end - phrase.first)}`);
  out.add(`place ${placeAt.has(phrase.head)}`);
  out.add(`early ${phrase.sentence < 2}`);
}

/** Its part in the event words of the incident and of the others. */
function ofEvents(reading: Reading, { filler, group, groups }: Candidate, out: Features): void {
  let nearest = Number.POSITIVE_INFINITY;
  let sentences = 9;
  for (const { phrase } of filler.mentions) {
    for (const { event, sentence } of group.anchors) {
      sentences = Math.min(sentences, Math.abs(phrase.sentence - sentence));
      if (phrase.sentence === sentence) nearest = Math.min(nearest, Math.abs(event.head - phrase.head));
    }
  }
  out.add(`away ${sentences}`);
  out.add(`near ${far(nearest)}`);
  const own = new Set(group.anchors.map(({ event }) => event));
  const all = new Set(groups.flatMap(({ anchors }) => anchors.map(({ event }) => event)));
  const parts = new Set<string>();
  for (const { phrase } of filler.mentions) {
    for (let i = phrase.first; i < phrase.last; i++) {
      for (const { event, argument } of reading.parts.get(i) ?? []) {
        const whose = own.has(event) ? 'own' : all.has(event) ? 'other' : 'none';
        parts.add(`part ${whose} ${argument.role}`);
        parts.add(`part ${whose} ${argument.role} ${event.kind}`);
      }
    }
  }
  if (parts.size === 0) out.add('part none');
  for (const part of parts) out.add(part);
}

/** The incident, and how many other candidates for its slots are surer. */
function ofGroup({ filler, group, fillers, groups }: Candidate, out: Features): void {
  passed('sure', 1 - group.anchors.reduce((not, { chance }) => not * (1 - chance), 1), out);
  out.add(`type ${group.type}`);
  out.add(`stands ${groups.indexOf(group) === 0} ${few(groups.length)}`);
  const alike = fillers.filter((other) => other !== filler && other.role === filler.role);
  const surer = few(alike.filter(({ chance }) => chance > filler.chance).length);
  out.add(`rank ${surer}`);
  out.add(`rank ${surer} ${Math.floor(filler.chance * 10)}`);
  out.add(`alike ${few(alike.filter(({ chance }) => chance > 0.3).length)}`);
  for (const role of ROLES) {
    const best = fillers.reduce((top, f) => (f !== filler && f.role === role ? Math.max(top, f.chance) : top), 0);
    out.add(`best ${role} ${Math.floor(best * 5)}`);
  }
}

/** One of the `fillers` that the group may have. */
export interface Candidate {
  readonly filler: Filler;
  readonly group: Group;
  readonly fillers: readonly Filler[];
  readonly groups: readonly Group[];
}

export function doerFeatures(reading: Reading, candidate: Candidate, out: Features): void {
  out.reset();
  out.add('bias');
  ofMentions(candidate.filler, out);
  ofPhrase(reading, candidate.filler, out);
  ofEvents(reading, candidate, out);
  ofGroup(candidate, out);
}
