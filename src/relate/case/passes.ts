/** How a case is related without holding it: three passes over its reports, each a report at a time, and what is known after the last. */
import type { KnownActor } from '../../languages/sections/entities.ts';
import type { RelationRules } from '../../languages/sections/relations.ts';
import type { Claim } from '../../model/claim.ts';
import type { AliasRuling } from '../../model/judgement.ts';
import type { OriginGroup } from '../../model/relation.ts';
import type { Report } from '../../model/report.ts';
import { besideEachOther } from '../compare/breakdowns.ts';
import { type Frame, framesOf } from '../frame.ts';
import { creditOf } from '../origins/credits.ts';
import { originsOf } from '../origins/index.ts';
import { fold, type Page, pageOf } from '../text/page.ts';
import { smallPrint } from '../text/small-print.ts';
import { booksOf } from '../text/words-of.ts';
import { type PlaceFinder, placeFinder, placeNames, placeSurvey } from '../what/places.ts';
import { type Actors, actorSurvey, bodyOf } from '../who/actors.ts';
import { campsBy, placeRulings, ruledBy } from '../who/names.ts';
import { postSurvey } from '../who/posts.ts';
import { interning } from './interned.ts';

/** What is known before any report is seen. */
export interface Ground {
  readonly rulings: readonly AliasRuling[];
  readonly rules: RelationRules;
  /** Actors known by name, under all their names. */
  readonly actors: readonly KnownActor[];
}

/** One look at every report of the case, in any order. */
export interface Pass {
  /** False where a pass looks at the text alone. */
  readonly claims: boolean;
  see(report: Report, claims: readonly Claim[]): void;
}

export interface Framed {
  readonly frames: readonly Frame[];
  readonly origins: readonly OriginGroup[];
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

export function* passesOver(ground: Ground): Generator<Pass, Framed> {
  const books = booksOf(ground.rules);
  const named = actorSurvey(ground.actors);
  const paged = (report: Report): Page => pageOf(report, books.small);
  const fine = smallPrint(books);
  const publishers = new Set<string>();
  yield {
    claims: false,
    see: (report) => {
      const page = paged(report);
      named.see(page);
      fine.see(page);
      if (report.publisher) publishers.add(report.publisher);
    },
  };

  const listed = named.actors();
  const actors: Actors = { ...listed, ruled: ruledBy(ground.rulings, (name) => bodyOf(name, listed, [])) };
  const names = placeNames(placeRulings(ground.rulings));
  const surveyed = placeSurvey({ books, actors, names });
  const posts = postSurvey(actors, books);
  yield {
    claims: true,
    see: (report, claims) => {
      const page = paged(report);
      surveyed.see(page, claims);
      posts.see(page);
    },
  };

  const posted = {
    ...actors,
    posts: posts.found(),
    publishers: new Set([...publishers].map((name) => bodyOf(name, actors, []))),
  };
  const places = placeFinder({ known: surveyed.known(), books, actors, names });
  const frames: Frame[] = [];
  const intern = interning();
  yield {
    claims: true,
    see: (report, claims) => {
      const page = paged(report);
      const known = {
        page,
        books,
        actors: posted,
        places: places.see(page),
        credit: creditOf(page, books, posted),
        smallPrint: fine,
      };
      for (const claim of claims) frames.push(...framesOf({ ...known, claim }).map(intern));
    },
  };
  const camps = campsBy(ground.rulings, (name) => bodyOf(name, posted, []));
  return framedBy(frames, places, { actors: { ...posted, camps }, outlets: ground.rules.speech.outlets });
}

/** A ministry that others quote speaks for itself in what it publishes; a newspaper does not become a party by being quoted. */
function speakingForThemselves(frames: readonly Frame[], outlets: ReadonlySet<string>): readonly Frame[] {
  const quoted = new Set(frames.flatMap(({ root }) => (root.sort === 'body' ? [root.key] : [])));
  const paper = (name: string): boolean => name.split(/\s+/).some((word) => outlets.has(fold(word)));
  return frames.map((frame) => {
    const { root } = frame;
    const itself = root.sort === 'publisher' && quoted.has(root.key) && !paper(root.name);
    return itself ? { ...frame, root: { ...root, sort: 'body' }, sketch: [] } : frame;
  });
}

interface Speakers {
  readonly actors: Actors;
  readonly outlets: ReadonlySet<string>;
}

/** Places become settings, which only the whole case tells. */
function framedBy(found: readonly Frame[], places: PlaceFinder, { actors, outlets }: Speakers): Framed {
  const settings = places.settings();
  const known = new Map<ReadonlySet<string>, ReadonlySet<string>>();
  const settled = (of: ReadonlySet<string>): ReadonlySet<string> => {
    const set = known.get(of) ?? settings.of(of);
    known.set(of, set);
    return set;
  };
  const frames = besideEachOther(speakingForThemselves(found, outlets))
    .map((frame) => ({ ...frame, settings: settled(frame.settings) }))
    .sort((a, b) => byId(a.claim, b.claim));
  return { frames, origins: originsOf(frames, actors, settings.main).sort(byId) };
}
