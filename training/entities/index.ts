/** Learns to recognise names: people, organisations and places from news, then toponyms over what that found. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeNameModels } from '../../src/layers/entities/model.ts';
import { label, labelsFor } from '../../src/layers/entities/recognise.ts';
import type { PlaceNames } from '../../src/layers/entities/sheet.ts';
import type { LinearModel } from '../../src/weights/linear.ts';
import { randomFrom } from '../learn/random.ts';
import type { TrainingRun } from '../train.ts';
import { card } from './card.ts';
import { farPlaces, gatherPlaceNames, settlements } from './gazetteer.ts';
import { recast } from './recast.ts';
import { f1, learn, type Score, type Sequence, scoreNames, sequenceOf } from './sequences.ts';
import { type NamedText, readSilver, readToponyms, shout } from './silver.ts';

export const SORTS = ['person', 'organization', 'place', 'other'];
const FOLDS = 5;

/** All texts as they are; every other one retold with people and places from elsewhere; a part of both in capitals. */
function manyWays(texts: readonly NamedText[], far: readonly string[], nth: number): NamedText[] {
  const random = randomFrom(11);
  const retold = texts.filter((_, i) => i % 2 === 0).map((text) => recast(text, far, random));
  const plain = [...texts, ...retold];
  return [...plain, ...plain.filter((_, i) => i % nth === 1).map(shout)];
}

function learnNames(texts: readonly NamedText[], places: PlaceNames): LinearModel {
  const sequences = texts.map((text) => sequenceOf(text, places, SORTS));
  return learn(sequences, { classes: labelsFor(SORTS), bits: 17, epochs: 5, random: randomFrom(7), clip: 0.6 });
}

function toponymSequences(texts: readonly NamedText[], places: PlaceNames, names: LinearModel): Sequence[] {
  return texts.map((text) => {
    const sequence = sequenceOf(text, places, ['place']);
    return { ...sequence, outer: label(sequence.sheet, names) };
  });
}

const learnToponyms = (sequences: readonly Sequence[]): LinearModel =>
  learn(sequences, { classes: labelsFor(['place']), bits: 17, epochs: 5, random: randomFrom(3), clip: 0.6 });

/** Strict F1 over texts that were not learned on: each fifth of them by a model of the other four. */
function crossValidate(plain: readonly Sequence[], others: readonly Sequence[]): Score {
  const total = { right: 0, found: 0, gold: 0 };
  for (let fold = 0; fold < FOLDS; fold++) {
    const within = plain.filter((_, i) => i % FOLDS === fold);
    const ids = new Set(within.map(({ id }) => id));
    const taught = [...plain, ...others].filter(({ id }) => !ids.has(id));
    const { right, found, gold } = scoreNames(within, learnToponyms(taught));
    total.right += right;
    total.found += found;
    total.gold += gold;
  }
  return total;
}

export async function train({ data, models }: TrainingRun): Promise<void> {
  const list = settlements();
  const places = gatherPlaceNames(list);
  const far = farPlaces(list);
  const names = learnNames(manyWays(readSilver(data, 'train'), far, 3), places);
  const silver = readSilver(data, 'dev');
  const scoreOn = (texts: readonly NamedText[]): Score => {
    return scoreNames(
      texts.map((text) => sequenceOf(text, places, SORTS)),
      names,
    );
  };
  const texts = readToponyms(data);
  const plain = toponymSequences(texts, places, names);
  const others = toponymSequences(manyWays(texts, far, 4).slice(texts.length), places, names);
  const scores = {
    names: f1(scoreOn(silver)),
    shouted: f1(scoreOn(silver.map(shout))),
    toponyms: f1(crossValidate(plain, others)),
  };
  const bytes = writeNameModels({ names, toponyms: learnToponyms([...plain, ...others]), places });
  mkdirSync(models, { recursive: true });
  writeFileSync(join(models, 'en-entities.bin'), bytes);
  writeFileSync(join(models, 'en-entities.md'), card(scores, bytes.length));
  console.log(scores, bytes.length);
}
