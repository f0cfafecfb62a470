/** The answers to a question as they are drawn: their values, how each bears on the others, and whose origin they share. */
import type { QuestionWhole, RelationRow } from '../../../api.ts';
import { type Bearing, BY_WEIGHT } from '../../../ui/relations/kinds.ts';
import { type Axis, columnAxis, dayAxis, dayNumber, hull, numberAxis, type Range } from './axis.ts';

export type Answer = QuestionWhole['answers'][number];

/** What a person rejected does not hold any more; it is still shown, and said to be rejected. */
export const holds = ({ decisions }: Pick<RelationRow, 'decisions'>): boolean =>
  decisions.findLast(({ withdrawn, verdict }) => !withdrawn && verdict !== 'withdrawn')?.verdict !== 'rejected';
export const counts = ({ standing }: Pick<Answer, 'standing'>): boolean => standing !== 'rejected';

/** These say something of `from` alone: it is `from` that copies, counts later or denies. */
const ONE_WAY: ReadonlySet<Bearing> = new Set(['repeats', 'drifts', 'later-count', 'denies']);

export interface Bears {
  readonly kind: RelationRow['kind'];
  /** It is the chosen claim that copies, counts later or denies. */
  readonly inverse: boolean;
}

/** How each claim bears on the chosen one. */
export function bearings(relations: readonly RelationRow[], focus: string): Map<string, Bears> {
  const found = new Map<string, Bears>();
  const weigh = (claim: string, kind: RelationRow['kind'], inverse: boolean): void => {
    const before = found.get(claim);
    if (before === undefined || BY_WEIGHT.indexOf(kind) < BY_WEIGHT.indexOf(before.kind))
      found.set(claim, { kind, inverse: inverse && ONE_WAY.has(kind) });
  };
  for (const relation of relations) {
    const { from, to, kind } = relation;
    if (!holds(relation)) continue;
    if (from === focus) weigh(to, kind, true);
    else if (to === focus) weigh(from, kind, false);
  }
  return found;
}

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly traced: boolean;
  readonly camp: string | null;
  readonly answers: readonly Answer[];
}

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** Those without a date come last. */
export const byDate = (a: Answer, b: Answer): number => text(a.asOf ?? '~', b.asOf ?? '~') || text(a.id, b.id);

/** Answers by their origin, that with most answers first; all whose lineage nothing tells come last, each by itself. */
export function groupsOf(answers: readonly Answer[]): Group[] {
  const groups = new Map<string, { origin: Answer['origin']; answers: Answer[] }>();
  for (const answer of answers) {
    const key = answer.origin?.id ?? `none ${answer.id}`;
    const group = groups.get(key) ?? { origin: answer.origin, answers: [] };
    group.answers.push(answer);
    groups.set(key, group);
  }
  return [...groups]
    .map(([id, { origin, answers: all }]) => ({
      id,
      name: origin?.name ?? '',
      traced: origin?.traced ?? false,
      camp: origin?.camp ?? null,
      answers: all.sort(byDate),
    }))
    .sort(
      (a, b) =>
        Number(b.traced) - Number(a.traced) ||
        b.answers.length - a.answers.length ||
        byDate(a.answers[0], b.answers[0]),
    );
}

export interface Valued {
  readonly axis: Axis | null;
  readonly sort: 'numbers' | 'days' | 'words';
  /** Names of the columns, where the axis is of words; `null` stands for all others. */
  readonly columns: readonly (string | null)[];
  readonly rangeOf: (answer: Answer) => Range | null;
}

const OPEN: Range = { low: null, high: null };
const COLUMNS = 6;

/** What an answer says in a word, where it is not a number. */
function wordOf(asked: QuestionWhole['row']['asked'], answer: Answer): string {
  const { who, chain, where, stance } = answer;
  if (asked === 'where') return where?.name ?? '';
  if (asked !== 'who') return stance;
  const named = who.find(({ role }) => role === 'accused') ?? who.find(({ role }) => role === 'perpetrator');
  return named?.name ?? chain.at(-1) ?? '';
}

function inWords(asked: QuestionWhole['row']['asked'], answers: readonly Answer[]): Valued {
  const often = new Map<string, number>();
  for (const answer of answers) often.set(wordOf(asked, answer), (often.get(wordOf(asked, answer)) ?? 0) + 1);
  const sorted = [...often].sort(([a, m], [b, n]) => n - m || text(a, b)).map(([word]) => word);
  const columns = sorted.length > COLUMNS ? [...sorted.slice(0, COLUMNS - 1), null] : sorted;
  const at = (answer: Answer): number => {
    const found = columns.indexOf(wordOf(asked, answer));
    return found < 0 ? columns.length - 1 : found;
  };
  return {
    axis: columnAxis(columns.length),
    sort: 'words',
    columns,
    rangeOf: (answer) => ({ low: at(answer), high: at(answer) }),
  };
}

const days = ({ from, to }: Answer): Range | null =>
  from === null && to === null
    ? null
    : { low: from === null ? null : dayNumber(from), high: to === null ? null : dayNumber(to) };
const figures = ({ toll }: Answer): Range => toll ?? OPEN;

/** One axis for all answers: of numbers, of days, or of words. */
export function valuesOf({ row, answers }: Pick<QuestionWhole, 'row' | 'answers'>): Valued {
  const { asked } = row;
  if (asked === 'count' && answers.some(({ toll }) => toll))
    return { axis: numberAxis(answers.map(figures)), sort: 'numbers', columns: [], rangeOf: figures };
  if (asked === 'when' && answers.some(days)) {
    const axis = dayAxis(answers.flatMap((answer) => days(answer) ?? []));
    return { axis, sort: 'days', columns: [], rangeOf: days };
  }
  return inWords(asked, answers);
}

export interface Class {
  /** Whom the reports count, in their words; the commonest wording first. */
  readonly of: readonly string[];
  readonly fate: NonNullable<Answer['toll']>['fate'];
  readonly range: Range;
  readonly answers: number;
  readonly reports: number;
  readonly origins: number;
  readonly unknown: number;
}

const plain = (of: string): string => of.toLowerCase().replace(/\s+/gu, ' ').trim();

/** The range of each class of people that the reports count, of what befell them: rejected answers do not widen it. */
export function classesOf(answers: readonly Answer[]): Class[] {
  const classes = new Map<string, Answer[]>();
  for (const answer of answers.filter(counts)) {
    if (!answer.toll) continue;
    const key = `${answer.toll.fate ?? ''}|${plain(answer.toll.of)}`;
    classes.set(key, [...(classes.get(key) ?? []), answer]);
  }
  return [...classes]
    .map(([key, all]) => ({
      key,
      of: [...new Set(all.map(({ toll }) => toll?.of ?? ''))],
      fate: all[0].toll?.fate,
      range: hull(all.flatMap(({ toll }) => toll ?? [])),
      answers: all.length,
      reports: new Set(all.map(({ report }) => report)).size,
      origins: new Set(all.flatMap(({ origin }) => (origin?.traced ? [origin.id] : []))).size,
      unknown: all.filter(({ origin }) => !origin?.traced).length,
    }))
    .sort((a, b) => b.answers - a.answers || text(a.key, b.key));
}
