/** Whom a figure counts: classes of people, the sides they belong to, and words that widen or add. */
import type { PeopleClass } from '../../languages/sections/relations.ts';
import { type Page, phrasesIn } from '../text/page.ts';
import type { Range, Scope } from '../text/scope.ts';
import type { Books } from '../text/words-of.ts';
import { type Actors, actorsIn } from '../who/actors.ts';
import { speechesOf } from '../who/discourse.ts';

export interface Counted {
  readonly people: ReadonlySet<PeopleClass>;
  /** Keys of actors; `own` stands for the speaker's side. */
  readonly sides: ReadonlySet<string>;
  /** Says that it takes in everything, more than one facility, or that it stands on top of another figure. */
  readonly whole: boolean;
  readonly further: boolean;
  /** Says that it counts some of those counted before: "four of whom", "including two children". */
  readonly part: boolean;
  /** Says that it takes in others than its label. */
  readonly takesIn: 'beside' | 'after' | null;
}

const LONGEST = 22;
const isNumber = (norm: string, { rules }: Books): boolean => /^\p{N}/u.test(norm) || rules.numerals.has(norm);

/** From the figure to where the description of those counted stops. */
function described({ page, figure, sentence }: Scope, books: Books): Range {
  const fates = new Set(phrasesIn(page, books.outcomes, (figure as Range).last, sentence.last).map((f) => f.first));
  const { first, last } = figure as Range;
  let end = last;
  while (end < sentence.last && end - first < LONGEST) {
    const word = page.words[end];
    const listed = word.broken && /,\s*$/.test(page.report.text.slice(page.words[end - 1].end, word.start));
    if (fates.has(end) || isNumber(word.norm, books) || books.rules.stops.has(word.norm) || (word.broken && !listed))
      break;
    end++;
  }
  return { first, last: end };
}

interface Known {
  readonly actors: Actors;
  readonly books: Books;
}

/** What stands in the name of a body says nothing of whom is counted: "18 fighters of the Northern Council Forces". */
function classesIn(page: Page, range: Range, { actors, books }: Known): Set<PeopleClass> {
  const classes = new Set<PeopleClass>();
  const named = actorsIn(page, actors, range.first, range.last).filter(({ at, last }) => last > at + 1);
  for (let w = range.first; w < range.last; w++) {
    if (named.some(({ at, last }) => w >= at && w < last)) continue;
    const { norm } = page.words[w];
    for (const part of norm.includes('-') ? [norm, ...norm.split('-')] : [norm]) {
      const value = books.rules.people.get(part);
      if (value) classes.add(value);
    }
  }
  return classes;
}

const holds = (page: Page, { first, last }: Range, set: ReadonlySet<string>): boolean => {
  for (let w = first; w < last; w++) if (set.has(page.words[w].norm)) return true;
  return false;
};

/** Does the sentence after the figure's say what the figure takes in? */
function explained({ page, sentence, figure }: Scope, books: Books): 'beside' | 'after' | null {
  const near = { first: (figure as Range).last, last: Math.min(sentence.last, (figure as Range).last + 4) };
  if (phrasesIn(page, books.takesIn, near.first, near.last).length > 0) return 'beside';
  const next = sentence.last;
  if (next >= page.words.length) return null;
  const opening = Math.min(next + 6, page.words.length);
  const speaksOfFigure = holds(page, { first: next, last: opening }, books.rules.speech.accounts);
  return speaksOfFigure && phrasesIn(page, books.takesIn, next, opening).length > 0 ? 'after' : null;
}

/** Before the figure: "The dead of ISIS number 374". */
function before({ page, figure, sentence }: Scope): Range {
  let first = (figure as Range).first;
  while (
    first > sentence.first &&
    (figure as Range).first - first < 14 &&
    !/^\p{N}/u.test(page.words[first - 1].norm)
  ) {
    if (page.words[first].broken && first < (figure as Range).first) break;
    first--;
  }
  return { first, last: (figure as Range).first };
}

/** "346 fighters of X: 140 in the hills, 205 in the town": whom the first number of the sentence counts. */
function firstCounted(scope: Scope, books: Books): Range {
  const { page, sentence, figure } = scope;
  let at = sentence.first;
  while (at < (figure as Range).first && !isNumber(page.words[at].norm, books)) at++;
  if (at >= (figure as Range).first) return { first: at, last: at };
  return described({ ...scope, figure: { first: at, last: at + 1 } }, books);
}

/** The sides named within a range, those who speak aside: "332 lives, the Observatory said". */
function sidesIn(
  { page }: Scope,
  { first, last }: Range,
  spoken: readonly Range[],
  { actors, books }: Known,
): Set<string> {
  const here = actorsIn(page, actors, first, last).filter(
    ({ at }) => !spoken.some((range) => at >= range.first && at < range.last),
  );
  return new Set([
    ...here.map(({ key }) => key),
    ...(here.length > 0 ? [] : adjectivesIn(page, { first, last }, books)),
  ]);
}

/** "Kurdish fighters", "government troops": whose they are, where no actor is named. */
function adjectivesIn({ words }: Page, { first, last }: Range, { rules }: Books): string[] {
  const found: string[] = [];
  for (let w = first; w < last - 1; w++) {
    const { norm, capital } = words[w];
    const people = words.slice(w + 1, Math.min(last, w + 3)).some((next) => rules.people.has(next.norm));
    if (people && (rules.sided.has(norm) || (capital && rules.adjectival.some((ending) => norm.endsWith(ending)))))
      found.push(`side:${norm}`);
  }
  return found;
}

/** "11 of the dead were patients": what the sentence says that they are. */
function saidOf({ page, sentence }: Scope, range: Range, known: Known): Set<PeopleClass> {
  const verb = page.words[range.last];
  const parted = page.words.slice(range.first, range.last).some(({ norm }) => known.books.rules.grammar.of.has(norm));
  if (!parted || range.last >= sentence.last || !known.books.rules.being.has(verb.norm)) return new Set();
  let last = range.last + 1;
  while (last < sentence.last && last < range.last + 5 && !page.words[last].broken) last++;
  const fates = phrasesIn(page, known.books.outcomes, range.last, last);
  return fates.length > 0 ? new Set() : classesIn(page, { first: range.last + 1, last }, known);
}

/** No noun after the number but what befell them. */
const isBare = ({ page }: Scope, { last }: Range, books: Books): boolean =>
  isNumber(page.words[last - 1].norm, books) || phrasesIn(page, books.outcomes, last - 1, last).length > 0;

/** Right before the figure or right behind it. */
function isPart({ page, sentence, figure }: Scope, { last }: Range, books: Books): boolean {
  const { first } = figure as Range;
  const near = { first: Math.max(sentence.first, first - 4), last: Math.min(sentence.last, last + 3) };
  return phrasesIn(page, books.parted, near.first, near.last).some((f) => f.last <= first + 3 || f.first >= last - 2);
}

export function countedOf(scope: Scope, books: Books, actors: Actors): Counted {
  const known = { actors, books };
  const { page, sentence } = scope;
  const spoken = speechesOf(page, books, actors).map(({ words }) => words);
  const range = described(scope, books);
  const ahead = before(scope);
  let people = classesIn(page, range, known);
  let sides = sidesIn(scope, range, spoken, known);
  const said = saidOf(scope, range, known);
  if (said.size > 0 && [...people].every((c) => c === 'people')) people = said;
  if (people.size === 0 && sides.size === 0) {
    people = classesIn(page, ahead, known);
    sides = sidesIn(scope, ahead, spoken, known);
  }
  if (people.size === 0 && sides.size === 0) {
    const first = firstCounted(scope, books);
    people = classesIn(page, first, known);
    sides = sidesIn(scope, first, spoken, known);
  }
  // What befell nobody in particular befell people: "38 injured", "has revised its count to 22".
  if (
    people.size === 0 &&
    sides.size === 0 &&
    (isBare(scope, range, books) || holds(page, ahead, books.rules.everybody))
  )
    people.add('people');
  const tail = { first: range.first, last: Math.min(sentence.last, range.last + 6) };
  if (sides.size === 0 && phrasesIn(page, books.own, tail.first, tail.last).length > 0) sides.add('own');
  const around = { first: Math.max(ahead.first, range.first - 1), last: tail.last };
  return {
    people,
    sides,
    whole: holds(page, around, books.rules.whole),
    further: holds(page, { first: Math.max(sentence.first, range.first - 2), last: range.last }, books.rules.further),
    part: isPart(scope, range, books),
    takesIn: explained(scope, books),
  };
}
