/** Word classes and dictionary forms. */
import type { LanguagePack } from '../../languages/language-pack.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { Tags, Upos } from '../../model/syntax.ts';
import type { Tokens } from '../../model/tokens.ts';
import { defineLayer } from '../layer.ts';
import { lemmaOf } from './lemma.ts';

interface Names {
  readonly upos: readonly Upos[];
  readonly penn: readonly string[];
}
const split = new WeakMap<readonly string[], Names>();

function namesOf(classes: readonly string[]): Names {
  let found = split.get(classes);
  if (!found) {
    const pairs = classes.map((name) => name.split('/'));
    found = { upos: pairs.map(([upos]) => upos as Upos), penn: pairs.map(([, penn]) => penn) };
    split.set(classes, found);
  }
  return found;
}

/** Without weights every word is of the class X, and its own lemma. */
const untagged = (tokens: Tokens): Tags => ({
  pos: tokens.norms.map(() => 'X'),
  lemmas: tokens.norms,
});

/** "to free 300 prisoners": after "to" and before a number or an article, a word that can be a verb is one. */
function mendInfinitives(classes: Uint8Array, tokens: Tokens, { upos, penn }: Names, verbs: ReadonlySet<string>): void {
  const to = penn.indexOf('TO');
  const base = penn.indexOf('VB');
  if (to < 0 || base < 0) return;
  for (let i = 1; i < tokens.count - 1; i++) {
    if (upos[classes[i]] !== 'ADJ' || !verbs.has(tokens.norms[i]) || tokens.norms[i - 1] !== 'to') continue;
    const next = upos[classes[i + 1]];
    if (next !== 'NUM' && next !== 'DET') continue;
    classes[i - 1] = to;
    classes[i] = base;
  }
}

function tag(analysis: Analysis, tokens: Tokens, language: LanguagePack): Tags {
  const { upos, penn } = namesOf(analysis.names.classes);
  const classes = analysis.classes.slice();
  mendInfinitives(classes, tokens, { upos, penn }, language.trees.verbsLikeAdjectives);
  const found = {
    pos: new Array<Upos>(tokens.count),
    penn: new Array<string>(tokens.count),
    lemmas: new Array<string>(tokens.count),
  };
  for (let i = 0; i < tokens.count; i++) {
    found.pos[i] = upos[classes[i]];
    found.penn[i] = penn[classes[i]];
    found.lemmas[i] = lemmaOf(
      { form: tokens.forms[i], norm: tokens.norms[i], pos: found.pos[i], penn: found.penn[i] },
      language,
    );
  }
  return found;
}

export const tags = defineLayer({
  name: 'tags',
  reads: ['tokens', 'analysis'],
  find: ({ found: { tokens, analysis }, language }) => (analysis ? tag(analysis, tokens, language) : untagged(tokens)),
});
