/** What of a claim can be compared with another: the matter, the count, whom it counts, where, as of when, and who stands behind it. */
import type { Matter } from '../languages/sections/relations.ts';
import type { Claim } from '../model/claim.ts';
import type { Count } from '../model/count.ts';
import { ownSpans } from '../model/own-spans.ts';
import type { ReportId } from '../model/report.ts';
import { hull, type Span } from '../model/span.ts';
import type { Credit } from './origins/credits.ts';
import { type Sketch, sketchOf } from './origins/wording.ts';
import { type Page, phrasesIn } from './text/page.ts';
import { type Scope, scopeOf } from './text/scope.ts';
import type { SmallPrint } from './text/small-print.ts';
import type { Books } from './text/words-of.ts';
import { blamedIn } from './what/blamed.ts';
import { type Counted, countedOf } from './what/counted.ts';
import { isDeed } from './what/deeds.ts';
import { mattersOf } from './what/matter.ts';
import type { Places } from './what/places.ts';
import { filed, type Polarity, polarityOf } from './what/polarity.ts';
import { asOfDay } from './when/as-of.ts';
import { dateNear, periodOf } from './when/period.ts';
import { type Actors, bodyOf, fullNames } from './who/actors.ts';
import { speechesOf } from './who/discourse.ts';
import { type Root, rootOf } from './who/speakers.ts';

/** What comparing needs of a claim, and no more: a large case has half a million. One object for all frames of a claim. */
export interface ClaimHead extends Pick<Claim, 'id' | 'report' | 'spans'> {
  readonly publisher: string;
  /** Through how many mouths it went. */
  readonly removes: number;
}

/** Claims of one report that share words say one thing in two cuts. */
export const overlap = (a: ClaimHead, b: ClaimHead): boolean =>
  a.report === b.report && a.spans.some((s) => b.spans.some((t) => s.start < t.end && t.start < s.end));

export interface Frame {
  readonly claim: ClaimHead;
  readonly report: { readonly id: ReportId };
  readonly matter: Matter;
  /** What else befell the people of the same figure: "killed and missing". */
  readonly also: readonly Matter[];
  readonly count: Count | null;
  readonly approximate: boolean;
  readonly counted: Counted | null;
  /** Sides that its own sentence counts beside it. */
  readonly beside: ReadonlySet<string>;
  /** Sides that any breakdown of the case sets beside its own. */
  readonly against: ReadonlySet<string>;
  readonly settings: ReadonlySet<string>;
  /** ISO prefix: the day its speaker said it, else the day the report came out. */
  readonly asOf: string | null;
  /** The day or month that the claim's own words name. */
  readonly dated: string | null;
  /** The clock time that they name. */
  readonly clock: string | null;
  /** A month or year over which it counts. */
  readonly period: string | null;
  /** Says that it was stopped, did not happen, or that nobody knows. */
  readonly polarity: Polarity;
  readonly root: Root;
  /** Key of the first of the chain. */
  readonly publisherKey: string;
  /** A running tally rather than one statement. */
  readonly tallied: boolean;
  /** Of a claim without a figure: what tells whether two say one thing. */
  readonly words: ReadonlySet<string>;
  /** Bodies said to stand behind the deed, where the matter is who did. */
  readonly blamed: ReadonlySet<string>;
  /** Spots of a building and the things struck, where the matter is a strike. */
  readonly spots: ReadonlySet<string>;
  /** What is attacked, where the matter is an attack. */
  readonly targets: ReadonlySet<string>;
  readonly struck: 'single' | 'several' | null;
  /** The report speaks of what is over. */
  readonly looksBack: boolean;
  /** The figure is said to be bound to grow: "so far", "at least". */
  readonly atLeast: boolean;
  /** First word of the figure's sentence. */
  readonly sentence: number | null;
  /** Whose text the report says it prints. */
  readonly credit: Credit | null;
  /** Of the sentence's words, where only the publisher speaks: for finding the same words elsewhere. */
  readonly sketch: Sketch;
  /** The words of its figure or of the whole claim, for reasons. */
  readonly telling: readonly Span[];
}

export interface FrameInput {
  readonly page: Page;
  readonly claim: Claim;
  readonly books: Books;
  readonly actors: Actors;
  readonly places: Places;
  readonly credit: Credit | null;
  readonly smallPrint: SmallPrint;
}

const dayOf = (claim: Claim): string | null => claim.when?.value.match(/^[\dX]{4}(?:-\d\d){0,2}(?!\d)/)?.[0] ?? null;

const OVER = new WeakMap<Page, boolean>();

/** Does the report say that the matter came to an end? */
function looksBack(page: Page, books: Books): boolean {
  const known = OVER.get(page);
  if (known !== undefined) return known;
  const over =
    phrasesIn(page, books.topics, 0, page.words.length).some(({ value }) => value === 'ending') ||
    page.words.some(({ norm }) => books.rules.lasted.has(norm)) ||
    page.words.some(
      ({ norm }, at) =>
        books.rules.grammar.after.has(norm) &&
        books.rules.aftermath.has(page.words[Math.min(at + 2, page.words.length - 1)].norm),
    );
  OVER.set(page, over);
  return over;
}

const wordsIn = ({ page, own, has }: Scope, books: Books): Set<string> => {
  const words = new Set<string>();
  for (let w = own.first; w < own.last; w++)
    if (has(w) && !books.rules.empty.has(page.words[w].norm)) words.add(page.words[w].norm);
  return words;
};

function spotsIn({ page, clause, own }: Scope, books: Books): Set<string> {
  const spots = new Set<string>();
  for (let w = clause.first; w < Math.min(clause.last, own.last + 8); w++) {
    const spot = books.rules.spots.get(page.words[w].norm);
    if (spot) spots.add(spot);
  }
  return spots;
}

function targetsIn({ page, own }: Scope, books: Books): Set<string> {
  const targets = new Set<string>();
  for (let w = own.first; w < own.last; w++) {
    const target = books.rules.targets.get(page.words[w].norm);
    if (target) targets.add(target);
  }
  return targets;
}

function struckIn({ page, own }: Scope, books: Books): Frame['struck'] {
  for (let w = own.first; w < own.last; w++) {
    if (books.rules.several.has(page.words[w].norm)) return 'several';
    if (books.rules.single.has(page.words[w].norm)) return 'single';
  }
  return null;
}

const NOBODY: ReadonlySet<string> = new Set();
const TALLIED = new Set<Matter>(['killed', 'injured', 'missing', 'recaptured', 'displaced']);

function isTally(scope: Scope, books: Books, matter: Matter): boolean {
  if (!scope.figure || !TALLIED.has(matter)) return false;
  const { page, sentence } = scope;
  for (let w = sentence.first; w < sentence.last; w++) if (books.rules.tallies.has(page.words[w].norm)) return true;
  return false;
}

/** Where it happened is nobody, unless nobody else is named: then a country may be charged. */
function notPlaces(named: ReadonlySet<string>, settings: ReadonlySet<string>): ReadonlySet<string> {
  const bodies = [...named].filter((key) => !settings.has(key.slice(1)));
  return bodies.length > 0 ? new Set(bodies) : named;
}

/** Whoever rejects a charge rejects it of itself too. */
const blamedBy = (polarity: Polarity, root: Root, named: ReadonlySet<string>): ReadonlySet<string> =>
  polarity === 'foiled' && root.sort === 'body' ? new Set([...named, root.key]) : named;

/** One frame for each matter of a claim; none for one in the small print. */
export function framesOf({ page, claim, books, actors, places, credit, smallPrint }: FrameInput): Frame[] {
  const scope = scopeOf(page, claim);
  if (smallPrint.holds(page, scope.sentence)) return [];
  const root = rootOf(claim, scope, books, actors);
  const counted = scope.figure ? countedOf(scope, books, actors) : null;
  const sides = counted?.sides.has('own') ? new Set([root.key]) : counted?.sides;
  const head: ClaimHead = {
    id: claim.id,
    report: claim.report,
    spans: ownSpans(claim),
    publisher: claim.chain[0].name,
    removes: claim.chain.length,
  };
  const settings = places.settingOf(scope);
  const sketch = root.sort === 'publisher' ? sketchOf(page, scope.sentence) : [];
  return mattersOf(claim, scope, books).map((told) => {
    const polarity = polarityOf(claim, scope, books, told.matter);
    const { matter, also } = filed(told, scope, books, polarity);
    const phrase = phrasesIn(page, books.topics, scope.own.first, scope.own.last).find((f) => f.value === matter);
    const near = phrase && (matter === 'ending' || matter === 'beginning') ? dateNear(scope, books, phrase.last) : null;
    const day = dayOf(claim);
    return {
      claim: head,
      report: { id: page.report.id },
      matter,
      also,
      count: claim.toll ? { low: claim.toll.value.low, high: claim.toll.value.high } : null,
      approximate: claim.toll?.value.qualifier !== undefined,
      counted: counted && sides ? { ...counted, sides } : null,
      beside: new Set<string>(),
      against: new Set<string>(),
      settings,
      asOf: asOfDay({ page, key: root.key, sentence: scope.sentence }, books, actors),
      dated: near ? `XXXX-${near}` : day,
      clock: claim.when?.value.match(/T(\d\d:\d\d)/)?.[1] ?? null,
      period: periodOf(scope, claim, books),
      polarity,
      root,
      publisherKey: bodyOf(claim.chain[0].name, actors, fullNames(page, actors)),
      tallied: isTally(scope, books, matter),
      words: claim.toll || matter === 'other' ? NOBODY : wordsIn(scope, books),
      blamed:
        matter === 'accused'
          ? notPlaces(blamedBy(polarity, root, blamedIn(scope, speechesOf(page, books, actors), actors)), settings)
          : NOBODY,
      spots: spotsIn(scope, books),
      targets: isDeed(matter) || matter === 'attacking' ? targetsIn(scope, books) : NOBODY,
      struck: struckIn(scope, books),
      looksBack: looksBack(page, books),
      atLeast: claim.toll !== undefined && claim.toll.value.high === null,
      sentence: scope.figure ? scope.sentence.first : null,
      credit,
      sketch,
      telling: claim.toll?.spans.length ? [hull(claim.toll.spans)] : head.spans,
    };
  });
}
