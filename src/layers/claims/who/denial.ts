/** Denials that put what they deny into no clause ("the ministry denied it", "denied any part in the raid"), and words that are not given. */
import type { Reader } from '../reading.ts';
import { lemmaOf } from '../reading.ts';
import { objectOf, subjectOf } from '../speakers/subject.ts';
import { remarkAt } from '../speakers/verification.ts';
import { keepsSilent } from './refusal.ts';

export interface Denial {
  /** The head of whoever denies; -1 where nobody is named. */
  readonly by: number;
  /** `part`: having had a part in a deed; `words`: what somebody said before; `silence`: words that he does not give; `check`: the author could not check it. */
  readonly of: 'part' | 'words' | 'silence' | 'check';
  readonly stance: 'denies' | 'doubts';
}

/** Does the clause say by itself what is denied: "denied that it burned the mill", "denied burning the mill"? */
const saysWhat = ({ syntax }: Reader, verb: number): boolean =>
  syntax.children[verb].some((c) => ['ccomp', 'xcomp', 'csubj', 'csubj:pass'].includes(syntax.relations[c]));

function denied(reader: Reader, object: number): 'part' | 'words' | null {
  const { tokens, tags, rules, syntax } = reader;
  const { parts, words, pointers } = rules.denied;
  if (tags.pos[object] === 'PRON' || tags.pos[object] === 'DET')
    return pointers.has(tokens.norms[object]) ? 'words' : null;
  if (parts.has(lemmaOf(reader, object))) return 'part';
  // "denied the report that nine had died" says itself what is denied
  const told = syntax.children[object].some((c) => syntax.relations[c].startsWith('acl'));
  return words.has(lemmaOf(reader, object)) && !told ? 'words' : null;
}

function refusalAt(reader: Reader, head: number): Denial | null {
  if (keepsSilent(reader, head)) {
    const subject = subjectOf(reader, head);
    return { by: subject === objectOf(reader, head) ? -1 : subject, of: 'silence', stance: 'denies' };
  }
  // "was unable to verify it": told by the word that the verb completes
  const verb = reader.rules.refusing.unable.has(lemmaOf(reader, head))
    ? reader.syntax.children[head].find((c) => reader.syntax.relations[c] === 'xcomp')
    : head;
  const remark = verb === undefined ? null : remarkAt(reader, verb);
  if (!remark) return null;
  const by = subjectOf(reader, head);
  return { by: by === objectOf(reader, head) ? -1 : by, of: 'check', stance: 'denies' };
}

/** Null for other verbs, where a clause says what is denied, and where the denying is itself denied. */
export function denialAt(reader: Reader, verb: number): Denial | null {
  const { tags, syntax, tokens, rules, cues } = reader;
  if (tags.pos[verb] !== 'VERB') return refusalAt(reader, verb);
  const refusal = refusalAt(reader, verb);
  if (refusal) return refusal;
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
