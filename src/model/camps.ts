/** Sources of one interest, as people put them together: judgements on a source, and in older cases rulings on names. One list, the last word on each counts. */
import { decisionsByAbout } from './decided.ts';
import { type AliasRuling, CAMP, type Judgement } from './judgement.ts';

/** Before the name of a source, where a judgement is about one. */
export const SOURCE = 'source:';

export interface CampRuling {
  /** Name of the source, or the key that it is filed under. */
  readonly source: string;
  /** Null where it was taken out of every camp. */
  readonly camp: string | null;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

function judged(judgements: readonly Judgement[]): CampRuling[] {
  const decisions = [...decisionsByAbout(judgements).values()].flat();
  return decisions.flatMap(({ about, verdict, correction, withdrawn, reason, by, at }) => {
    const camp = correction?.camp;
    if (withdrawn || verdict !== 'rated' || typeof camp !== 'string' || !about.startsWith(SOURCE)) return [];
    return [{ source: about.slice(SOURCE.length), camp: camp === '' ? null : camp, reason, by, at }];
  });
}

const ruled = (rulings: readonly AliasRuling[]): CampRuling[] =>
  rulings.flatMap(({ a, b, same, reason, by, at }) =>
    a.startsWith(CAMP) ? [{ source: b, camp: same ? a.slice(CAMP.length) : null, reason, by, at }] : [],
  );

/** The oldest first. */
export const campsIn = (judgements: readonly Judgement[], rulings: readonly AliasRuling[]): CampRuling[] =>
  [...ruled(rulings), ...judged(judgements)].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
