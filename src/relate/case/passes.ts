/** How a case is related without holding it: three passes over its reports, each a report at a time, and what is known after the last. */
import type { KnownActor } from '../../languages/sections/entities.ts';
import type { RelationRules } from '../../languages/sections/relations.ts';
import type { Claim } from '../../model/claim.ts';
import type { AliasRuling } from '../../model/judgement.ts';
import type { OriginGroup } from '../../model/relation.ts';
import type { Report } from '../../model/report.ts';
import { besideEachOther } from '../compare/breakdowns.ts';
import { type Frame, framesOf } from '../frame.ts';
import { originsOf } from '../origins/index.ts';
import { type Page, pageOf } from '../text/page.ts';
import { booksOf } from '../text/words-of.ts';
import { type PlaceFinder, placeFinder, placeSurvey } from '../what/places.ts';
import { type Actors, actorSurvey, bodyOf } from '../who/actors.ts';
import { ruledBy } from '../who/names.ts';
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
  yield { claims: false, see: (report) => named.see(paged(report)) };

  const listed = named.actors();
  const actors: Actors = { ...listed, ruled: ruledBy(ground.rulings, (name) => bodyOf(name, listed, [])) };
  const surveyed = placeSurvey(books, actors);
  const posts = postSurvey(actors, books);
  yield {
    claims: true,
    see: (report, claims) => {
      const page = paged(report);
      surveyed.see(page, claims);
      posts.see(page);
    },
  };

  const posted = { ...actors, posts: posts.found() };
  const places = placeFinder({ known: surveyed.known(), books, actors });
  const frames: Frame[] = [];
  const intern = interning();
  yield {
    claims: true,
    see: (report, claims) => {
      const page = paged(report);
      const here = places.see(page);
      for (const claim of claims)
        frames.push(...framesOf({ page, claim, books, actors: posted, places: here }).map(intern));
    },
  };
  return framedBy(frames, places, actors);
}

/** Places become settings, which only the whole case tells. */
function framedBy(found: readonly Frame[], places: PlaceFinder, actors: Actors): Framed {
  const settings = places.settings();
  const known = new Map<ReadonlySet<string>, ReadonlySet<string>>();
  const settled = (of: ReadonlySet<string>): ReadonlySet<string> => {
    const set = known.get(of) ?? settings.of(of);
    known.set(of, set);
    return set;
  };
  const frames = besideEachOther(found)
    .map((frame) => ({ ...frame, settings: settled(frame.settings) }))
    .sort((a, b) => byId(a.claim, b.claim));
  return { frames, origins: originsOf(frames, actors, settings.main).sort(byId) };
}
