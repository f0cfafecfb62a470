import { describe, expect, it } from 'vitest';
import type { Attribution } from '../model/attribution.ts';
import { SAMPLE_DOC } from '../testing/sample-doc.ts';
import { answerOf } from './json-lines.ts';

const attribution = (id: string, inside?: string): Attribution => ({
  id,
  source: [],
  cue: [{ start: 0, end: 1 }],
  content: [{ start: 2, end: 3 }],
  ...(inside === undefined ? {} : { inside }),
  manner: 'indirect',
  cueLemma: 'say',
  cueHead: 0,
  sourceHead: -1,
  rule: 'attributions.said',
});

interface Line {
  readonly id: string;
  readonly nested?: readonly Line[];
}
const linesOf = (attributions: readonly Attribution[]): readonly Line[] => {
  const doc = { ...SAMPLE_DOC, annotations: { ...SAMPLE_DOC.annotations, attributions } };
  return (answerOf('one', doc) as { attributions: readonly Line[] }).attributions;
};
const idsOf = (lines: readonly Line[]): unknown[] =>
  lines.map(({ id, nested }) => (nested ? [id, ...idsOf(nested)] : id));

describe('attributions in a line', () => {
  it('stand in a row where none is inside another', () => {
    expect(idsOf(linesOf([attribution('a'), attribution('b')]))).toEqual(['a', 'b']);
  });
  it('are carried by those that they stand inside', () => {
    const list = [
      attribution('a'),
      attribution('b', 'a'),
      attribution('c', 'b'),
      attribution('d', 'a'),
      attribution('e'),
    ];
    expect(idsOf(linesOf(list))).toEqual([['a', ['b', 'c'], 'd'], 'e']);
  });
  it('are carried also where the inner one comes first', () => {
    expect(idsOf(linesOf([attribution('inner', 'outer'), attribution('outer')]))).toEqual([['outer', 'inner']]);
  });
});
