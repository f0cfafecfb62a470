/** From the claims of a case to its picture: questions, relations and origins. The order of the reports does not matter. */
import type { KnownActor } from '../languages/sections/entities.ts';
import type { RelationRules } from '../languages/sections/relations.ts';
import type { Claim } from '../model/claim.ts';
import { contentId } from '../model/content-id.ts';
import type { AliasRuling } from '../model/judgement.ts';
import type { OriginGroup, Question, Relation } from '../model/relation.ts';
import type { Report } from '../model/report.ts';
import { blocksOf } from './blocks.ts';
import { type Frame, framesOf } from './frame.ts';
import { relationOf } from './kinds/index.ts';
import type { Verdict } from './kinds/pair.ts';
import { originsOf, plotReports } from './origins/index.ts';
import { questionsOf } from './questions.ts';
import { type Page, pageOf } from './text/page.ts';
import { booksOf } from './text/words-of.ts';
import { placesOf } from './what/places.ts';
import { actorsOf, bodyOf } from './who/actors.ts';
import { ruledBy } from './who/names.ts';

export interface RelateInput {
  readonly reports: readonly Report[];
  readonly claims: readonly Claim[];
  readonly rulings: readonly AliasRuling[];
  readonly rules: RelationRules;
  /** Actors known by name, under all their names. */
  readonly actors: readonly KnownActor[];
}
export interface RelateResult {
  readonly questions: readonly Question[];
  readonly relations: readonly Relation[];
  readonly origins: readonly OriginGroup[];
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

function relationFrom({ kind, from, strength, because }: Verdict, a: Frame, b: Frame): Relation {
  const [source, target] = from === 'a' ? [a, b] : [b, a];
  const spans = [source, target].flatMap((frame) => frame.telling.map((span) => ({ report: frame.report.id, span })));
  return {
    id: contentId('x', kind, source.claim.id, target.claim.id),
    kind,
    from: source.claim.id,
    to: target.claim.id,
    strength,
    because: [{ text: because, spans }],
  };
}

/** Claims of one report that share words say one thing in two cuts. */
const overlap = (a: Claim, b: Claim): boolean =>
  a.report === b.report && a.spans.some((s) => b.spans.some((t) => s.start < t.end && t.start < s.end));

/** What a report on a plot that was stopped tells of deeds is not of the attack that came. */
const apart = (a: Frame, b: Frame, plots: ReadonlySet<string>): boolean =>
  a.matter !== 'foiled' &&
  a.matter !== 'planner' &&
  a.matter !== 'held' &&
  plots.has(a.report.id) !== plots.has(b.report.id);

function relationsOf(frames: readonly Frame[], origins: readonly OriginGroup[]): Relation[] {
  const originOf = new Map(origins.flatMap((origin) => origin.claims.map((claim) => [claim, origin] as const)));
  const plots = plotReports(frames);
  const found = new Map<string, Relation>();
  for (const [a, b] of blocksOf(frames)) {
    const key = `${a.claim.id} ${b.claim.id}`;
    if (a.claim === b.claim || found.has(key) || overlap(a.claim, b.claim) || apart(a, b, plots)) continue;
    const [x, y] = [originOf.get(a.claim.id), originOf.get(b.claim.id)];
    const verdict = relationOf({ a, b, sameOrigin: x === y, traced: (x?.traced ?? false) && (y?.traced ?? false) });
    if (verdict) found.set(key, relationFrom(verdict, a, b));
  }
  return [...found.values()].sort(byId);
}

export function framesIn({ reports, claims, rules, actors, rulings }: RelateInput): {
  frames: Frame[];
  main: string;
  origins: OriginGroup[];
} {
  const books = booksOf(rules);
  const pages = [...reports].sort(byId).map(pageOf);
  const pageFor = new Map(pages.map((page) => [page.report.id, page]));
  const listed = actorsOf(actors, pages);
  const known = { ...listed, ruled: ruledBy(rulings, (name) => bodyOf(name, listed, [])) };
  const places = placesOf({ pages, claims, books, actors: known });
  const frames = [...claims]
    .sort(byId)
    .flatMap((claim) => framesOf({ page: pageFor.get(claim.report) as Page, claim, books, actors: known, places }));
  return { frames, main: places.main, origins: originsOf(frames, known, places.main).sort(byId) };
}

export function relate(input: RelateInput): RelateResult {
  const { frames, origins } = framesIn(input);
  return { questions: questionsOf(frames, origins), relations: relationsOf(frames, origins), origins };
}
