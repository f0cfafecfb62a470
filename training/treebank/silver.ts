/** Reads text tagged and parsed by machine (CoreNLP: Penn tags, Stanford basic dependencies) as trees in UD's vocabulary. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Tree, Word } from './conllu.ts';
import { isTree, modernised } from './modernise.ts';

const PRINTED: Readonly<Record<string, string>> = {
  '-LRB-': '(',
  '-RRB-': ')',
  '-LSB-': '[',
  '-RSB-': ']',
  '-LCB-': '{',
  '-RCB-': '}',
  '``': '“',
  "''": '”',
  '`': '‘',
};
const RELATIONS: Readonly<Record<string, string>> = {
  dobj: 'obj',
  nsubjpass: 'nsubj:pass',
  csubjpass: 'csubj:pass',
  auxpass: 'aux:pass',
  mwe: 'fixed',
  neg: 'advmod',
  'nmod:tmod': 'obl:unmarked',
  'nmod:npmod': 'obl:unmarked',
};
const PLAIN: Readonly<Record<string, string>> = {
  NN: 'NOUN',
  NNS: 'NOUN',
  NNP: 'PROPN',
  NNPS: 'PROPN',
  JJ: 'ADJ',
  JJR: 'ADJ',
  JJS: 'ADJ',
  CD: 'NUM',
  PRP: 'PRON',
  PRP$: 'PRON',
  EX: 'PRON',
  WP: 'PRON',
  WP$: 'PRON',
  CC: 'CCONJ',
  MD: 'AUX',
  POS: 'PART',
  RP: 'ADP',
  WRB: 'ADV',
  RBR: 'ADV',
  RBS: 'ADV',
  PDT: 'DET',
  UH: 'INTJ',
  FW: 'X',
  SYM: 'SYM',
  $: 'SYM',
  '#': 'SYM',
  LS: 'NUM',
};
const NOBODY = /^(some|any|every|no)(one|body|thing)$/;

/** UD's word class, from the Penn tag, the relation and the word. */
function uposOf(norm: string, tag: string, relation: string): string {
  if (NOBODY.test(norm)) return 'PRON';
  if (tag.startsWith('VB')) return /^(aux|auxpass|cop)$/.test(relation) ? 'AUX' : 'VERB';
  if (tag === 'IN') return relation === 'mark' ? 'SCONJ' : 'ADP';
  if (tag === 'TO') return relation === 'case' ? 'ADP' : 'PART';
  if (tag === 'DT' || tag === 'WDT') return /^(det|advmod|cc|neg)/.test(relation) ? 'DET' : 'PRON';
  if (tag === 'RB') return norm === 'not' || norm === "n't" ? 'PART' : 'ADV';
  return PLAIN[tag] ?? 'PUNCT';
}

function word(line: string): Word {
  const [, form, lemma, , , tag, , head, relation] = line.split('\t');
  const upos = uposOf(form.toLowerCase(), tag, relation);
  return {
    form: PRINTED[form] ?? form,
    lemma,
    upos,
    xpos: upos === 'ADP' && tag === 'TO' ? 'IN' : tag,
    head: Number(head) - 1,
    relation: RELATIONS[relation] ?? relation,
    glued: false,
  };
}

/** Trees in which every word hangs from one root. */
export function readSilver(file: string): Tree[] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split(/\n\s*\n/)
    .map((block) => {
      const lines = block.split('\n').filter((line) => /^\d+\t/.test(line));
      const persons = lines.map((line) => line.split('\t')[6] === 'PERSON');
      return modernised(lines.map(word), persons);
    })
    .filter((tree) => tree.length > 0 && isTree(tree));
}
