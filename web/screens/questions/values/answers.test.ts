/** How answers are grouped, valued and shown to bear on each other. */
import { describe, expect, it } from 'vitest';
import type { QuestionRow, RelationRow } from '../../../api.ts';
import { type Answer, bearings, classesOf, groupsOf, valuesOf } from './answers.ts';

const answer = (id: string, rest: Partial<Answer> = {}): Answer => ({
  id,
  report: `report of ${id}`,
  title: 'Mill fire',
  publisher: 'Daily Lamp',
  published: null,
  words: 'twelve workers',
  chain: ['Daily Lamp'],
  kind: 'event',
  stance: 'asserts',
  grounds: 'none',
  certainty: 'certain',
  event: null,
  who: [],
  toll: null,
  when: null,
  from: null,
  to: null,
  where: null,
  by: 'machine',
  standing: 'undecided',
  origin: { id: 'mayor', name: 'mayor', traced: true, camp: null },
  asOf: null,
  bearing: null,
  ...rest,
});
const dead = (n: number | null, of = 'workers', high: number | null = n): Partial<Answer> => ({
  toll: { low: n, high, of, fate: 'killed' },
});
const unknown = (id: string): Partial<Answer> => ({ origin: { id, name: id, traced: false, camp: null } });

const relation = (kind: RelationRow['kind'], from: string, to: string, rejected = false): RelationRow => ({
  id: `${kind} ${from} ${to}`,
  kind,
  from,
  to,
  strength: 0.6,
  because: [],
  decisions: rejected
    ? [
        {
          id: 'j',
          about: 'x',
          verdict: 'rejected',
          reason: 'other mill',
          by: 'Rana',
          at: '2023-06-01',
          withdrawn: false,
        },
      ]
    : [],
  last: null,
});
const asking = (asked: QuestionRow['asked']): QuestionRow =>
  ({ id: 'q', asked, text: '', about: {} }) as unknown as QuestionRow;

describe('how answers bear on each other', () => {
  it('shows how each stands to the chosen one, from its own side', () => {
    const relations = [
      relation('later-count', 'b', 'a'),
      relation('contradicts', 'c', 'b'),
      relation('denies', 'd', 'c'),
    ];
    expect(bearings(relations, 'b')).toEqual(
      new Map([
        ['a', { kind: 'later-count', inverse: true }],
        ['c', { kind: 'contradicts', inverse: false }],
      ]),
    );
    expect(bearings(relations, 'a').get('b')).toEqual({ kind: 'later-count', inverse: false });
  });

  it('leaves out what a person rejected', () => {
    expect(bearings([relation('contradicts', 'a', 'b', true)], 'a').size).toBe(0);
  });
});

describe('groups of answers', () => {
  it('put traced origins first, the largest first, and each unknown lineage by itself', () => {
    const groups = groupsOf([
      answer('a', { ...unknown('own a'), asOf: '2023-01-01' }),
      answer('b', { origin: { id: 'nurse', name: 'nurse', traced: true, camp: null } }),
      answer('c', { asOf: '2023-05-02' }),
      answer('d', { asOf: '2023-05-01' }),
      answer('e', { ...unknown('own e'), asOf: '2022-01-01' }),
    ]);
    expect(groups.map(({ answers }) => answers.map(({ id }) => id))).toEqual([['d', 'c'], ['b'], ['e'], ['a']]);
  });
});

describe('values on one axis', () => {
  it('are ranges of numbers where it is asked how many, all open where no number is given', () => {
    const answers = [answer('a', dead(12)), answer('b', dead(15, 'workers', null)), answer('c')];
    const { sort, rangeOf } = valuesOf({ row: asking('count'), answers });
    expect(sort).toBe('numbers');
    expect(answers.map(rangeOf)).toMatchObject([
      { low: 12, high: 12 },
      { low: 15, high: null },
      { low: null, high: null },
    ]);
  });

  it('are days where it is asked when, and nothing where no day is named', () => {
    const answers = [answer('a', { when: '2023-05', from: '2023-05-01', to: '2023-05-31' }), answer('b')];
    const { sort, rangeOf } = valuesOf({ row: asking('when'), answers });
    expect(sort).toBe('days');
    expect(rangeOf(answers[0])!.high! - rangeOf(answers[0])!.low!).toBe(30);
    expect(rangeOf(answers[1])).toBeNull();
  });

  it('are words elsewhere: the rarest share the last column', () => {
    const accused = (name: string) => ({ who: [{ role: 'accused' as const, name }] });
    const answers = ['A', 'A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name, i) => answer(`${i}`, accused(name)));
    const { columns, rangeOf } = valuesOf({ row: asking('who'), answers });
    expect(columns).toEqual(['A', 'B', 'C', 'D', 'E', null]);
    expect(answers.map((one) => rangeOf(one)?.low)).toEqual([0, 0, 1, 2, 3, 4, 5, 5]);
  });
});

describe('ranges of classes', () => {
  it('keep classes apart that the reports keep apart, and open ends open', () => {
    const classes = classesOf([
      answer('a', dead(12)),
      answer('b', { ...dead(15, 'Workers', null), ...unknown('own') }),
      answer('c', dead(3, 'guards')),
    ]);
    expect(
      classes.map(({ of, range, answers, origins, unknown: open }) => [of[0], range, answers, origins, open]),
    ).toEqual([
      ['workers', { low: 12, high: null }, 2, 1, 1],
      ['guards', { low: 3, high: 3 }, 1, 1, 0],
    ]);
  });

  it('are not widened by an answer that a person rejected', () => {
    expect(classesOf([answer('a', dead(12)), answer('b', { ...dead(400), standing: 'rejected' })])[0].range).toEqual({
      low: 12,
      high: 12,
    });
  });
});
