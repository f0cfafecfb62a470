/** The last pass: every claim as frames, from what was kept of its report where that still holds, else from its words. */
import type { Report, ReportId } from '../../model/report.ts';
import { wholeForCuts } from '../cuts.ts';
import { type Frame, framesOf } from '../frame.ts';
import { creditOf } from '../origins/credits.ts';
import type { Page } from '../text/page.ts';
import type { SmallPrint } from '../text/small-print.ts';
import type { Books } from '../text/words-of.ts';
import { couldBePlaces, type PlaceNames } from '../what/place-names.ts';
import type { PlaceFinder, PlacesLie } from '../what/places.ts';
import type { Actors } from '../who/actors.ts';
import { interning } from './interned.ts';
import type { Pass } from './pass.ts';
import { type FrameLines, frameLines, framesFrom } from './sketch.ts';
import { lookupWords } from './told.ts';

/** A report that has none of these reads as it did when it was kept. */
export interface Changed {
  readonly reports: ReadonlySet<ReportId>;
  readonly words: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly sentences: ReadonlySet<number>;
  readonly publishers: ReadonlySet<string>;
}

export interface Framing {
  readonly books: Books;
  readonly actors: Actors;
  readonly names: PlaceNames;
  readonly places: PlaceFinder;
  readonly fine: SmallPrint;
  readonly paged: (report: Report) => Page;
  /** Null where all reports are to be seen again. */
  readonly changed: Changed | null;
}

/** What is kept of a report: its frames, what it tells of places, and what it was read by beside its own words. */
interface Kept extends FrameLines, PlacesLie {
  readonly couldBePlaces: readonly string[];
  readonly sentences: readonly number[];
  readonly credits: readonly string[];
  /** Words of the speakers that the claims name. */
  readonly speakers: readonly string[];
}

const some = <T>(list: readonly T[], set: ReadonlySet<T>): boolean =>
  set.size > 0 && list.some((item) => set.has(item));

const holds = (kept: Kept, report: ReportId, changed: Changed): boolean =>
  !changed.reports.has(report) &&
  !some(kept.speakers, changed.words) &&
  !some(kept.couldBePlaces, changed.places) &&
  !some(kept.sentences, changed.sentences) &&
  !some(kept.credits, changed.publishers);

export function framing({ books, actors, names, places, fine, paged, changed }: Framing): {
  pass: Pass;
  frames: Frame[];
} {
  const frames: Frame[] = [];
  const intern = interning();
  const take = (lie: PlacesLie, found: readonly Frame[]): void => {
    places.take(lie);
    for (const frame of found) frames.push(intern(frame));
  };
  const pass: Pass = {
    stage: 'framed',
    claims: true,
    recall: (report, sketch) => {
      const kept = JSON.parse(sketch) as Kept;
      if (changed === null || !holds(kept, report, changed)) return false;
      take(kept, framesFrom(kept, report));
      return true;
    },
    see: (report, claims) => {
      const page = paged(report);
      const { settingOf, mentions, lies } = places.read(page);
      const { credit, keys } = creditOf(page, books, actors);
      const known = { page, books, actors, places: { settingOf }, credit, smallPrint: fine };
      const found = wholeForCuts(claims.flatMap((claim) => framesOf({ ...known, claim })));
      take({ mentions, lies }, found);
      const kept: Kept = {
        ...frameLines(found),
        mentions,
        lies,
        couldBePlaces: couldBePlaces(page, names),
        sentences: fine.read(page),
        credits: [...keys],
        speakers: [...lookupWords(new Set(claims.flatMap(({ chain }) => chain.map(({ name }) => name))))],
      };
      return JSON.stringify(kept);
    },
  };
  return { pass, frames };
}
