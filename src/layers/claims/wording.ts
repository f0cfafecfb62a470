/** Words that judge while they name, and words that read as if translated one by one. */
import type { ClaimRules, LoadedEntry } from '../../languages/sections/claims.ts';
import type { LoadedTerm } from '../../model/claim.ts';
import type { Note } from '../../model/note.ts';
import { lemmaOf, type Reader } from './reading.ts';
import { subjectOf } from './speakers/subject.ts';
import { isPartOfParty } from './who/things.ts';

const tables = new WeakMap<ClaimRules, ReadonlyMap<string, readonly LoadedEntry[]>>();

/** Loaded entries by their first word. */
function tableOf(rules: ClaimRules): ReadonlyMap<string, readonly LoadedEntry[]> {
  let table = tables.get(rules);
  if (!table) {
    const grown = new Map<string, LoadedEntry[]>();
    for (const entry of rules.loaded) grown.set(entry.words[0], [...(grown.get(entry.words[0]) ?? []), entry]);
    tables.set(rules, grown);
    table = grown;
  }
  return table;
}

function matches(reader: Reader, at: number, { words }: LoadedEntry): boolean {
  const { tokens } = reader;
  return words.every(
    (word, i) => at + i < tokens.count && (tokens.norms[at + i] === word || lemmaOf(reader, at + i) === word),
  );
}

/** Loaded terms among the given tokens, longest first where two begin together. */
export function wordingOf(reader: Reader, own: readonly number[]): LoadedTerm[] {
  const { tokens, report } = reader;
  const table = tableOf(reader.rules);
  const found: LoadedTerm[] = [];
  for (const token of own) {
    const entries = table.get(tokens.norms[token]) ?? table.get(lemmaOf(reader, token));
    if (!entries) continue;
    const entry = entries.filter((e) => matches(reader, token, e)).sort((a, b) => b.words.length - a.words.length)[0];
    // "the Popular Liberation Front" is a name
    if (!entry || (reader.tags.pos[token] === 'PROPN' && isPartOfParty(reader, token))) continue;
    const span = { start: tokens.start[token], end: tokens.end[token + entry.words.length - 1] };
    found.push({
      start: span.start,
      end: span.end,
      text: report.text.slice(span.start, span.end),
      why: entry.why,
      rule: 'claims.wording.loaded',
    });
  }
  return found;
}

const calques = new WeakMap<ClaimRules, ReadonlySet<string>>();

function calqueLemmas(rules: ClaimRules): ReadonlySet<string> {
  let lemmas = calques.get(rules);
  if (!lemmas) {
    lemmas = new Set(rules.calques.map(({ lemma }) => lemma));
    calques.set(rules, lemmas);
  }
  return lemmas;
}

/** Notes on words of the claim that look like translations of another word. The words themselves stay. */
export function translationNotes(reader: Reader, own: readonly number[], head: number): Note[] {
  const { rules, tokens, syntax } = reader;
  const lemmas = calqueLemmas(rules);
  const agent = reader.eventAt.get(head)?.arguments.find(({ role }) => role === 'agent')?.head ?? -1;
  const noun = syntax.relations[head] === 'acl' ? syntax.heads[head] : -1;
  const doers = [agent, subjectOf(reader, head), noun];
  const isListed = (token: number): boolean => token >= 0 && lemmas.has(lemmaOf(reader, token));
  if (!own.some(isListed) && !doers.some(isListed) && !isListed(head)) return [];
  return rules.calques.flatMap(({ lemma, as, verbs, note }) => {
    const candidates = as === 'agent' ? doers : as === 'verb' ? [head] : own;
    const token = candidates.find((t) => t >= 0 && lemmaOf(reader, t) === lemma) ?? -1;
    if (token < 0) return [];
    const company = as === 'agent' ? [head] : syntax.children[token];
    if (verbs.length > 0 && !company.some((t) => verbs.includes(lemmaOf(reader, t)))) return [];
    return [
      {
        spans: [{ start: tokens.start[token], end: tokens.end[token] }],
        text: note,
        rule: `claims.translation.${lemma}`,
      },
    ];
  });
}
