/** Who stands at the root of a claim: the last of its chain, or whoever its sentence says speaks where the chain names only the publisher. */
import type { Claim, Speaker } from '../../model/claim.ts';
import { datelineOf } from '../text/dateline.ts';
import { fold, wordAt } from '../text/page.ts';
import type { Scope } from '../text/scope.ts';
import type { Books } from '../text/words-of.ts';
import { type Actors, bodyOf, fullNames } from './actors.ts';
import { openingOf, type Root, type Speech, sorted, speechesOf, WRITER } from './discourse.ts';

export type { Root } from './discourse.ts';

const lastWord = (name: string): string => fold(name.trim().split(/\s+/).at(-1) ?? '');

/** "Kurdish-led forces", "the center": words for somebody named elsewhere, whom the report's own speeches tell. */
function describes(name: string, { rules }: Books): boolean {
  const words = name.split(/\s+/);
  if (words.some((word) => rules.speech.unnamed.has(fold(word)))) return false;
  return words.every(
    (word) => !/^\p{Lu}/u.test(word) || rules.adjectival.some((ending) => fold(word).endsWith(ending)),
  );
}

/** "The attack on the convoy claimed 22 lives": what happened says nothing. */
function isHappening(name: string, { rules }: Books): boolean {
  const words = name.split(/\s+/).map(fold);
  const end = words.findIndex((word) => rules.grammar.within.has(word));
  return rules.happenings.has(words[(end < 0 ? words.length : end) - 1] ?? '');
}

/** The speakers of a chain after those who answer for the report: publisher, dateline, agency. */
function innerOf({ chain }: Claim, { page }: Scope, actors: Actors, books: Books): readonly Speaker[] {
  const { end } = datelineOf(page);
  const inner = chain
    .slice(1)
    .filter(
      ({ spans, name }) =>
        !name.includes(',') && !isHappening(name, books) && !(spans.length > 0 && spans.every((s) => s.end <= end)),
    );
  const [agency] = inner;
  const relayed = agency?.spans.length === 0 && actors.media.has(agency.known ?? bodyOf(agency.name, actors, []));
  return relayed ? inner.slice(1) : inner;
}

/** The words a claim is about: its figure, or its own. */
const focusOf = ({ figure, own }: Scope): number => figure?.first ?? own.first;

/** "Not one was killed; what the ministry announced is untrue": a semicolon ends what a speaker behind it can answer for. */
const parted = ({ page: { words, report } }: Scope, from: number, to: number): boolean =>
  from < to && report.text.slice(words[from].end, words[to].start).includes(';');

/** The speech that a word stands under: the last before it in its sentence, else the first after it. */
function speechOver(scope: Scope, speeches: readonly Speech[]): Speech | null {
  const { sentence } = scope;
  const focus = focusOf(scope);
  const here = speeches.filter(({ at }) => at >= sentence.first && at < sentence.last);
  const before = here.findLastIndex(({ at, words }) => at < focus && words.first < focus);
  const over =
    before < 0 ? here.findIndex(({ at, words }) => at >= focus && !parted(scope, focus, words.first)) : before;
  if (over < 0) return null;
  const behind = here[over + 1];
  // "the Lamp reports, citing the ministry": the ministry speaks.
  return (behind && behind.at < behind.words.first && behind.at - here[over].at <= 2 ? behind : here[over]) ?? null;
}

export function rootOf(claim: Claim, scope: Scope, books: Books, actors: Actors): Root {
  const { page } = scope;
  const full = fullNames(page, actors);
  const body = (name: string, known?: string): string => known ?? bodyOf(name, actors, full);
  const inner = innerOf(claim, scope, actors, books);
  const document = inner.find((speaker) => books.rules.speech.documents.has(lastWord(speaker.name)));
  if (document) {
    const behind = inner.at(-1)!;
    return { key: body(behind.name, behind.known), name: behind.name, sort: 'document' };
  }
  const speech = speechOver(scope, speechesOf(page, books, actors));
  const last = inner.at(-1);
  if (last && !describes(last.name, books) && !betweenThem(last, speech, scope))
    return sorted(last.name, body(last.name, last.known), books);
  if (speech?.root && speech.root !== WRITER) return speech.root;
  const opening = speech ? null : openingOf(scope.sentence.first, { page, books, actors });
  if (opening && actors.monitors.has(opening.key)) return opening;
  if (last && speech?.root !== WRITER) return sorted(last.name, body(last.name, last.known), books);
  const [publisher] = claim.chain;
  const key = body(publisher.name, publisher.known);
  return { key, name: publisher.name, sort: key.startsWith('~') || actors.media.has(key) ? 'publisher' : 'body' };
}

/** Does another speak between the speaker of the chain and what is claimed? */
function betweenThem({ spans }: Speaker, speech: Speech | null, scope: Scope): boolean {
  if (!speech || speech.at >= focusOf(scope)) return false;
  const { page, sentence } = scope;
  const [start, end] = [page.words[sentence.first].start, page.words[sentence.last - 1].end];
  if (!spans.some((s) => s.start >= start && s.start < end)) return speech.sort === 'name';
  return wordAt(scope.page, spans[0].start) < speech.words.first;
}
