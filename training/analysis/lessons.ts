/** Turns trees of a treebank into what the network learns from. */
import { partsOf, plainOf, printingsOf } from '../../src/layers/analysis/parts.ts';
import { normalise } from '../../src/layers/tokens/normalise.ts';
import type { ClassTable } from '../tags/classes.ts';
import type { Tree } from '../treebank/conllu.ts';
import type { WordRows } from './inputs.ts';
import type { Lesson, Opinion } from './net.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Rows of the table of beginnings, endings and runs of letters. */
export const PARTS = 1 << 14;

/** Subtypes that are rare or say nothing to a reader are learned as their plain relation. */
const KEPT = new Set(
  'nsubj:pass aux:pass acl:relcl obl:agent obl:unmarked nmod:unmarked nmod:poss nmod:desc csubj:pass compound:prt cc:preconj det:predet nsubj:outer advcl:relcl'.split(
    ' ',
  ),
);
const relationOf = (relation: string): string => (KEPT.has(relation) ? relation : relation.split(':')[0]);

export function relationTable(trees: readonly Tree[]): readonly string[] {
  return [...new Set(trees.flatMap((tree) => tree.map(({ relation }) => relationOf(relation))))].sort();
}

export class Schoolbook {
  readonly classes: ClassTable;
  readonly relations: readonly string[];
  private readonly vocabulary: Vocabulary;
  private readonly seen = new Map<string, WordRows>();
  private readonly classNumbers: ReadonlyMap<string, number>;
  private readonly relationNumbers: ReadonlyMap<string, number>;

  constructor(vocabulary: Vocabulary, classes: ClassTable, relations: readonly string[]) {
    this.vocabulary = vocabulary;
    this.classes = classes;
    this.relations = relations;
    this.classNumbers = new Map(classes.names.map((name, i) => [name, i]));
    this.relationNumbers = new Map(relations.map((name, i) => [name, i]));
  }

  words(tree: Tree): WordRows[] {
    const forms = tree.map(({ form }) => form);
    const norms = forms.map(normalise);
    const printings = printingsOf(forms, norms);
    return forms.map((form, i) => {
      const key = `${printings[i]} ${form}`;
      let found = this.seen.get(key);
      if (!found) {
        const plain = plainOf(norms[i]);
        const { given, own, counts } = this.vocabulary;
        found = {
          given: given.get(plain) ?? 0,
          own: own.get(plain) ?? 0,
          parts: partsOf(norms[i], PARTS),
          printed: printings[i],
          seen: counts.get(plain) ?? 0,
        };
        this.seen.set(key, found);
      }
      return found;
    });
  }

  lesson(tree: Tree, opinion?: Opinion): Lesson {
    return {
      words: this.words(tree),
      ...(opinion ? { opinion } : {}),
      heads: opinion ? opinion.heads : Int32Array.from(tree, ({ head }) => head + 1),
      relations: Int32Array.from(tree, ({ relation }) => this.relationNumbers.get(relationOf(relation)) ?? -1),
      classes: Int32Array.from(tree, ({ upos, xpos }) => this.classNumbers.get(`${upos}/${xpos}`) ?? -1),
    };
  }
}
