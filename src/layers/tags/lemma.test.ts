import { describe, expect, it } from 'vitest';
import { LEMMAS } from '../../languages/en/lemmas.ts';
import type { LanguagePack } from '../../languages/language-pack.ts';
import { lemmaOf } from './lemma.ts';

const english = { lemmas: LEMMAS } as LanguagePack;
const lemma = (norm: string, penn: string): string => lemmaOf({ form: norm, norm, pos: 'VERB', penn }, english);

describe('dictionary forms', () => {
  it.each([
    [
      'VBD',
      'said say, struck strike, fled flee, killed kill, lay lie, laid lay, shot shoot, fought fight, left leave, denied deny',
    ],
    [
      'VBD',
      'seized seize, accused accuse, bombed bomb, raided raid, clashed clash, freed free, escaped escape, died die, took take',
    ],
    [
      'VBN',
      'been be, known know, driven drive, overthrown overthrow, kidnapped kidnap, injured injure, wounded wound, cited cite',
    ],
    [
      'VBN',
      'shelled shell, besieged besiege, captured capture, hidden hide, withdrawn withdraw, published publish, arrested arrest',
    ],
    [
      'VBG',
      'shelling shell, bombing bomb, fleeing flee, seizing seize, lying lie, dying die, hitting hit, making make, saying say',
    ],
    ['VBZ', 'says say, flees flee, denies deny, accuses accuse, goes go, has have, is be, clashes clash, dies die'],
    [
      'NNS',
      'bodies body, men man, people people, children child, militias militia, attacks attack, crises crisis, buses bus, knives knife',
    ],
    [
      'NNS',
      'gunmen gunman, policemen policeman, houses house, bases base, forces force, troops troop, cities city, armies army',
    ],
    ['JJR', 'larger large, heavier heavy, better good, bigger big, higher high, closer close'],
    ['JJS', 'largest large, heaviest heavy, worst bad, deadliest deadly, highest high'],
    ['NN', 'police police, news news, gas gas'],
    ['MD', "wo will, ca can, 'll will"],
    ['RB', "n't not"],
  ])('of %s: %s', (penn, pairs) => {
    const wanted = pairs.split(', ');
    expect(wanted.map((pair) => pair.split(' ')[0]).map((form) => `${form} ${lemma(form, penn)}`)).toEqual(wanted);
  });

  it('of proper nouns is the printed form', () => {
    expect(lemmaOf({ form: 'Forces', norm: 'forces', pos: 'PROPN', penn: 'NNPS' }, english)).toBe('Forces');
  });
});
