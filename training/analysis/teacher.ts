/** The larger network from which the small one learns what to think of text that nobody marked: how likely each class, head and relation is. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Analyst, type Scores } from '../../src/layers/analysis/answer.ts';
import { LONGEST } from '../../src/layers/analysis/encoder.ts';
import { openWeights } from '../../src/layers/analysis/weights.ts';
import { normalise } from '../../src/layers/tokens/normalise.ts';
import type { Tree } from '../treebank/conllu.ts';
import type { Opinion } from './net.ts';

/** Three levels of 112 numbers a direction, laid beside the other data. */
const TEACHER = 'en-analysis-teacher.bin';

export interface Teacher {
  readonly classes: readonly string[];
  readonly relations: readonly string[];
  opinion(tree: Tree): Opinion;
}

/** @throws Error saying where the teacher comes from, when it is not there. */
export function teacherBytes(data: string): Uint8Array {
  const file = join(data, TEACHER);
  if (!existsSync(file))
    throw new Error(`No ${file}: lay it there with \`git show 8f7c77b:models/en-analysis.bin\` and run this again`);
  return readFileSync(file);
}

export function teacherIn(data: string): Teacher {
  const analyst = new Analyst(openWeights(teacherBytes(data)));
  return {
    classes: analyst.classes,
    relations: analyst.relations,
    opinion(tree) {
      const n = Math.min(tree.length, LONGEST);
      const forms = tree.map(({ form }) => form);
      const into = { classes: new Uint8Array(n), heads: new Int32Array(n), relations: new Uint8Array(n) };
      analyst.read({ forms, norms: forms.map(normalise) }, [{ first: 0, last: n }], into);
      const { classes, arcs, relations } = analyst.scores(n);
      return {
        heads: into.heads.map((head) => head + 1),
        classes: chances(classes, n, analyst.classes.length),
        arcs: chances(arcs, n, n + 1, true),
        relations: chances(relations, n, analyst.relations.length),
      };
    },
  };
}

/** Softmax over the first `count` of each row; `headless`: no word is its own head, and none of its own chances is left. */
function chances(scores: Scores, rows: number, count: number, headless = false): Float32Array {
  const out = new Float32Array(rows * count);
  for (let t = 0; t < rows; t++) {
    const at = scores.from + t * scores.row;
    const row = scores.view.subarray(at, at + count);
    const skip = headless ? t + 1 : -1;
    let most = -Infinity;
    for (let c = 0; c < count; c++) if (c !== skip && row[c] > most) most = row[c];
    let sum = 0;
    for (let c = 0; c < count; c++) if (c !== skip) sum += Math.exp(row[c] - most);
    for (let c = 0; c < count; c++) if (c !== skip) out[t * count + c] = Math.exp(row[c] - most) / sum;
  }
  return out;
}
