import { describe, expect, it } from 'vitest';
import { CUE_TYPES } from '../../sections/attribution.ts';
import { ATTRIBUTION } from './index.ts';

const { cues, senses } = ATTRIBUTION;

describe('the table of attribution cues', () => {
  it('has each lemma once in a word class, in lower case, with an example and a source', () => {
    const keys = cues.entries.map(({ lemma, class: wordClass }) => `${lemma} (${wordClass})`);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    for (const { lemma, type, example, source } of cues.entries) {
      expect(lemma).toBe(lemma.toLowerCase());
      expect(CUE_TYPES).toContain(type);
      expect(example).toMatch(/[.!?”]$/);
      expect(source).not.toBe('');
    }
  });

  it('gives the verb before the noun, and the noun when asked for it', () => {
    expect(cues.get('report')?.class).toBe('verb');
    expect(cues.get('report', 'noun')?.grounds).toBe('media-report');
    expect(cues.get('gate')).toBeUndefined();
  });

  it('weighs words that look alike', () => {
    expect(cues.get('deny')?.stance).toBe('denies');
    expect(cues.get('claim')?.certainty).toBe('unverified');
    expect(cues.get('reveal')).toMatchObject({ factive: true, type: 'reveal' });
    expect(cues.get('say')?.loaded).toBeUndefined();
    expect(cues.get('claim responsibility')?.type).toBe('responsibility');
    expect(cues.phrases('claim').map(({ lemma }) => lemma)).toEqual(['claim responsibility', 'claim credit']);
  });

  it('knows kinds of meaning', () => {
    expect(senses.verb('tell')).toBe(senses.verb('say'));
    expect(senses.noun('spokesman')).toBe(senses.noun('governor'));
    expect(senses.noun('spokesman')).not.toBe(senses.noun('statement'));
    expect(senses.verb('xyzzy')).toBe(0);
  });
});
