/** Where each claim is set: the place its words name, else the one named before it; places said to lie in one another are one setting. */
import { datelineOf } from '../text/dateline.ts';
import type { Page } from '../text/page.ts';
import type { Range, Scope } from '../text/scope.ts';
import type { Books } from '../text/words-of.ts';
import { overMonth } from '../when/period.ts';
import { type Actors, actorsIn } from '../who/actors.ts';
import { speechesOf } from '../who/discourse.ts';
import { keyOf, LONGEST_NAME, looseKey, type PlaceNames } from './place-names.ts';

interface Mention {
  readonly key: string;
  readonly first: number;
  readonly last: number;
}

/** Where the claims of one report are set. */
export interface Places {
  /** Places named by the claim, or the nearest named before it; empty where none is. */
  readonly settingOf: (scope: Scope) => ReadonlySet<string>;
}

/** Which places lie in one another, once all reports were seen. */
export interface Settings {
  /** Places that lie in one another are one setting. */
  of(places: ReadonlySet<string>): ReadonlySet<string>;
  /** The setting that most claims of the case stand in. */
  readonly main: string;
}

/** Every mention of a place that some report names after a preposition. */
function mentionsOf(page: Page, { known, names }: PlaceFinding, taken: ReadonlySet<number>): Mention[] {
  const found: Mention[] = [];
  const { words } = page;
  for (let at = 0; at < words.length; at++) {
    if (!words[at].capital || taken.has(at)) continue;
    for (let length = LONGEST_NAME; length > 0; length--) {
      const last = at + length;
      if (
        last > words.length ||
        !words.slice(at + 1, last).every((w, i) => w.capital && !w.broken && !words[at + i].owns)
      )
        continue;
      const key = keyOf(page, { first: at, last }, names);
      if (!known.has(key)) continue;
      found.push({ key, first: at, last });
      at = last - 1;
      break;
    }
  }
  return found;
}

/** "X prison in the city of Y", "X in Y": the second holds the first. */
function lies({ words }: Page, a: Mention, b: Mention, books: Books): boolean {
  if (b.first - a.last > 5 || b.first < a.last) return false;
  const between = words.slice(a.last, b.first);
  if (between.length === 0) return !words[b.first].broken;
  return (
    between.some((w) => books.rules.grammar.within.has(w.norm)) &&
    between.every((w) => !w.capital && (!w.broken || books.rules.placed.has(w.norm))) &&
    !words[b.first].broken &&
    between.every((w) => books.rules.placed.has(w.norm) || books.rules.placeNouns.has(w.norm))
  );
}
/** "Tarsa province: the bridge of Osk was hit." */
const heads = ({ words, report }: Page, { first, last }: Mention): boolean =>
  first < 2 && /^(?:\s\p{Ll}+)?:\s/u.test(report.text.slice(words[last - 1].end, words[last - 1].end + 20));

/** Where a story was written is where it is set only if the story names that place again, or no other. */
function withoutDateline(page: Page, here: readonly Mention[]): readonly Mention[] {
  const { end } = datelineOf(page);
  const body = here.filter((m) => page.words[m.first].start >= end && !heads(page, m));
  return body.length === 0 ? here : body;
}
export interface PlaceFinding {
  readonly known: ReadonlySet<string>;
  readonly books: Books;
  readonly actors: Actors;
  readonly names: PlaceNames;
}

/** What one report tells of how places lie. */
export interface PlacesLie {
  /** One key for each mention. */
  readonly mentions: readonly string[];
  /** The second holds the first. */
  readonly lies: readonly (readonly [string, string])[];
}

/** Second time round: where each report's claims are set, and in the end which places are one setting. */
export interface PlaceFinder {
  read(page: Page): PlacesLie & Places;
  take(places: PlacesLie): void;
  settings(): Settings;
}

export function placeFinder(finding: PlaceFinding): PlaceFinder {
  const { books, actors, names } = finding;
  const parent = new Map<string, string>();
  const weight = new Map<string, number>();
  const root = (key: string): string => {
    let at = key;
    for (let next = parent.get(at); next !== undefined; next = parent.get(at)) at = next;
    return at;
  };
  const join = (one: string, other: string): void => {
    const [a, b] = [root(one), root(other)].sort();
    if (a !== b) parent.set(b, a);
  };
  for (const [one, other] of names.joined) join(one, other);
  return {
    read: (page) => {
      const taken = new Set(actorsIn(page, actors, 0, page.words.length).map(({ at }) => at));
      const speaking = namesSpeaking(page, books, actors);
      const named = mentionsOf(page, finding, taken).filter((m) => !speaking.some((name) => isPartOf(m, name)));
      const here = withoutDateline(page, named);
      return {
        mentions: here.map(({ key }) => key),
        lies: here.flatMap((mention, at) => {
          const next = here[at + 1];
          const inside = next && !names.apart(mention.key, next.key) && lies(page, mention, next, books);
          return inside ? [[mention.key, next.key] as const] : [];
        }),
        settingOf: (scope) => placesAt(here, scope, books),
      };
    },
    take: (places) => {
      for (const key of places.mentions) weight.set(key, (weight.get(key) ?? 0) + 1);
      for (const [inner, outer] of places.lies) join(inner, outer);
    },
    settings: () => {
      for (const [one, other] of spelledAlike([...weight.keys()].sort(), names)) join(one, other);
      return { main: heaviest(weight, root), of: (places) => new Set([...places].map(root)) };
    },
  };
}

/** The capitalised words of each speaker's name. */
function namesSpeaking(page: Page, books: Books, actors: Actors): Range[] {
  return speechesOf(page, books, actors).flatMap(({ sort, words: { first, last } }) => {
    if (sort !== 'name') return [];
    let from = first;
    while (from < last && !page.words[from].capital) from++;
    return [{ first: from, last }];
  });
}

/** "Border" in "the Border Watch said" is no place, though a town may be called so. */
const isPartOf = (mention: Range, name: Range): boolean =>
  mention.first >= name.first && mention.last <= name.last && mention.last - mention.first < name.last - name.first;

/** Keys that two spellings of one name may have led to. */
function spelledAlike(keys: readonly string[], { apart }: PlaceNames): [string, string][] {
  const first = new Map<string, string>();
  const pairs: [string, string][] = [];
  for (const key of keys) {
    const loose = looseKey(key);
    if (loose === null) continue;
    const before = first.get(loose);
    if (before === undefined) first.set(loose, key);
    else if (!apart(before, key)) pairs.push([before, key]);
  }
  return pairs;
}

function heaviest(weight: ReadonlyMap<string, number>, root: (key: string) => string): string {
  const sums = new Map<string, number>();
  for (const [key, n] of weight) sums.set(root(key), (sums.get(root(key)) ?? 0) + n);
  return [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}

/** "the district of Selun", "Selun province". */
const isArea = ({ words }: Page, { first, last }: Mention, { rules }: Books): boolean =>
  rules.areas.has(words[last]?.norm ?? '') ||
  words.slice(Math.max(0, first - 2), first).some(({ norm }) => rules.areas.has(norm));

/** "20 km north of Tarsa" tells where another place lies. */
const isReference = ({ words }: Page, { first }: Mention, { rules }: Books): boolean =>
  first > 1 &&
  (rules.grammar.of.has(words[first - 1].norm) || rules.grammar.whence.has(words[first - 1].norm)) &&
  rules.compass.has(words[first - 2].norm);

/** "near the town": the last place that is one, not the district it lies in. */
function speaksOfTown({ page: { words }, sentence }: Pick<Scope, 'page' | 'sentence'>, { rules }: Books): boolean {
  for (let at = sentence.first + 1; at < sentence.last; at++)
    if (
      rules.towns.has(words[at].norm) &&
      rules.grammar.article.has(words[at - 1].norm) &&
      !rules.grammar.of.has(words[at + 1]?.norm ?? '')
    )
      return true;
  return false;
}

/** A month's count over a province takes in what happened in any town of it. */
const overArea = (scope: Scope, mention: Mention, books: Books): boolean =>
  scope.figure !== null && isArea(scope.page, mention, books) && overMonth(scope, books);

function placesAt(here: readonly Mention[], scope: Scope, books: Books): Set<string> {
  const { page, own, sentence, figure, has } = scope;
  const inside = here.filter((m) => m.first >= own.first && m.last <= own.last && has(m.first));
  if (inside.length > 0) return new Set(inside.filter((m) => !overArea(scope, m, books)).map((m) => m.key));
  const stays = here.filter(
    (m) =>
      !isReference(page, m, books) &&
      (m.first === 0 || !books.rules.heading.has(page.words[m.first - 1].norm)) &&
      !(speaksOfTown({ page, sentence }, books) && isArea(page, m, books)),
  );
  const from = figure?.first ?? own.first;
  const back = stays.filter((m) => m.last <= from).at(-1);
  const ahead = stays.find((m) => m.first >= own.last && m.first < sentence.last);
  const near = back && back.first >= sentence.first ? back : (ahead ?? back);
  return new Set(near && !overArea(scope, near, books) ? [near.key] : []);
}
