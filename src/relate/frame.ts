/** What of a claim can be compared with another: the matter, the count, whom it counts, where, as of when, and who stands behind it. */
import type { Matter } from '../languages/sections/relations.ts';
import type { Claim } from '../model/claim.ts';
import type { Count } from '../model/count.ts';
import type { ReportId } from '../model/report.ts';
import { hull, type Span } from '../model/span.ts';
import { isDeed } from './compare/deeds.ts';
import type { Credit } from './origins/credits.ts';
import { type Sketch, sketchOf } from './origins/wording.ts';
import { type Page, phrasesIn, sentenceAt } from './text/page.ts';
import { type Scope, scopeOf } from './text/scope.ts';
import type { SmallPrint } from './text/small-print.ts';
import type { Books } from './text/words-of.ts';
import { blamedIn } from './what/blamed.ts';
import { type Counted, countedOf } from './what/counted.ts';
import { mattersOf, type Told } from './what/matter.ts';
import type { Places } from './what/places.ts';
import { asOfDay } from './when/as-of.ts';
import { type Actors, bodyOf, fullNames } from './who/actors.ts';
import { speechesOf } from './who/discourse.ts';
import { type Root, rootOf } from './who/speakers.ts';

/** What comparing needs of a claim, and no more: a large case has half a million. One object for all frames of a claim. */
export interface ClaimHead extends Pick<Claim, 'id' | 'report' | 'spans'> {
  readonly publisher: string;
  /** Through how many mouths it went. */
  readonly removes: number;
}

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
  readonly polarity: 'holds' | 'foiled' | 'plot' | 'unknown';
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

/** Month and day near a phrase: "was over on January 29" in a claim whose first date is another. */
function dateNear({ page, clause }: Scope, books: Books, from: number): string | null {
  for (let at = from; at < Math.min(clause.last + 4, page.words.length, from + 10); at++) {
    const month = books.rules.months.findIndex(
      (m) =>
        m === page.words[at].norm ||
        (page.words[at].norm.length >= 3 &&
          page.words[at].norm.length <= 4 &&
          m.startsWith(page.words[at].norm) &&
          page.words[at].capital),
    );
    if (month < 0) continue;
    const near = [page.words[at + 1], page.words[at - 1]].find((w) => w && /^\d{1,2}$/.test(w.norm));
    if (near) return `${String(month + 1).padStart(2, '0')}-${near.norm.padStart(2, '0')}`;
  }
  return null;
}

function polarityOf(claim: Claim, scope: Scope, books: Books, matter: Matter): Frame['polarity'] {
  const { page, clause, own, sentence } = scope;
  const has = (test: (word: number) => boolean, first: number, last: number): boolean => {
    for (let w = first; w < last; w++) if (test(w)) return true;
    return false;
  };
  const one = (set: ReadonlySet<string>) => (w: number) => set.has(page.words[w].norm);
  if (phrasesIn(page, books.unknown, sentence.first, own.last).length > 0 || claim.stance === 'doubts')
    return 'unknown';
  const near = { first: Math.max(clause.first, own.first - 6), last: Math.min(clause.last, own.last + 4) };
  const stopped = matter === 'foiled' || (scope.figure === null && has(one(books.rules.foiled), near.first, near.last));
  if (stopped) return has(one(books.rules.plans), near.first, near.last) ? 'plot' : 'foiled';
  // "Prisoners, in numbers that were not told, got out": what stands in the gap is another matter.
  const denying = (w: number): boolean => books.rules.denied.has(page.words[w].norm) && (w < own.first || scope.has(w));
  const denied =
    claim.stance === 'denies' ||
    (scope.figure === null && has(denying, Math.max(clause.first, own.first - 4), own.last));
  return denied ? 'foiled' : 'holds';
}

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
        norm === 'after' && books.rules.aftermath.has(page.words[Math.min(at + 2, page.words.length - 1)].norm),
    );
  OVER.set(page, over);
  return over;
}

/** "in January 2022", "in the course of the month": the time over which a count runs, or that of the count it is part of. */
function periodOf(scope: Scope, claim: Claim, books: Books): string | null {
  const { page, sentence, figure } = scope;
  if (!figure) return null;
  for (let w = figure.last; w < Math.min(figure.last + 3, sentence.last); w++)
    if (
      w + 2 < sentence.last &&
      ['in', 'during'].includes(page.words[w].norm) &&
      books.rules.happenings.has(page.words[w + 2].norm)
    )
      return null;
  const own =
    monthIn(page, sentence.first, sentence.last, books) ??
    (/^\d{4}-\d\d$/.test(claim.when?.value ?? '') ? 'month' : null);
  if (own) return own;
  const opening = page.words[sentence.first]?.norm;
  const before = sentenceAt(page, sentence.first) - 1;
  return before >= 0 && (opening === 'among' || opening === 'of')
    ? monthIn(page, page.sentences[before], page.sentences[before + 1], books)
    : null;
}

function monthIn({ words }: Page, first: number, last: number, books: Books): string | null {
  for (let w = first; w < last; w++) {
    const { norm } = words[w];
    if (norm === 'month' && ['the', 'last', 'whole'].includes(words[Math.max(first, w - 1)].norm)) return 'month';
    if (!books.rules.months.includes(norm)) continue;
    const day = [words[w - 1], words[w + 1]].some((n) => n && /^\d{1,2}$/.test(n.norm));
    if (!day && words[w - 1]?.norm === 'in') return 'month';
  }
  return null;
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

/** What stopped an escape speaks of the escape; what stopped a plot, of the plot. */
function filed({ matter, also }: Told, scope: Scope, books: Books, polarity: Frame['polarity']): Told {
  if (matter !== 'foiled') return { matter, also };
  const { page, sentence } = scope;
  const gotOut = phrasesIn(page, books.outcomes, sentence.first, sentence.last).some((f) => f.value === 'escaped');
  return polarity === 'foiled' && gotOut ? { matter: 'escaped', also } : { matter, also };
}

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
    spans: claim.spans,
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
      blamed: matter === 'accused' ? blamedIn(scope, speechesOf(page, books, actors), actors) : NOBODY,
      spots: spotsIn(scope, books),
      targets: isDeed(matter) ? targetsIn(scope, books) : NOBODY,
      struck: struckIn(scope, books),
      looksBack: looksBack(page, books),
      atLeast: claim.toll !== undefined && claim.toll.value.high === null,
      sentence: scope.figure ? scope.sentence.first : null,
      credit,
      sketch,
      telling: claim.toll?.spans.length ? [hull(claim.toll.spans)] : claim.spans,
    };
  });
}
