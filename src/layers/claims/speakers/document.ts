/** Documents that speak: "X published a letter that claims to come from Y, saying that ..." goes through X, the letter and Y. */
import type { Attribution } from '../../../model/attribution.ts';
import { sentenceOf } from '../../../model/sentence.ts';
import { type Named, nameOf } from '../naming.ts';
import { lemmaOf, type Reader } from '../reading.ts';
import { citationBeside } from './cited/beside.ts';
import { headOf } from './source.ts';
import { objectOf, subjectOf } from './subject.ts';

/** "a document that claimed to be affiliated with the Ministry": who is said to be behind the document. */
function behind(reader: Reader, documentHead: number): Named | null {
  const { syntax, tokens } = reader;
  for (const clause of syntax.children[documentHead]) {
    if (!['acl', 'acl:relcl', 'amod'].includes(syntax.relations[clause])) continue;
    if (!reader.rules.hedges.has(tokens.norms[clause]) && !reader.rules.purporting.has(lemmaOf(reader, clause)))
      continue;
    const open = [clause];
    while (open.length > 0) {
      const at = open.shift() as number;
      for (const child of syntax.children[at]) {
        if (syntax.relations[child].startsWith('obl') || syntax.relations[child].startsWith('nmod'))
          return nameOf(reader, child);
        if (['xcomp', 'ccomp'].includes(syntax.relations[child])) open.push(child);
      }
    }
  }
  return null;
}

/** The verb that puts a document out, and the document. */
interface Publication {
  readonly verb: number;
  readonly document: number;
}

/** Up the tree from the cue. */
function publicationAbove(reader: Reader, cueHead: number): Publication | null {
  const { syntax, rules } = reader;
  let verb = cueHead;
  for (let up = 0; up < 6 && verb >= 0 && !rules.publishing.has(lemmaOf(reader, verb)); up++) verb = syntax.heads[verb];
  if (verb < 0 || !rules.publishing.has(lemmaOf(reader, verb))) return null;
  const document = objectOf(reader, verb);
  return document >= 0 && rules.documents.has(lemmaOf(reader, document)) ? { verb, document } : null;
}

/** How far from its verb a published document may stand: "published yesterday a second letter". */
const REACH = 5;

/** Along the sentence, for a participle after it: "published a letter ..., saying that". */
function publicationBefore(reader: Reader, cueHead: number): Publication | null {
  const { sentences, rules, tags } = reader;
  if (!reader.tags.pos[cueHead].startsWith('V') || !rules.participle.test(reader.tokens.norms[cueHead])) return null;
  const { first } = sentences[sentenceOf(sentences, cueHead)];
  for (let document = cueHead - 1; document > first; document--) {
    if (tags.pos[document] !== 'NOUN' || !rules.documents.has(lemmaOf(reader, document))) continue;
    for (let verb = document - 1; verb > first && verb >= document - REACH; verb--) {
      if (tags.pos[verb] === 'VERB' && rules.publishing.has(lemmaOf(reader, verb))) return { verb, document };
    }
  }
  return null;
}

/** The party named between the document's "claims to" and the cue, where the tree does not tell. */
function behindBefore(reader: Reader, { document }: Publication, cueHead: number): Named | null {
  const { rules, entityAt } = reader;
  let purports = false;
  for (let t = document + 1; t < cueHead; t++) {
    if (rules.purporting.has(lemmaOf(reader, t))) purports = true;
    const entity = entityAt.get(t)?.[0];
    if (purports && entity && (entity.kind === 'actor' || entity.kind === 'organization')) return nameOf(reader, t);
  }
  return null;
}

/** How many sentences back a document is introduced. */
const MEMORY = 6;

/** "a video that a resident sent me", "a video posted by activists"; "the document", after "activists share a document": who hands it on, and which noun introduced it. */
function handedOn(reader: Reader, head: number): { by: number; noun: number } | null {
  const { syntax, tags, tokens, rules, sentences } = reader;
  const { passing } = rules.speakers;
  const relative = syntax.children[head].find(
    (c) => syntax.relations[c].startsWith('acl') && passing.has(lemmaOf(reader, c)) && subjectOf(reader, c) >= 0,
  );
  if (relative !== undefined) {
    const by = subjectOf(reader, relative);
    return tags.pos[by] === 'PRON' || by === head ? null : { by, noun: head };
  }
  const participle = syntax.children[head].find(
    (c) => syntax.relations[c].startsWith('acl') && passing.has(lemmaOf(reader, c)) && subjectOf(reader, c) < 0,
  );
  const agent = syntax.children[participle ?? head].find((c) => syntax.relations[c] === 'obl:agent');
  if (participle !== undefined && agent !== undefined) return { by: agent, noun: head };
  const definite = syntax.children[head].some((c) => tags.pos[c] === 'DET' && !rules.indefinite.has(tokens.norms[c]));
  if (!definite) return null;
  const noun = lemmaOf(reader, head);
  const first = sentences[Math.max(0, sentenceOf(sentences, head) - MEMORY)].first;
  for (let t = head - 1; t >= first; t--) {
    if (tags.pos[t] !== 'NOUN' || lemmaOf(reader, t) !== noun) continue;
    const verb = syntax.heads[t];
    const by = verb >= 0 && passing.has(lemmaOf(reader, verb)) ? subjectOf(reader, verb) : -1;
    if (by >= 0 && by !== t) return { by, noun: t };
  }
  return null;
}

/** Who passes the document on, the document, and who is said to be behind it; empty where no document speaks. */
export function documentSpeakers(reader: Reader, attribution: Attribution, source: Named | null): Named[] {
  const { rules } = reader;
  const { cueHead } = attribution;
  const sourceHead = headOf(reader, attribution);
  if (cueHead < 0) return [];
  const own = sourceHead >= 0 && rules.documents.has(lemmaOf(reader, sourceHead)) ? sourceHead : -1;
  const alleged = own < 0 ? null : behind(reader, own);
  if (own >= 0 && rules.grounds.get(lemmaOf(reader, own)) === 'official-statement' && !alleged) return [];
  // "the paper, citing two drivers": an outlet, and no document
  if (own >= 0 && rules.speakers.outlets.has(lemmaOf(reader, own)) && citationBeside(reader, attribution)) return [];
  const published = publicationAbove(reader, cueHead) ?? publicationBefore(reader, cueHead);
  const head = own >= 0 ? own : (published?.document ?? -1);
  const document = head < 0 ? null : nameOf(reader, head);
  if (!document) return [];
  const handed = published ? null : handedOn(reader, head);
  const origin = behind(reader, handed?.noun ?? head) ?? (published ? behindBefore(reader, published, cueHead) : null);
  if (handed) return [nameOf(reader, handed.by), document, origin].filter((named) => named !== null);
  const subject = published?.document === head ? subjectOf(reader, published.verb) : -1;
  const told = published !== null && sourceHead < published.verb ? source : null;
  const publisher = subject >= 0 && (reader.entityAt.has(subject) || !told) ? nameOf(reader, subject) : told;
  return [publisher, document, origin].filter((named) => named !== null);
}
