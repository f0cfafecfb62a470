/** Learns the five tables: cues, parts and reach from what people marked, worth from what the others find in articles they did not see. */
import { cueFeatures, mayHeadCue } from '../../src/layers/attributions/features/cue.ts';
import { type FeatureList, Features } from '../../src/layers/attributions/features/feature-list.ts';
import {
  branchFeatures,
  roleFeatures,
  stepFeatures,
  viewFrom,
  wholeFeatures,
} from '../../src/layers/attributions/features/part.ts';
import { worthFeatures } from '../../src/layers/attributions/features/worth.ts';
import { candidates, foundFor, likelyCues } from '../../src/layers/attributions/find.ts';
import { type Found, hasContent } from '../../src/layers/attributions/found.ts';
import {
  type AttributionModel,
  addUp,
  CONTENT,
  LABELS,
  oddsOf,
  SOURCE,
  WIDTHS,
} from '../../src/layers/attributions/model.ts';
import { SETS } from '../../src/layers/attributions/parts.ts';
import { BACK, FORWARD, nextUnit, reachFeatures, type Unit } from '../../src/layers/attributions/reach.ts';
import { rivalsOf } from '../../src/layers/attributions/rivals.ts';
import { randomFrom, shuffle } from '../learn/random.ts';
import { chainSlopes } from './chain-loss.ts';
import { type GoldArticle, type GoldCue, labelsOf } from './gold.ts';
import { GradientTable } from './gradient-table.ts';

export const SETTINGS = {
  cue: { bits: 19, rate: 0.03, decay: 1e-5, rounds: 3 },
  part: { bits: 19, rate: 0.05, decay: 1e-5, rounds: 3 },
  step: { bits: 15, rate: 0.1, decay: 1e-5 },
  whole: { bits: 13, rate: 0.1, decay: 1e-5 },
  reach: { bits: 13, rate: 0.1, decay: 1e-5, rounds: 4 },
  worth: { bits: 15, rate: 0.02, decay: 1e-5, rounds: 3 },
};
export type Settings = typeof SETTINGS;

const kept = ({ hashes, count }: Features): FeatureList => ({ hashes: hashes.slice(0, count), count });

function joined(a: FeatureList, b: FeatureList): FeatureList {
  const hashes = new Int32Array(a.count + b.count);
  hashes.set(a.hashes.subarray(0, a.count));
  hashes.set(b.hashes.subarray(0, b.count), a.count);
  return { hashes, count: hashes.length };
}

interface Yes extends FeatureList {
  readonly yes: boolean;
}
const FEATURES = new Features();
const SLOPE = new Float64Array(1);

/** Four times a round, but for the first one. */
const pauses = (round: number, i: number, n: number): boolean => round > 0 && i % Math.ceil(n / 4) === 0;

/** Logistic regression on yes or no. */
export function learnYes(table: GradientTable, examples: Yes[], rounds: number, seed: number): void {
  const random = randomFrom(seed);
  for (let round = 0; round < rounds; round++) {
    shuffle(examples, random);
    for (const [i, example] of examples.entries()) {
      if (pauses(round, i, examples.length)) table.snapshot();
      const chance = 1 / (1 + Math.exp(-oddsOf(table, example)));
      SLOPE[0] = chance - (example.yes ? 1 : 0);
      table.learn(example, SLOPE, 0);
    }
  }
  table.snapshot();
  table.settle();
}

function cueExamples(articles: readonly GoldArticle[]): Yes[] {
  const examples: Yes[] = [];
  for (const { words, cues, furniture } of articles) {
    for (let i = 0; i < words.tokens.count; i++) {
      if (words.sentence[i] < 0 || furniture[i] || !mayHeadCue(words, i)) continue;
      cueFeatures(words, i, words.kind[i], FEATURES);
      examples.push({ ...kept(FEATURES), yes: cues.has(i) });
    }
  }
  return examples;
}

interface Row {
  readonly part: readonly FeatureList[];
  readonly step: readonly FeatureList[];
  readonly whole: FeatureList;
  readonly gold: Uint8Array;
}

function rowOf({ words }: GoldArticle, gold: GoldCue): Row {
  const view = viewFrom(words, gold.cue, words.kind[gold.cue]);
  const part: FeatureList[] = [];
  const step: FeatureList[] = [];
  for (let i = view.first; i < view.last; i++) {
    roleFeatures(words, view, i, FEATURES);
    const own = kept(FEATURES);
    branchFeatures(words, view, i, FEATURES);
    part.push(joined(own, FEATURES));
    if (i === view.first) FEATURES.clear();
    else stepFeatures(words, view, i, FEATURES);
    step.push(kept(FEATURES));
  }
  wholeFeatures(words, view, FEATURES);
  return { part, step, whole: kept(FEATURES), gold: labelsOf(words, gold) };
}

type PartTables = Readonly<Record<'part' | 'step' | 'whole', GradientTable>>;

function learnParts({ part, step, whole }: PartTables, rows: Row[], rounds: number): void {
  const random = randomFrom(9);
  for (let round = 0; round < rounds; round++) {
    shuffle(rows, random);
    for (const [i, row] of rows.entries()) {
      if (pauses(round, i, rows.length)) for (const table of [part, step, whole]) table.snapshot();
      const n = row.gold.length;
      const scored = {
        n,
        part: new Float64Array(n * LABELS),
        step: new Float64Array(n * LABELS * LABELS),
        whole: new Float64Array(SETS),
      };
      addUp(whole, row.whole, scored.whole, 0);
      for (let t = 0; t < n; t++) {
        addUp(part, row.part[t], scored.part, t * LABELS);
        addUp(step, row.step[t], scored.step, t * LABELS * LABELS);
      }
      const slopes = chainSlopes(scored, row.gold);
      whole.learn(row.whole, slopes.whole, 0);
      for (let t = 0; t < n; t++) {
        part.learn(row.part[t], slopes.part, t * LABELS);
        step.learn(row.step[t], slopes.step, t * LABELS * LABELS);
      }
    }
  }
  for (const table of [part, step, whole]) {
    table.snapshot();
    table.settle();
  }
}

function half(unit: Unit, content: ReadonlySet<number>): boolean {
  let n = 0;
  for (let i = unit.first; i < unit.last; i++) if (content.has(i)) n++;
  return 2 * n >= unit.last - unit.first;
}

export function reachExamples({ words, cues }: GoldArticle): Yes[] {
  const examples: Yes[] = [];
  const likely = new Uint8Array(words.tokens.count);
  for (const cue of cues.keys()) likely[cue] = 1;
  for (const { cue, content } of cues.values()) {
    const sentence = words.sentence[cue];
    const { first, last } = words.sentences[sentence];
    const here = [...content].filter((i) => i >= first && i < last);
    const range = here.length > 0 ? { first: here[0], last: here[here.length - 1] + 1 } : { first: cue, last: cue };
    for (const direction of [FORWARD, BACK]) {
      let from: Unit = { first, last, sentence };
      for (let taken = 0; ; taken++) {
        const unit = nextUnit(words, from, direction);
        if (!unit) break;
        const yes = half(unit, content);
        reachFeatures(
          words,
          { cue, kind: words.kind[cue], ...range, taken },
          { from, unit, direction, likely },
          FEATURES,
        );
        examples.push({ ...kept(FEATURES), yes });
        if (!yes) break;
        from = unit;
      }
    }
  }
  return examples;
}

export type FirstTables = Omit<AttributionModel, 'worth' | 'keep'>;

export function learnPartTables(
  articles: readonly GoldArticle[],
  settings: Settings,
): Pick<FirstTables, 'part' | 'step' | 'whole'> {
  const part = new GradientTable({ ...settings.part, width: WIDTHS.part });
  const step = new GradientTable({ ...settings.step, width: WIDTHS.step });
  const rows = articles.flatMap((article) => [...article.cues.values()].map((gold) => rowOf(article, gold)));
  const whole = new GradientTable({ ...settings.whole, width: WIDTHS.whole });
  learnParts({ part, step, whole }, rows, settings.part.rounds);
  return { part, step, whole };
}

/** All but worth. */
export function learnTables(articles: readonly GoldArticle[], settings: Settings = SETTINGS): FirstTables {
  const cue = new GradientTable({ ...settings.cue, width: WIDTHS.cue });
  learnYes(cue, cueExamples(articles), settings.cue.rounds, 7);
  const { part, step, whole } = learnPartTables(articles, settings);
  const reach = new GradientTable({ ...settings.reach, width: WIDTHS.reach });
  learnYes(reach, articles.flatMap(reachExamples), settings.reach.rounds, 5);
  return { cue, part, step, whole, reach };
}

/** Tokens that are words, not marks. */
const spoken = ({ words }: GoldArticle, tokens: Iterable<number>): Set<number> => {
  const found = new Set<number>();
  for (const i of tokens) if (words.tags.pos[i] !== 'PUNCT') found.add(i);
  return found;
};

function tokensWith({ labels, first }: Found, label: number): number[] {
  const found: number[] = [];
  for (let t = 0; t < labels.length; t++) if (labels[t] === label) found.push(first + t);
  return found;
}

/** Right as the scorer counts: half of the content shared, and the source touched (or none on both sides). */
export function isRight(article: GoldArticle, found: Found): boolean {
  const gold = article.cues.get(found.cue);
  if (!gold) return false;
  const units = [...found.before, ...found.after].flatMap((u) =>
    Array.from({ length: u.last - u.first }, (_, k) => u.first + k),
  );
  const ours = spoken(article, [...tokensWith(found, CONTENT), ...units]);
  const theirs = spoken(article, gold.content);
  let shared = 0;
  for (const i of ours) if (theirs.has(i)) shared++;
  if (2 * shared < (ours.size + theirs.size) / 2) return false;
  const source = tokensWith(found, SOURCE);
  return gold.source.size === 0 && source.length === 0 ? true : source.some((i) => gold.source.has(i));
}

export function worthExamples(articles: readonly GoldArticle[], tables: FirstTables): Yes[] {
  const model = { ...tables, worth: tables.reach, keep: 0 };
  const examples: Yes[] = [];
  for (const article of articles) {
    const { words, furniture } = article;
    const list = candidates(words, model);
    const likely = likelyCues(words, list);
    const all = list.map((candidate) => foundFor(words, model, candidate, likely)).filter(hasContent);
    const rivals = rivalsOf(words, all);
    for (const [i, found] of all.entries()) {
      if (furniture[found.cue]) continue;
      worthFeatures(words, found, rivals[i], FEATURES);
      examples.push({ ...kept(FEATURES), yes: isRight(article, found) });
    }
  }
  return examples;
}

/** The whole model; worth is learned on each part of the articles by tables learned from the others. */
export function learnModel(
  articles: readonly GoldArticle[],
  settings: Settings = SETTINGS,
  folds = 2,
): AttributionModel {
  const examples: Yes[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const others = learnTables(
      articles.filter((_, i) => i % folds !== fold),
      settings,
    );
    examples.push(
      ...worthExamples(
        articles.filter((_, i) => i % folds === fold),
        others,
      ),
    );
  }
  const worth = new GradientTable({ ...settings.worth, width: WIDTHS.worth });
  learnYes(worth, examples, settings.worth.rounds, 11);
  return { ...learnTables(articles, settings), worth, keep: -1 };
}
