/** Doubts about how a claim is to be read: an attachment that may be another, a speaker whose words may end earlier. */
import type { EventMention } from '../../model/event.ts';
import type { Note } from '../../model/note.ts';
import type { Proposition } from './propositions.ts';
import { holds, type Reader } from './reading.ts';
import type { Link } from './speakers/link.ts';

export function ambiguityNotes(
  reader: Reader,
  { head }: Proposition,
  links: readonly Link[],
  event: EventMention | null,
): Note[] {
  const notes: Note[] = [];
  for (const argument of event?.arguments ?? []) {
    if (!argument.doubtful) continue;
    const words = reader.report.text.slice(argument.start, argument.end);
    notes.push({
      spans: [{ start: argument.start, end: argument.end }],
      text: `The sentence leaves open what part "${words}" plays here: another reading is possible.`,
      rule: 'claims.notes.attachment',
    });
  }
  for (const { attribution, speakers, carried } of links) {
    if (carried) {
      const name = speakers[0]?.name ?? '';
      notes.push({
        spans: speakers[0]?.spans ?? attribution.cue,
        text: `No speaker stands beside these figures: ${name}, who spoke last, is taken to give them too.`,
        rule: 'claims.notes.carried',
      });
    }
    const doubtful = attribution.doubtful?.filter((span) => holds(reader, [span], head)) ?? [];
    if (doubtful.length === 0) continue;
    const who = speakers[0]?.name ?? 'the author';
    notes.push({
      spans: doubtful,
      text: `It is not sure that this still belongs to what ${who} is said to say: the author may speak again here.`,
      rule: 'claims.notes.scope',
    });
  }
  return notes;
}
