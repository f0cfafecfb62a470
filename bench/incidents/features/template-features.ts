/** What is known of a group of event words and what fills its slots when asked whether it is an incident of the key. */
import type { Filler } from '../fillers.ts';
import type { Group } from '../groups.ts';
import type { Features, Reading } from '../reading.ts';
import { ROLES } from '../roles.ts';

const tenth = (chance: number): number => Math.min(9, Math.floor(chance * 10));
const few = (n: number): string => (n < 4 ? String(n) : '4+');

/** Chance that at least one of the words names an incident. */
function together({ anchors }: Group): number {
  let not = 1;
  for (const { chance } of anchors) not *= 1 - chance;
  return 1 - not;
}

const TARGETS: ReadonlySet<string> = new Set(['phys', 'humName', 'humDesc']);

export interface Proposal {
  readonly group: Group;
  readonly fillers: readonly Filler[];
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
  ofOthers(proposal, all, out);
}
