/** What the layers of assertions found: attributions, events, incidents, claims. */
import type { Doc } from '../../model/doc.ts';
import type { Participant } from '../../model/incident.ts';
import { detail, quoted, reading, row } from './row.ts';

export function describeAttributions(doc: Doc): string[] {
  return doc.annotations.attributions.flatMap((attribution) => [
    row(doc, {
      spans: attribution.content,
      found: `${attribution.manner} ${attribution.cueLemma}`.trim(),
      rule: attribution.rule,
    }),
    detail('source', attribution.source.length > 0 ? quoted(doc, attribution.source) : 'nobody named'),
    detail('cue', attribution.cue.length > 0 ? quoted(doc, attribution.cue) : 'none'),
    ...(attribution.inside === undefined ? [] : [detail('inside', attribution.inside)]),
    ...(attribution.doubtful === undefined ? [] : [detail('doubtful', quoted(doc, attribution.doubtful))]),
    detail('id', attribution.id),
  ]);
}

export function describeEvents(doc: Doc): string[] {
  return doc.annotations.events.flatMap((event) => [
    row(doc, {
      spans: [event.trigger],
      found: [event.kind, event.modality, event.effect, event.negated ? 'negated' : undefined, event.plover]
        .filter((part) => part !== undefined)
        .join(' '),
      rule: event.rule,
    }),
    ...event.arguments.map((argument) =>
      detail(argument.role, `${quoted(doc, [argument])}${argument.doubtful === true ? ' (doubtful)' : ''}`),
    ),
  ]);
}

const participants = (name: string, list: readonly Participant[], more: (at: number) => string): string[] =>
  list.map((participant, i) => detail(name, `${participant.name}${more(i)}`));

export function describeIncidents(doc: Doc): string[] {
  return doc.annotations.incidents.flatMap((incident) => [
    `  ${incident.kind}${incident.subtype === undefined ? '' : ` (${incident.subtype})`} ${incident.modality}  {${incident.rule}}  ${incident.id}`,
    ...(incident.when === undefined ? [] : [reading(doc, 'when', incident.when)]),
    ...incident.where.map((where) => reading(doc, 'where', where)),
    ...participants('with', incident.instruments, () => ''),
    ...participants('by', incident.perpetrators, (i) => `, ${incident.perpetrators[i].responsibility}`),
    ...participants('target', incident.targets, (i) => `, ${incident.targets[i].effect ?? 'effect not said'}`),
  ]);
}

export function describeClaims(doc: Doc): string[] {
  return doc.annotations.claims.flatMap((claim) => [
    row(doc, { spans: claim.spans, found: `${claim.kind} ${claim.stance}`, rule: claim.rule }),
    detail('chain', claim.chain.map(({ name, basis }) => `${name} [${basis}]`).join(' > ')),
    reading(doc, 'grounds', claim.grounds),
    reading(doc, 'certainty', claim.certainty),
    ...(claim.event === undefined ? [] : [reading(doc, 'event', claim.event)]),
    ...claim.who.map((who) => reading(doc, 'who', who)),
    ...(claim.when === undefined ? [] : [reading(doc, 'when', claim.when)]),
    ...(claim.where === undefined ? [] : [reading(doc, 'where', claim.where)]),
    ...(claim.toll === undefined ? [] : [reading(doc, 'toll', claim.toll)]),
    ...claim.wording.map((term) => detail('loaded', `${quoted(doc, [term])} ${term.why}  {${term.rule}}`)),
    ...claim.notes.map((note) => detail('note', `${note.text}  {${note.rule}}`)),
    detail('id', claim.id),
  ]);
}
