/** The event that a claim is about. */
import type { EventMention } from '../../../model/event.ts';
import type { Proposition } from '../propositions.ts';
import type { Reader } from '../reading.ts';

/** The event that a proposition is about: its head's own, or the noun that its verb carries. */
export function eventOf(reader: Reader, { head, tokens }: Proposition): EventMention | null {
  const { eventAt, syntax } = reader;
  const own = eventAt.get(head);
  if (own && own.kind !== 'other') return own;
  const within = tokens.map((t) => eventAt.get(t)).filter((e) => e !== undefined);
  const near = within.find(
    (e) =>
      syntax.heads[e.head] === head &&
      ['obj', 'xcomp', 'nsubj:pass', 'obl', 'nsubj'].includes(syntax.relations[e.head]),
  );
  return near ?? own ?? within.find((e) => !isModifier(reader, e.head)) ?? null;
}

const isModifier = (reader: Reader, token: number): boolean =>
  ['compound', 'amod', 'acl:relcl'].includes(reader.syntax.relations[token]);
