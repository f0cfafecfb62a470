/** Denials that put what they deny into no clause: "the ministry denied it", "rejected the accusation", "denied any part in the raid". */
import type { Reader } from '../reading.ts';
import { lemmaOf } from '../reading.ts';
import { objectOf, subjectOf } from '../speakers/subject.ts';

export interface Denial {
  /** The head of whoever denies; -1 where nobody is named. */
  readonly by: number;
  /** `part`: having had a part in a deed; `words`: what somebody said before. */
  readonly of: 'part' | 'words';
  readonly stance: 'denies' | 'doubts';
}

/** Does the clause say by itself what is denied: "denied that it burned the mill", "denied burning the mill"? */
const saysWhat = ({ syntax }: Reader, verb: number): boolean =>
  syntax.children[verb].some((c) => ['ccomp', 'xcomp', 'csubj', 'csubj:pass'].includes(syntax.relations[c]));

function denied(reader: Reader, object: number): Denial['of'] | null {
  const { tokens, tags, rules, syntax } = reader;
  const { parts, words, pointers } = rules.denied;
  if (tags.pos[object] === 'PRON' || tags.pos[object] === 'DET')
    return pointers.has(tokens.norms[object]) ? 'words' : null;
  if (parts.has(lemmaOf(reader, object))) return 'part';
  // "denied the report that nine had died" says itself what is denied
  const told = syntax.children[object].some((c) => syntax.relations[c].startsWith('acl'));
  return words.has(lemmaOf(reader, object)) && !told ? 'words' : null;
}

/** Null for other verbs, where a clause says what is denied, and where the denying is itself denied. */
export function denialAt(reader: Reader, verb: number): Denial | null {
  const { tags, syntax, tokens, rules, cues } = reader;
  if (tags.pos[verb] !== 'VERB') return null;
  const entry = cues.get(lemmaOf(reader, verb), 'verb');
  if (entry?.type !== 'deny' || entry.stance === undefined || entry.stance === 'asserts' || entry.stance === 'open')
    return null;
  const object = objectOf(reader, verb);
  if (object < 0 || saysWhat(reader, verb)) return null;
  if (syntax.children[verb].some((c) => rules.negations.has(tokens.norms[c]))) return null;
  const of = denied(reader, object);
  if (!of) return null;
  const agent = syntax.children[verb].find((c) => syntax.relations[c] === 'obl:agent');
  const subject = subjectOf(reader, verb);
  return { by: agent ?? (subject === object ? -1 : subject), of, stance: entry.stance };
}
