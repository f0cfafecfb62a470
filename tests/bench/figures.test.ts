/** Figures are read out of what scorers print, whatever stands around them. */
import { describe, expect, it } from 'vitest';
import { f1On } from '../../bench/tasks/attribution.ts';
import { fieldOn, ratesOn } from '../../bench/tasks/claims.ts';
import { loadIn } from '../../bench/tasks/speed.ts';
import { figures, lastJson, numberAt, share } from '../../bench/tasks/task.ts';

describe('figures of a benchmark', () => {
  it('finds JSON behind progress and other objects', () => {
    expect(lastJson('fold 1 answered\n{"old":1}\n{\n  "strict": {\n    "f1": 87.25\n  }\n}\n')).toEqual({
      strict: { f1: 87.25 },
    });
    expect(() => lastJson('fold 1 answered\n')).toThrow('no JSON');
  });

  it('says which number is missing', () => {
    expect(numberAt({ a: { b: 2 } }, 'a.b')).toBe(2);
    expect(() => numberAt({ a: null }, 'a.b')).toThrow('"a.b"');
  });

  it('writes several figures of one row, and shares', () => {
    expect(figures('uas', 'las')('{"uas":82.291,"las":78}')).toBe('82.3 / 78.0');
    expect(share('right', 'all')('{"right":3,"all":4}')).toBe('3 of 4');
  });

  it("reads the rows of the scorers' own tables", () => {
    const spans =
      'relation      P  72.0  R  90.0  F1  80.0   (25 found, 20 gold)\nwords cue     P  71.9  R  85.2  F1  78.1';
    expect(f1On(spans, 'words cue')).toBe('78.1');
    expect(() => f1On(spans, 'words source')).toThrow('words source');
    const rates =
      'claims     recall   89.7  precision   97.2  F1   93.3   (35 matched)\n  kind        82.9   (29/35)\n';
    expect(ratesOn(rates, 'claims')).toEqual({ recall: '89.7', precision: '97.2', f1: '93.3' });
    expect(fieldOn(rates, 'kind')).toBe('82.9');
    expect(() => fieldOn(rates, 'chain')).toThrow('chain');
  });

  it('tells the load beside a speed, or that it is not known', () => {
    expect(loadIn({ machine: '2 x CPU, Node v20, load 1.4' })).toBe('load 1.4');
    expect(loadIn({})).toBe('load unknown');
  });
});
