/** Set phrases that pass words on, found by rule because news articles have too few of them to learn from. */
import { CUE_TYPES, type CueType, type PhraseRules } from '../../languages/sections/attribution.ts';
import type { RuleId } from '../../model/reading.ts';
import type { Found } from './found.ts';
import { CONTENT, CUE, NOTHING, SOURCE } from './model.ts';
import type { Words } from './words.ts';

const kindOf = (type: CueType): number => CUE_TYPES.indexOf(type) + 1;
const HEARSAY = kindOf('hearsay');
const NOTE = kindOf('note');
const RESPONSIBILITY = kindOf('responsibility');

/** Labels of one sentence in the making. */
class Sheet {
  readonly first: number;
  readonly last: number;
  readonly labels: Uint8Array;
  private readonly words: Words;

  constructor(words: Words, at: number) {
    const { first, last } = words.sentences[words.sentence[at]];
    this.first = first;
    this.last = last;
    this.words = words;
    this.labels = new Uint8Array(last - first).fill(NOTHING);
  }

  run(from: number, to: number, label: number): void {
    for (let i = Math.max(from, this.first); i < Math.min(to, this.last); i++) this.labels[i - this.first] = label;
  }

  /** Everything that depends on `head`, and itself. */
  tree(head: number, label: number): void {
    const open = [head];
    while (open.length > 0) {
      const at = open.pop() as number;
      if (at < this.first || at >= this.last) continue;
      this.labels[at - this.first] = label;
      for (const child of this.words.syntax.children[at]) open.push(child);
    }
  }

  found(cue: number, rule: RuleId): Found {
    const { labels, first } = this;
    return { cue, odds: 0, kind: this.words.kind[cue], rule, labels, first, before: [], after: [] };
  }
}

/** Index after the last word of the sentence, its final marks left out. */
function lastWord(words: Words, { last, first }: Sheet): number {
  let end = last;
  while (end > first && words.tags.pos[end - 1] === 'PUNCT' && words.quotations.of[end - 1] < 0) end--;
  return end;
}

const normIs = (words: Words, i: number, norm: string): boolean => words.tokens.norms[i] === norm;

/** First "that" within `reach` words after `i`, or -1. */
function conjunctionAfter(words: Words, i: number, reach: number, rules: PhraseRules): number {
  const { last } = words.sentences[words.sentence[i]];
  for (let k = i + 1; k <= i + reach && k < last; k++) if (rules.that.has(words.tokens.norms[k])) return k;
  return -1;
}

/** "Two men reportedly fled": what the adverb stands in. */
function hearsay(words: Words, i: number): Found | null {
  const head = words.syntax.heads[i];
  if (words.kind[i] !== HEARSAY || head < 0) return null;
  const sheet = new Sheet(words, i);
  sheet.tree(head, CONTENT);
  sheet.run(i, i + 1, CUE);
  return sheet.found(i, 'attributions.hearsay');
}

/** "It is noteworthy that", "what is remarkable about it is that", "it turns out to us that". */
function impersonal(words: Words, i: number, rules: PhraseRules): Found | null {
  const noted = words.kind[i] === NOTE;
  const turned = rules.turning.has(words.tags.lemmas[i]);
  if (!noted && !turned) return null;
  const { first } = words.sentences[words.sentence[i]];
  const dummy = [i - 1, i - 2, i - 3].find((k) => k >= first && rules.dummies.has(words.tokens.norms[k])) ?? -1;
  const that = conjunctionAfter(words, i, 8, rules);
  if (dummy < 0 || that < 0) return null;
  const sheet = new Sheet(words, i);
  sheet.run(dummy, that, CUE);
  sheet.run(that, lastWord(words, sheet), CONTENT);
  return sheet.found(i, 'attributions.impersonal');
}

const childIn = (words: Words, head: number, passes: (child: number) => boolean): number =>
  words.syntax.children[head].find(passes) ?? -1;

/** "Claimed responsibility for the blast", "adopted the operation": the deed, and who takes it on. */
function responsibility(words: Words, i: number, rules: PhraseRules): Found | null {
  const { lemmas, pos } = words.tags;
  if (pos[i] !== 'VERB') return null;
  const mayOwn = rules.owning.has(lemmas[i]);
  const mayAdopt = words.kind[i] === RESPONSIBILITY;
  if (!mayOwn && !mayAdopt) return null;
  const object = childIn(words, i, (c) => c > i && /^(obj|nsubj:pass)$/.test(words.syntax.relations[c]));
  if (object < 0) return null;
  const owns = mayOwn && rules.owned.has(lemmas[object]);
  const adopts = mayAdopt && rules.deeds.has(lemmas[object]);
  if (!owns && !adopts) return null;
  const sheet = new Sheet(words, i);
  const forWord = owns
    ? [object + 1, object + 2].find((k) => k < sheet.last && rules.forWords.has(words.tokens.norms[k]))
    : undefined;
  if (owns && forWord === undefined) return null;
  const doer = childIn(words, i, (c) => words.syntax.relations[c] === 'nsubj');
  if (doer >= 0) sheet.tree(doer, SOURCE);
  if (forWord === undefined) sheet.tree(object, CONTENT);
  else sheet.tree(words.syntax.heads[forWord] > forWord ? words.syntax.heads[forWord] : forWord + 1, CONTENT);
  sheet.run(i, forWord === undefined ? i + 1 : forWord + 1, CUE);
  return sheet.found(i, 'attributions.responsibility');
}

/** Does the phrase stand at `i`? */
function standsAt(words: Words, i: number, phrase: readonly string[]): boolean {
  for (let k = 0; k < phrase.length; k++) if (!normIs(words, i + k, phrase[k])) return false;
  return true;
}

const openings = new WeakMap<PhraseRules, ReadonlySet<string>>();

/** The words that phrases of leaning begin with. */
function openingsOf(rules: PhraseRules): ReadonlySet<string> {
  let words = openings.get(rules);
  if (!words) {
    words = new Set(rules.leaning.map(([first]) => first));
    openings.set(rules, words);
  }
  return words;
}

/** The comma after the speaker who is named from `from` on, also after "the driver, Anna Harun,"; `last` when there is none. */
function afterSpeaker(words: Words, from: number, last: number): number {
  let comma = from;
  while (comma < last && !normIs(words, comma, ',')) comma++;
  let name = comma + 1;
  while (name < last && words.tags.pos[name] === 'PROPN') name++;
  return name > comma + 1 && name < last && normIs(words, name, ',') ? name : comma;
}

/** "With reference to the confessions of the driver, two cars came": the noun is the cue, its "of" the source. */
function leaning(words: Words, i: number, rules: PhraseRules): Found | null {
  const stands = rules.leaning.find((phrase) => standsAt(words, i, phrase));
  if (!stands) return null;
  const sheet = new Sheet(words, i);
  const { last } = sheet;
  let noun = i + stands.length;
  while (noun < last && noun < i + stands.length + 5 && !(words.kind[noun] > 0 && words.tags.pos[noun] === 'NOUN'))
    noun++;
  if (noun >= last || words.kind[noun] === 0 || words.tags.pos[noun] !== 'NOUN') return null;
  const of = noun + 1;
  if (of + 1 >= last || !rules.ofWords.has(words.tokens.norms[of])) return null;
  const comma = afterSpeaker(words, of + 1, last);
  if (comma === last) return null;
  sheet.run(comma + 1, lastWord(words, sheet), CONTENT);
  sheet.run(of + 1, comma, SOURCE);
  sheet.run(i, of + 1, CUE);
  return sheet.found(noun, 'attributions.reference');
}

/** What the rules find. */
export function setPhrases(words: Words, rules: PhraseRules): Found[] {
  const found: Found[] = [];
  const opening = openingsOf(rules);
  for (let i = 0; i < words.tokens.count; i++) {
    if (words.sentence[i] < 0) continue;
    const one =
      hearsay(words, i) ??
      impersonal(words, i, rules) ??
      responsibility(words, i, rules) ??
      (opening.has(words.tokens.norms[i]) ? leaning(words, i, rules) : null);
    if (one?.labels.includes(CONTENT)) found.push(one);
  }
  return found;
}
