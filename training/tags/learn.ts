/** The learning of the tagger itself: an averaged perceptron that reads from left to right on its own output. */
import { contextFeatures, MOST } from '../../src/layers/tags/context.ts';
import { featuresOf, lineOf, NearVerb, openClasses } from '../../src/layers/tags/decode.ts';
import { type WordType, WordTypes } from '../../src/layers/tags/word-type.ts';
import { normalise } from '../../src/layers/tokens/normalise.ts';
import type { Cells } from '../../src/weights/cells.ts';
import { CellPerceptron, type Evidence } from '../learn/cell-perceptron.ts';
import { shuffle } from '../learn/random.ts';
import { asHeadline, inCapitals, withHyphensJoined } from '../treebank/augment.ts';
import type { Tree } from '../treebank/conllu.ts';
import { type ClassTable, classTable } from './classes.ts';
import { countWords, makeLexicon, type WrittenLexicon } from './lexicon.ts';

export interface TaggerLesson {
  readonly gold: readonly Tree[];
  readonly silver: readonly Tree[];
  readonly epochs: number;
  /** Times the machine-tagged text is read, before the rest. */
  readonly silverEpochs?: number;
  readonly bits: number;
  readonly random: () => number;
  readonly classes?: ClassTable;
}

/** Words seen at least so often are of no class that they were not seen in. */
const SURE = 0;

const plain = (form: string): string => normalise(form).replace(/\d/g, '0');

function* counted(trees: readonly Tree[], classes: ClassTable): Generator<{ word: string; tag: number }> {
  for (const tree of trees) for (const word of tree) yield { word: plain(word.form), tag: classes.of(word) };
}

/** How a sentence is printed this time: mostly as it stands. */
function printed(tree: Tree, random: () => number): Tree {
  const chance = random();
  const joined = random() < 0.5 ? withHyphensJoined(tree) : tree;
  if (chance < 0.15) return inCapitals(joined);
  return chance < 0.2 ? asHeadline(joined) : joined;
}

class Lesson {
  readonly learner: CellPerceptron;
  private readonly types: WordTypes;
  private readonly classes: ClassTable;
  private readonly verbal: readonly boolean[];
  private readonly hashes = new Int32Array(MOST);
  private readonly scores = new Float64Array(256);

  constructor(classes: ClassTable, lexicon: WrittenLexicon, bits: number) {
    this.classes = classes;
    this.types = new WordTypes(lexicon, openClasses(classes.names));
    this.verbal = classes.names.map((name) => /^(VERB|AUX)/.test(name));
    this.learner = new CellPerceptron(classes.names, bits);
  }

  /** Notes what features there are in a tree that is read as it stands. */
  count(tree: Tree): void {
    this.walk(tree, (gold, own, context) => {
      this.learner.note(own);
      this.learner.note(context);
      return gold;
    });
  }

  read(tree: Tree): void {
    this.walk(tree, (gold, own, context, { candidates }) => {
      const tag = this.decide(candidates, own, context);
      if (tag !== gold && candidates.includes(gold)) this.correct(own, context, { gold, tag });
      this.learner.tick();
      return tag;
    });
  }

  /** Goes from word to word; `visit` returns the class to go on with. */
  private walk(tree: Tree, visit: (gold: number, own: Evidence, context: Evidence, type: WordType) => number): void {
    const forms = tree.map(({ form }) => form);
    const norms = forms.map(normalise);
    const line = lineOf(this.types, { forms, norms }, 0, tree.length);
    const near = new NearVerb();
    tree.forEach((word, i) => {
      const own = featuresOf(line.types[i], norms[i], line.setting, i === 0);
      const context = { hashes: this.hashes, count: contextFeatures(line, i, near.value(i), this.hashes) };
      const tag = visit(this.classes.of(word), { hashes: own, count: own.length }, context, line.types[i]);
      line.tags[i] = tag;
      if (this.verbal[tag]) near.note(tag, i);
    });
  }

  private decide(candidates: Uint8Array, own: Evidence, context: Evidence): number {
    this.scores.fill(0, 0, candidates.length);
    this.learner.score(own, candidates, this.scores);
    this.learner.score(context, candidates, this.scores);
    let at = 0;
    for (let c = 1; c < candidates.length; c++) if (this.scores[c] > this.scores[at]) at = c;
    return candidates[at];
  }

  private correct(own: Evidence, context: Evidence, { gold, tag }: { gold: number; tag: number }): void {
    for (const evidence of [own, context]) {
      this.learner.add(evidence, gold, 1);
      this.learner.add(evidence, tag, -1);
    }
  }
}

export function learnTagger(lesson: TaggerLesson): { cells: Cells; lexicon: WrittenLexicon } {
  const { gold, silver, random } = lesson;
  const classes = lesson.classes ?? classTable(gold);
  const counts = countWords(counted([...gold, ...gold.map(withHyphensJoined), ...silver], classes));
  const lexicon = makeLexicon(counts, { least: 3, sure: SURE, open: openClasses(classes.names).any });
  const course = new Lesson(classes, lexicon, lesson.bits);
  for (const tree of [...gold, ...silver]) course.count(tree);
  const warming = [...silver];
  for (let epoch = 0; epoch < (lesson.silverEpochs ?? 0); epoch++)
    for (const tree of shuffle(warming, random)) course.read(printed(tree, random));
  const order = [...gold];
  for (let epoch = 0; epoch < lesson.epochs; epoch++)
    for (const tree of shuffle(order, random)) course.read(printed(tree, random));
  return { cells: course.learner.cells(), lexicon };
}
