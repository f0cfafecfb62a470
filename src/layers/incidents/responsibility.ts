/** How surely the report says who did it: as fact, as claimed, as an accusation and by whom, as a possibility, or denied. */
import type { EventMention } from '../../model/event.ts';
import type { Perpetrator, Responsibility } from '../../model/incident.ts';
import { participantOf } from './participants.ts';
import type { Scene } from './scene.ts';

/** Words around a doer that cast doubt: its own modifiers and those of the clause. */
function doubt({ tokens, syntax, rules }: Scene, head: number, trigger: number): Responsibility | null {
  for (const at of [head, trigger]) {
    for (const child of syntax.children[at]) {
      if (rules.suspicion.has(tokens.norms[child])) return 'suspected or accused';
      if (rules.possibility.has(tokens.norms[child])) return 'possible';
    }
  }
  return null;
}

const isAuthority = ({ tokens, syntax, rules }: Scene, head: number): boolean =>
  rules.authorities.has(tokens.norms[head]) ||
  syntax.children[head].some(
    (child) => rules.authorities.has(tokens.norms[child]) && syntax.relations[child] === 'compound',
  );

function isOrganization({ entityAt, tokens, rules }: Scene, head: number): boolean {
  const entity = entityAt.get(head);
  if (entity) return entity.kind === 'actor' || entity.kind === 'organization';
  return rules.organizations.has(tokens.norms[head]);
}

function doers(scene: Scene, event: EventMention): Perpetrator[] {
  return event.arguments
    .filter(({ role, head }) => role === 'agent' && scene.tags.pos[head] !== 'PRON')
    .map((argument) => ({
      ...participantOf(scene, argument),
      organization: isOrganization(scene, argument.head),
      responsibility: doubt(scene, argument.head, event.head) ?? (argument.doubtful ? 'possible' : 'reported as fact'),
    }));
}

/** Whom a word about responsibility makes a perpetrator: the claimant itself, or the accused. */
function answerable(scene: Scene, event: EventMention): Perpetrator[] {
  const how = event.rule.slice(event.rule.lastIndexOf('.') + 1);
  const accuser = event.arguments.find(({ role }) => role === 'agent');
  const responsibility: Responsibility =
    how === 'claimed'
      ? 'claimed or admitted'
      : how === 'denied'
        ? 'denied'
        : accuser && isAuthority(scene, accuser.head)
          ? 'suspected or accused by authorities'
          : 'suspected or accused';
  const role = how === 'blamed' ? 'patient' : 'agent';
  return event.arguments
    .filter((argument) => argument.role === role && scene.tags.pos[argument.head] !== 'PRON')
    .map((argument) => ({
      ...participantOf(scene, argument),
      organization: isOrganization(scene, argument.head),
      responsibility,
    }));
}

/** Doers of the incident's events and those named by words about responsibility for them; a claim or charge outweighs the mere doing. */
export function perpetratorsOf(
  scene: Scene,
  events: readonly EventMention[],
  about: ReadonlyMap<string, readonly EventMention[]>,
): Perpetrator[] {
  const said = events.flatMap(({ id }) => about.get(id) ?? []).flatMap((event) => answerable(scene, event));
  const did = events.flatMap((event) => doers(scene, event));
  const found: Perpetrator[] = [];
  for (const perpetrator of [...said, ...did]) {
    if (!found.some((other) => sameName(other, perpetrator))) found.push(perpetrator);
  }
  return found;
}

const sameName = (a: Perpetrator, b: Perpetrator): boolean =>
  (a.known !== undefined && a.known === b.known) || a.name.toLowerCase() === b.name.toLowerCase();
