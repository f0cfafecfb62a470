/** Clauses that only say which thing is meant: they belong to what is said of it, and claim nothing by themselves. */
import { subtree } from '../../../model/syntax.ts';
import { tellsHolder } from '../kind.ts';
import { firstFrom, type Reader } from '../reading.ts';
import { isParty } from '../who/things.ts';

/** "those who", "the one that": words that name nobody without the clause behind them. */
const isPointer = ({ tags }: Reader, noun: number): boolean => tags.pos[noun] === 'PRON' || tags.pos[noun] === 'DET';

/** No comma, bracket or dash parts the clause from its noun. */
const isRestrictive = ({ syntax, tags }: Reader, clause: number, under: readonly number[]): boolean =>
  syntax.relations[clause] === 'acl:relcl' &&
  under[0] > syntax.heads[clause] &&
  tags.pos[under[0] - 1] !== 'PUNCT' &&
  tags.pos[under[0]] !== 'PUNCT';

/** A name, a number, a known deed, a fate or a speaker: something that can be checked by itself. */
function isChecked({ tags, eventAt, cueAt, rules, lower }: Reader, token: number): boolean {
  const pos = tags.pos[token];
  const deed = eventAt.get(token)?.kind ?? 'other';
  return pos === 'PROPN' || pos === 'NUM' || deed !== 'other' || cueAt.has(token) || rules.fates.has(lower[token]);
}

/** "men who came in the night": what people did is more than which people are meant, but "those who care" are not even named. */
function tellsDeed(reader: Reader, clause: number): boolean {
  const noun = reader.syntax.heads[clause];
  const does = reader.tags.penn?.[clause] === 'VBD' || reader.tags.penn?.[clause] === 'VBN';
  return does && reader.tags.pos[noun] === 'NOUN' && isParty(reader, noun);
}

/** "an audience that likes slow news": nothing in it can be checked apart from what is said of the audience. */
export function onlyIdentifies(reader: Reader, clause: number): boolean {
  const { tokens, times } = reader;
  const under = subtree(reader.syntax, clause);
  if (!isRestrictive(reader, clause, under) || tellsHolder(reader, clause) || tellsDeed(reader, clause)) return false;
  if (under.some((t) => isChecked(reader, t))) return false;
  const start = tokens.start[under[0]];
  const end = tokens.end[under[under.length - 1]];
  const at = firstFrom(times, start);
  return at >= times.length || times[at].start >= end;
}

/** A phrase that fills a word and is longer than this is left to its own claim. */
const LONGEST = 16;

/** "the bid to flee", "the habit of lying", "ready to leave": what fills the word right before it. */
function fills(reader: Reader, word: number, clause: number, under: readonly number[]): boolean {
  const { syntax, tags } = reader;
  if (under[0] !== word + 1 || under.length > LONGEST) return false;
  const relation = syntax.relations[clause];
  if (relation === 'advcl' ? tags.pos[word] !== 'ADJ' : relation !== 'acl' && relation !== 'xcomp') return false;
  return syntax.children[clause].some(
    (c) => c === under[0] && syntax.relations[c] === 'mark' && FILLING.has(tags.pos[c]),
  );
}
const FILLING = new Set<string>(['PART', 'ADP', 'SCONJ']);

/** The clauses behind words among the tokens without which nobody knows which thing is meant. */
export function identifiersOf(reader: Reader, tokens: readonly number[]): number[] {
  const { syntax, rules, tokens: words } = reader;
  return tokens.flatMap((word) =>
    syntax.children[word].flatMap((clause) => {
      if (clause < word || tokens.includes(clause)) return [];
      const under = subtree(syntax, clause);
      if (!syntax.relations[clause].endsWith(':relcl'))
        return fills(reader, word, clause, under) && !rules.that.has(words.norms[under[0]]) ? under : [];
      const needed = isPointer(reader, word) ? isRestrictive(reader, clause, under) : onlyIdentifies(reader, clause);
      return needed ? under : [];
    }),
  );
}
