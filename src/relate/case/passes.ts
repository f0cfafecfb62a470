/** How a case is related without holding it: three passes over its reports, each a report at a time, and what is known after the last. */
import type { OriginGroup } from '../../model/relation.ts';
import type { Report, ReportId } from '../../model/report.ts';
import type { Frame } from '../frame.ts';
import { type Page, pageOf } from '../text/page.ts';
import { type Books, booksOf } from '../text/words-of.ts';
import { type PlaceNames, placeNames } from '../what/place-names.ts';
import { type PlacesNamed, placeSurvey } from '../what/place-survey.ts';
import { placeFinder } from '../what/places.ts';
import { actorSurvey } from '../who/actor-survey.ts';
import { type Actors, bodyOf } from '../who/actors.ts';
import { campsBy, placeRulings, ruledBy } from '../who/names.ts';
import { postSurvey } from '../who/posts.ts';
import { changedPosts, changedWords, differingKeys } from './changes.ts';
import { type Changed, framing } from './framing.ts';
import type { Ground, Pass } from './pass.ts';
import { type Telling, telling, wordsKept } from './told.ts';
import { framedBy } from './whole.ts';

export interface Framed {
  readonly frames: readonly Frame[];
  readonly origins: readonly OriginGroup[];
}

interface Groundwork {
  readonly ground: Ground;
  readonly books: Books;
  readonly names: PlaceNames;
  readonly paged: (report: Report) => Page;
}

/** The actors of all reports that were taken in by now. */
function actorsOf({ named }: Telling, { rulings }: Ground): Actors {
  const listed = named.actors();
  return { ...listed, ruled: ruledBy(rulings, (name) => bodyOf(name, listed, [])) };
}

/** Whom the names of rulings stand for. */
function ruledOn({ rulings }: Ground, { ruled: _ruled, ...listed }: Actors): string {
  return JSON.stringify(rulings.map(({ a, b }) => [a, b].map((name) => bodyOf(name, listed, []))));
}

/** Whose words have one of these: only such reports read otherwise now. */
function* having(words: ReadonlySet<string>): Generator<Pass, ReadonlySet<ReportId>> {
  const found = new Set<ReportId>();
  if (words.size === 0) return found;
  yield {
    stage: 'told',
    claims: false,
    recall: (report, sketch) => {
      if (wordsKept(sketch).some((word) => words.has(word))) found.add(report);
      return true;
    },
    see: () => '',
  };
  return found;
}

/** What was known when the kept reports were last related. */
interface Before {
  readonly actors: Actors;
  readonly publishers: ReadonlySet<string>;
  /** How many sentences had come again. */
  readonly repeated: number;
  readonly nothing: boolean;
}

/** Reports that have one of these words read otherwise by the actors as they are known now. */
interface Touched {
  readonly words: ReadonlySet<string>;
  readonly reports: ReadonlySet<ReportId>;
}

interface Known {
  readonly told: Telling;
  /** By what was kept alone, and by all. */
  readonly before: Before;
  readonly now: Actors;
  /** Null where all reports are to be read again. */
  readonly touched: Touched | null;
}

function* toldBy({ ground, books, paged }: Groundwork): Generator<Pass, Known> {
  const told = telling(ground.actors, books);
  let recalled = 0;
  let before: Before | null = null;
  const byNow = (): Before => ({
    actors: actorsOf(told, ground),
    publishers: new Set(told.publishers),
    repeated: told.fine.repeated().size,
    nothing: recalled === 0,
  });
  yield {
    stage: 'told',
    claims: false,
    recall: (_report, sketch) => {
      recalled++;
      told.recall(sketch);
      return true;
    },
    see: (report) => {
      before ??= byNow();
      return told.see(paged(report));
    },
  };
  const then = before ?? byNow();
  const now = actorsOf(told, ground);
  const touched = then.nothing ? NOTHING : yield* touchedBy(then.actors, now, ground);
  return { told, before: then, now, touched };
}

const NOTHING: Touched = { words: new Set(), reports: new Set() };

/** Null where people's rulings now stand for other names than before. */
function* touchedBy(before: Actors, now: Actors, ground: Ground): Generator<Pass, Touched | null> {
  if (ruledOn(ground, before) !== ruledOn(ground, now)) return null;
  const words = changedWords(before, now, actorSurvey(ground.actors, ground.rules.grammar).actors());
  return { words, reports: yield* having(words) };
}

interface Places {
  readonly known: ReadonlySet<string>;
  readonly posts: Actors['posts'];
}

interface Named extends PlacesNamed {
  readonly posts: readonly (readonly [string, string])[];
}

function* namedBy(
  { now, touched }: Known,
  { ground, books, names, paged }: Groundwork,
): Generator<Pass, [Places, Places]> {
  const finding = { books, actors: now, names };
  const [before, after] = [0, 1].map(() => ({ places: placeSurvey(finding), posts: postSurvey(now, books) }));
  const take = ({ places, posts }: typeof after, named: Named): void => {
    places.take(named);
    posts.take(named.posts);
  };
  yield {
    stage: 'named',
    claims: true,
    recall: (report, sketch) => {
      const named = JSON.parse(sketch) as Named;
      take(before, named);
      const holds = touched !== null && !touched.reports.has(report) && !ground.changed?.has(report);
      if (holds) take(after, named);
      return holds;
    },
    see: (report, claims) => {
      const page = paged(report);
      const named: Named = { ...after.places.read(page, claims), posts: after.posts.read(page) };
      take(after, named);
      return JSON.stringify(named);
    },
  };
  const found = ({ places, posts }: typeof after): Places => ({ known: places.known(), posts: posts.found() });
  return [found(before), found(after)];
}

const publishersIn = (told: ReadonlySet<string>, actors: Actors): Set<string> =>
  new Set([...told].map((name) => bodyOf(name, actors, [])));

/** Everything by which a report reads otherwise than when it was framed. */
function* changedBy(
  { told, before, now, touched }: Known,
  [then, after]: readonly [Places, Places],
  { ground }: Groundwork,
): Generator<Pass, Changed | null> {
  if (touched === null) return null;
  const words = before.nothing ? touched.words : changedPosts(then.posts, after.posts);
  const posted = yield* having(words);
  return {
    reports: new Set([...touched.reports, ...posted, ...(ground.changed ?? [])]),
    words: new Set([...touched.words, ...words]),
    places: differingKeys(then.known, after.known),
    sentences: new Set([...told.fine.repeated()].slice(before.repeated)),
    publishers: differingKeys(publishersIn(before.publishers, before.actors), publishersIn(told.publishers, now)),
  };
}

export function* passesOver(ground: Ground): Generator<Pass, Framed> {
  const books = booksOf(ground.rules);
  const names = placeNames(placeRulings(ground.rulings));
  const work: Groundwork = { ground, books, names, paged: (report) => pageOf(report, books.small) };
  const known = yield* toldBy(work);
  const named = yield* namedBy(known, work);
  const changed = yield* changedBy(known, named, work);
  const [, { posts, known: placesKnown }] = named;
  const { told, now } = known;
  const actors: Actors = { ...now, posts, publishers: publishersIn(told.publishers, now) };
  const places = placeFinder({ known: placesKnown, books, actors, names });
  const { pass, frames } = framing({ ...work, actors, places, fine: told.fine, changed });
  yield pass;
  const camps = campsBy(ground.camps ?? [], (name) => bodyOf(name, actors, []));
  return framedBy(frames, places.settings(), { actors: { ...actors, camps }, outlets: ground.rules.speech.outlets });
}
