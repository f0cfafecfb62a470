/** The words of a noun that say which one is meant, without what is told of it by the way. */
import { baseRelation, subtree } from '../../../model/syntax.ts';
import { lemmaOf, type Reader } from '../reading.ts';

const WITHIN = new Set(['det', 'amod', 'compound', 'nummod', 'nmod', 'flat', 'fixed', 'advmod', 'conj', 'goeswith']);
const CLAUSES = new Set(['acl', 'advcl', 'ccomp', 'xcomp', 'csubj', 'parataxis', 'appos', 'dep', 'list']);
/** A phrase longer than this says more than which one is meant. */
const LONGEST = 9;

/** Everything under a word but clauses and asides. */
function plainUnder(reader: Reader, head: number): number[] {
  const { syntax } = reader;
  const aside = syntax.children[head].filter((c) => CLAUSES.has(baseRelation(syntax.relations[c])));
  const inner = syntax.children[head].filter((c) => !aside.includes(c));
  return [head, ...inner.flatMap((c) => plainUnder(reader, c))];
}

function gathered(reader: Reader, noun: number, keeps: (child: number) => boolean): number[] {
  const { syntax, tags } = reader;
  const found = [noun];
  for (const child of syntax.children[noun]) {
    if (!WITHIN.has(baseRelation(syntax.relations[child])) || tags.pos[child] === 'VERB') continue;
    if (syntax.relations[child] === 'advmod' && child > noun) continue;
    if (keeps(child)) found.push(...plainUnder(reader, child));
  }
  return found.sort((a, b) => a - b);
}

/** The tokens around `at` without a gap wider than a mark. */
function around(reader: Reader, tokens: readonly number[], at: number): number[] {
  const middle = tokens.indexOf(at);
  const near = (a: number, b: number): boolean => b - a === 1 || (b - a === 2 && reader.tags.pos[a + 1] === 'PUNCT');
  let first = middle;
  let last = middle;
  while (first > 0 && near(tokens[first - 1], tokens[first])) first--;
  while (last + 1 < tokens.length && near(tokens[last], tokens[last + 1])) last++;
  return tokens.slice(first, last + 1);
}

/** "at least two men of the guard" of "at least two men of the guard, who were armed": token by token, in order. */
export function nounPhrase(reader: Reader, noun: number): number[] {
  const { syntax, rules } = reader;
  const whole = around(
    reader,
    gathered(reader, noun, () => true),
    noun,
  );
  if (whole.length <= LONGEST) return whole;
  return around(
    reader,
    gathered(
      reader,
      noun,
      (c) => c < noun || syntax.relations[c] === 'flat' || rules.measuring.has(lemmaOf(reader, noun)),
    ),
    noun,
  );
}

/** How many words that only bind may stand between two parts of a claim, to be shown with them: ", where". */
const BINDING = 2;

/** In order; marks, "that" and "where" between two of them stand with them. */
export function joined({ tags, tokens: words, rules }: Reader, tokens: readonly number[]): number[] {
  const sorted = [...new Set(tokens)].sort((a, b) => a - b);
  const binds = (t: number): boolean =>
    tags.pos[t] === 'PUNCT' || rules.that.has(words.norms[t]) || rules.whereWords.has(words.norms[t]);
  return sorted.flatMap((token, i) => {
    const gap = Array.from({ length: Math.max(0, (sorted[i + 1] ?? 0) - token - 1) }, (_, k) => token + 1 + k);
    return gap.length <= BINDING && gap.every(binds) ? [token, ...gap] : [token];
  });
}

/** The first token of the clause or phrase under `head`. */
export const frontOf = ({ syntax }: Reader, head: number): number => subtree(syntax, head)[0];
