/** What is known of a group of event words and what fills its slots when asked whether it is an incident of the key. */
import type { Group } from '../groups.ts';
import type { Features, Reading } from '../reading.ts';
import { ROLES } from '../roles.ts';
import type { Draft, Template } from '../template.ts';
import { ageOf } from './place-time-features.ts';

const tenth = (chance: number): number => Math.min(9, Math.floor(chance * 10));
const few = (n: number): string => (n < 4 ? String(n) : '4+');

/** Chance that at least one of the words names an incident. */
function together({ anchors }: Group): number {
  let not = 1;
  for (const { chance } of anchors) not *= 1 - chance;
  return 1 - not;
}

const TARGETS: ReadonlySet<string> = new Set(['phys', 'humName', 'humDesc']);

export interface Proposal extends Draft {
  readonly template: Template;
}

function ofGroup(reading: Reading, { group, fillers }: Proposal, out: Features): void {
  const { anchors, type } = group;
  const sure = tenth(together(group));
  const top = tenth(Math.max(...anchors.map(({ chance }) => chance)));
  const targets = fillers.some(({ role }) => TARGETS.has(role));
  out.add(`type ${type}`);
  out.add(`sure ${sure}`);
  out.add(`sure ${sure} ${targets}`);
  out.add(`sure ${sure} ${type}`);
  out.add(`top ${top}`);
  out.add(`top ${top} ${few(anchors.length)}`);
  out.add(`words ${few(anchors.length)}`);
  out.add(`nominal ${anchors.every(({ event }) => event.nominal)}`);
  out.add(`actual ${anchors.some(({ event }) => event.modality === 'actual')}`);
  for (const { event } of anchors) {
    out.add(`word ${reading.doc.annotations.tokens.norms[event.head]}`);
    out.add(`kind ${event.kind} ${type}`);
  }
  const { length } = reading.doc.annotations.sentences;
  out.add(`place ${Math.floor((4 * anchors[0].sentence) / length)}`);
  out.add(`first ${anchors[0].sentence < 3}`);
}

function ofFillers({ group, fillers }: Proposal, out: Features): void {
  let roles = '';
  for (const role of ROLES) {
    const own = fillers.filter((filler) => filler.role === role);
    if (own.length === 0) continue;
    roles += ` ${role}`;
    const surest = Math.max(...own.map(({ chance }) => chance));
    out.add(`filler ${role} ${few(own.length)}`);
    out.add(`filler ${role} ${tenth(surest)}`);
    out.add(`filler ${role} ${group.type}`);
  }
  out.add(`roles${roles}`);
}

/** How old the deed is, in the report's eyes, and where it was. */
function ofScene({ doc }: Reading, { template: { date, location, type } }: Proposal, out: Features): void {
  const { published } = doc.report;
  const age = !date ? 'none' : 'value' in date ? ageOf(date.value, published) : 'by the report';
  out.add(`age ${age}`);
  out.add(`age ${age} ${type}`);
  out.add(`country ${location.country}`);
  out.add(`path ${location.path.length} ${location.path.at(-1)?.type ?? '-'}`);
}

/** What the targets are, what befell them, and who did it: soldiers killed in battle are no incident of the task. */
function ofParts(reading: Reading, { template, fillers }: Proposal, out: Features): void {
  const { perpetrators, humanTargets, physicalTargets, stage } = template;
  out.add(`stage ${stage}`);
  out.add(`category ${perpetrators.category} ${perpetrators.individuals.length > 0}`);
  for (const { confidence } of perpetrators.organizations) out.add(`confidence ${confidence ?? '-'}`);
  const kinds = new Set<string>();
  for (const [name, targets] of Object.entries({ human: humanTargets, physical: physicalTargets })) {
    for (const { type = '-', effect = '-', number } of targets) {
      kinds.add(`${name} ${type}`);
      out.add(`target ${name} ${type}`);
      out.add(`target ${name} ${type} ${effect}`);
      out.add(`effect ${name} ${effect} ${template.type}`);
      out.add(`number ${name} ${typeof number === 'number' ? few(number) : 'many'}`);
    }
  }
  out.add(`targets ${[...kinds].sort().join(', ')}`);
  for (const { role, phrase } of fillers) {
    out.add(`head ${role} ${reading.doc.annotations.tokens.norms[phrase.head]}`);
    out.add(`head kind ${role} ${reading.narrow[phrase.head]}`);
    out.add(`head wide ${role} ${reading.wide[phrase.head]} ${template.type}`);
  }
}

function ofOthers(proposal: Proposal, all: readonly Proposal[], out: Features): void {
  const mine = together(proposal.group);
  const rank = all.filter(({ group }) => together(group) > mine).length;
  const alike = all.filter(({ group }) => group.type === proposal.group.type);
  out.add(`others ${few(all.length - 1)}`);
  out.add(`rank ${few(rank)} ${tenth(mine)}`);
  out.add(`alike ${few(alike.length - 1)} ${few(alike.indexOf(proposal))}`);
  const best = Math.max(...all.map(({ group }) => together(group)));
  out.add(`report ${tenth(best)} ${tenth(mine)}`);
  const own = new Set(proposal.fillers.map(({ role, text }) => `${role} ${text}`));
  const shared = all.some(
    (other) =>
      other !== proposal && other.fillers.some(({ role, text }) => TARGETS.has(role) && own.has(`${role} ${text}`)),
  );
  out.add(`shared ${shared}`);
}

export function templateFeatures(reading: Reading, proposal: Proposal, all: readonly Proposal[], out: Features): void {
  out.reset();
  out.add('bias');
  ofGroup(reading, proposal, out);
  ofFillers(proposal, out);
  ofScene(reading, proposal, out);
  ofParts(reading, proposal, out);
  ofOthers(proposal, all, out);
}
