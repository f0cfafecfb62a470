/** What a claim is about: for a count, what befell the people counted; for others, the strongest topic its words name. */
import type { Matter } from '../../languages/sections/relations.ts';
import type { Claim } from '../../model/claim.ts';
import { type Found, phrasesIn } from '../text/page.ts';
import type { Scope } from '../text/scope.ts';
import type { Books } from '../text/words-of.ts';

const NUMBER = /^\p{N}/u;

/** Words between two places, a figure on the way counting more, as does looking back. */
function distance({ page, figure }: Scope, { first, last }: Found<Matter>, { rules }: Books): number {
  const at = figure ?? { first, last };
  const ahead = first >= at.last;
  const [from, to] = ahead ? [at.last, first] : [last, at.first];
  let cost = Math.max(0, to - from) * (ahead ? 1 : 1.2);
  for (let w = from; w < to; w++) {
    if (NUMBER.test(page.words[w].norm)) cost += ahead ? 4 : 1;
    if (page.words[w].broken) cost += ahead ? 1.5 : 0.5;
    if (page.words[w].broken && page.report.text.slice(page.words[w - 1]?.end ?? 0, page.words[w].start).includes(';'))
      cost += 6;
    if (page.words[w].broken && ahead && rules.apart.has(page.words[w].norm)) cost += 4;
  }
  if (ahead && page.words[first].broken) cost += 1.5;
  return cost;
}

interface Chosen {
  readonly found: readonly Found<Matter>[];
  readonly at: number;
}

/** "killed and missing": what stands joined to it tells of the same people. */
function joined({ page }: Scope, { found, at }: Chosen, { rules }: Books): Matter[] {
  const near = [found[at - 1], found[at + 1]].filter((other) => other !== undefined);
  return near
    .filter((other) => {
      const gap = other.first > found[at].first ? [found[at].last, other.first] : [other.last, found[at].first];
      return gap[1] - gap[0] === 1 && rules.grammar.and.has(page.words[gap[0]].norm);
    })
    .map(({ value }) => value)
    .filter((value) => value !== found[at].value && value !== 'attacking');
}

export interface Told {
  readonly matter: Matter;
  /** What else befell the people of the same figure. */
  readonly also: readonly Matter[];
}

const NONE: Told = { matter: 'other', also: [] };

/** A claim without a figure is not about what is told so far from its words. */
const FAR = 8;

/** "Among them are 24 civilians": what befell those whom the sentence before counts. */
function carried({ page, sentence }: Scope, books: Books): Told {
  const at = page.sentences.indexOf(sentence.first);
  const back = phrasesIn(page, books.anaphors, sentence.first, Math.min(sentence.last, sentence.first + 4));
  if (at <= 0 || back.length === 0) return NONE;
  const [first, last] = [page.sentences[at - 1], page.sentences[at]];
  const found = phrasesIn(page, books.outcomes, first, last);
  const figure = page.words.findIndex(({ norm }, w) => w >= first && w < last && NUMBER.test(norm));
  const told = figure < 0 ? undefined : (found.find((f) => f.first >= figure) ?? found.at(-1));
  return told ? { matter: told.value, also: [] } : NONE;
}

/** So much further off does a word count that only says which people: what the verb then tells befell them. */
const ONLY_DESCRIBES = 6;

/** "three of the abducted workers were freed", "nine of the wounded died". */
function describes({ page: { words }, sentence }: Scope, { first, last }: Found<Matter>, { rules }: Books): boolean {
  const before = words.slice(Math.max(sentence.first, first - 2), first).map(({ norm }) => norm);
  const parted = before.length === 2 && rules.grammar.of.has(before[0]) && rules.grammar.article.has(before[1]);
  const fugitives = rules.fugitives.has(words[first].norm) && rules.people.has(words[first].norm);
  return parted || fugitives || (last < sentence.last && !words[last].broken && rules.people.has(words[last].norm));
}

/** What befell those counted: the nearest word of fate in the sentence, those ahead before those behind. */
function outcomeNear(scope: Scope, books: Books): Told {
  const { page, sentence, figure, clause } = scope;
  const area = figure ? sentence : clause;
  const found = phrasesIn(page, books.outcomes, area.first, area.last);
  if (found.length === 0) return figure ? carried(scope, books) : NONE;
  const inFigure = (f: Found<Matter>): boolean => figure !== null && f.first >= figure.first && f.last <= figure.last;
  const cost = found.map((f) => {
    if (figure)
      return (inFigure(f) ? 0.5 : distance(scope, f, books)) + (describes(scope, f, books) ? ONLY_DESCRIBES : 0);
    const own = f.first >= scope.own.first && f.last <= scope.own.last;
    return own ? 0 : 5 + Math.min(Math.abs(f.first - scope.own.last), Math.abs(scope.own.first - f.last));
  });
  const at = cost.indexOf(Math.min(...cost));
  if (!figure && cost[at] > FAR) return NONE;
  const all = [found[at].value, ...joined(scope, { found, at }, books)];
  const matter = all.includes('killed') ? 'killed' : all[0];
  return { matter, also: all.filter((other) => other !== matter) };
}

/** Caught again rather than caught, where it is fugitives who are counted. */
function caught(told: Told, scope: Scope, books: Books): Told {
  const { page, clause, sentence, figure } = scope;
  const area = figure ? sentence : clause;
  const fugitives = (): boolean => {
    for (let w = area.first; w < area.last; w++) if (books.rules.fugitives.has(page.words[w].norm)) return true;
    return false;
  };
  return told.matter === 'arrested' && fugitives() ? { ...told, matter: 'recaptured' } : told;
}

const CONFINED: ReadonlySet<string> = new Set(['prisoners', 'militants', 'leaders']);

/** Prisoners who flee escape; other people who flee are displaced. */
function fled(told: Told, scope: Scope, books: Books): Told {
  const { page, figure, sentence } = scope;
  if (told.matter !== 'escaped' || !figure) return told;
  const words = page.words.slice(figure.first, sentence.last).map(({ norm }) => norm);
  const flight = words.find((norm) => phrasesOf(norm, books).includes('escaped'));
  const confined = page.words
    .slice(sentence.first, sentence.last)
    .some(({ norm }) => CONFINED.has(books.rules.people.get(norm) ?? ''));
  return flight !== undefined && books.rules.fleeing.has(flight) && !confined ? { ...told, matter: 'displaced' } : told;
}

const phrasesOf = (word: string, { outcomes }: Books): Matter[] =>
  (outcomes.get(word) ?? []).flatMap(({ words, value }) => (words.length === 1 ? [value] : []));

/** Does the claim's own wording say what befell somebody? */
const ownOutcome = ({ page, own, has }: Scope, books: Books): boolean =>
  phrasesIn(page, books.outcomes, own.first, own.last).some(({ first }) => has(first));

/** Topics that the claim's words name, or those so many words around them in its clause. */
function topicsOf({ page, clause, own }: Scope, books: Books, around: number): Matter[] {
  const order = new Map(books.rules.topics.map(([topic], at) => [topic as Matter, at]));
  const found = phrasesIn(page, books.topics, clause.first, clause.last).filter(
    ({ first, last }) => first >= own.first - around && last <= own.last + around,
  );
  return [...new Set(found.map(({ value }) => value))].sort((a, b) => order.get(a)! - order.get(b)!);
}

/** One thing or several are named as struck. */
function strikesThing({ page, own }: Scope, { rules }: Books): boolean {
  let strikes = false;
  for (let w = own.first; w < own.last; w++) strikes ||= rules.striking.has(page.words[w].norm);
  if (!strikes) return false;
  for (let w = own.first; w < own.last; w++)
    if (rules.single.has(page.words[w].norm) || rules.several.has(page.words[w].norm)) return true;
  return false;
}

/** Deeds of war that a count of people is not about, though its sentence may name one. */
const TOPIC_OF_EVENT: Readonly<Record<string, Matter>> = {
  'disrupted-plot': 'foiled',
  'air-drone-strike': 'air-strike',
  shelling: 'shelling',
  escape: 'escaped',
  displacement: 'displaced',
  arrest: 'arrested',
};

/** What befell those counted, by the kind of event alone. */
const BEFELL: Readonly<Record<string, Matter>> = {
  escape: 'escaped',
  displacement: 'displaced',
  arrest: 'arrested',
  abduction: 'abducted',
};

const FATES: ReadonlySet<string> = new Set([
  'missing',
  'displaced',
  'affected',
  'held',
  'killed',
  'injured',
  'abducted',
]);

/** The matters of a claim, the first the one it is filed under. One claim may answer two questions: "At 7 p.m. a car bomb went off". */
export function mattersOf(claim: Claim, scope: Scope, books: Books): Told[] {
  const topics = topicsOf(scope, books, 4);
  const aimed = claim.toll?.value.fate === 'aimed-at' || topics.includes('purpose') || claim.kind === 'purpose';
  if (scope.figure && aimed) return [{ matter: 'purpose', also: [] }];
  if (scope.figure) {
    const told = fled(caught(outcomeNear(scope, books), scope, books), scope, books);
    if (told.matter !== 'other') return [told];
    const fate = claim.toll?.value.fate;
    const named = fate && FATES.has(fate) ? (fate as Matter) : BEFELL[claim.event?.value ?? ''];
    return [named ? { matter: named, also: [] } : NONE];
  }
  const outcome = caught(outcomeNear(scope, books), scope, books);
  const named = TOPIC_OF_EVENT[claim.event?.value ?? ''];
  const event = strikesThing(scope, books) ? 'drone-strike' : named;
  // That something was attacked is what a claim says where it says nothing closer.
  const closer = (list: readonly Matter[]): Matter[] => list.filter((topic) => topic !== 'attack');
  const own = closer(topicsOf(scope, books, 0));
  const all = own.length > 0 || ownOutcome(scope, books) ? own : closer(topics);
  if (all.length === 0 && outcome.matter !== 'other') all.push(outcome.matter);
  if (all.length === 0 && event) all.push(event);
  if (all.length === 0 && topics.includes('attack')) all.push('attack');
  if (claim.when && /T\d\d/.test(claim.when.value) && !all.includes('beginning')) all.push('beginning');
  return all.length > 0 ? all.slice(0, 3).map((matter) => ({ matter, also: [] })) : [NONE];
}
