/** A claim without what is hidden: what was read from hidden words goes with them, and nothing tells how long they were. */
import type { Claim, Speaker } from '../../../model/claim.ts';
import type { Note } from '../../../model/note.ts';
import type { Reading } from '../../../model/reading.ts';
import { type Finder, MARK } from './finder.ts';
import type { TextMap } from './text-map.ts';

export interface Hiding {
  readonly finder: Finder;
  readonly map: TextMap;
}

const withSpans = <T>(reading: Reading<T>, { map }: Hiding): Reading<T> => ({
  ...reading,
  spans: reading.spans.map(map.moved),
});

/** Absent where it was read from hidden words, or where its own words are hidden. */
function keptReading<T>(reading: Reading<T> | undefined, hiding: Hiding, words = ''): Reading<T> | undefined {
  if (!reading || hiding.map.isTouched(reading.spans) || hiding.finder.find(words).length > 0) return undefined;
  return withSpans(reading, hiding);
}

function hiddenName({ name, known }: { name: string; known?: string | undefined }, isTouched: boolean, finder: Finder) {
  const covered = isTouched ? MARK : finder.cover(name);
  return {
    name: covered,
    ...(known === undefined || covered !== name || finder.find(known).length > 0 ? {} : { known }),
  };
}

function hiddenSpeaker({ known, ...speaker }: Speaker, { finder, map }: Hiding): Speaker {
  const touched = map.isTouched(speaker.spans);
  return {
    ...speaker,
    ...hiddenName({ name: speaker.name, known }, touched, finder),
    spans: speaker.spans.map(map.moved),
  };
}

/** Notes quote the words that gave rise to them. */
export const hiddenNotes = (notes: readonly Note[], { finder, map }: Hiding): Note[] =>
  notes
    .filter(({ spans }) => !map.isTouched(spans))
    .map((note) => ({ ...note, text: finder.cover(note.text), spans: note.spans.map(map.moved) }));

function hiddenWho(claim: Claim, hiding: Hiding): Claim['who'] {
  return claim.who.map((reading) => {
    const { role, ...named } = reading.value;
    const touched = hiding.map.isTouched(reading.spans);
    return withSpans({ ...reading, value: { role, ...hiddenName(named, touched, hiding.finder) } }, hiding);
  });
}

/** Does the claim, or anything read for it, rest on hidden words? */
export const restsOnHidden = ({ spans, chain, who, toll, when, where, event }: Claim, { map }: Hiding): boolean =>
  [{ spans }, ...chain, ...who, toll, when, where, event].some((part) => part && map.isTouched(part.spans));

export function redactClaim(claim: Claim, hiding: Hiding): Claim {
  const { event, toll, when, where, id, report, kind, stance, rule } = claim;
  const { finder, map } = hiding;
  const kept = {
    event: keptReading(event, hiding),
    toll: keptReading(toll, hiding, toll?.value.of),
    when: keptReading(when, hiding),
    where: keptReading(where, hiding, where?.value.name),
  };
  // Field by field: what a later version adds to claims stays behind until it is thought of here.
  return {
    id,
    report,
    kind,
    stance,
    rule,
    ...Object.fromEntries(Object.entries(kept).filter(([, reading]) => reading !== undefined)),
    spans: claim.spans.map(map.moved),
    chain: claim.chain.map((speaker) => hiddenSpeaker(speaker, hiding)),
    grounds: withSpans(claim.grounds, hiding),
    certainty: withSpans(claim.certainty, hiding),
    who: hiddenWho(claim, hiding),
    wording: claim.wording
      .filter((term) => !map.isTouched([term]))
      .map((term) => ({ ...map.moved(term), text: finder.cover(term.text), why: finder.cover(term.why) })),
    notes: hiddenNotes(claim.notes, hiding),
  };
}
