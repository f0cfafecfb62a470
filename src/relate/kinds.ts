/** The kinds of relation, each a rule over two frames of one question, tried in this order: the first that holds is the relation. */
import type { RelationKind } from '../model/relation.ts';
import { countsOf, daysBetween, otherPlace, otherTime, peopleOf, sharedWords, sizeOf } from './compare.ts';
import type { Frame } from './frame.ts';

/** Two frames, whether they go back to one origin, and whether that is known. */
export interface Pair {
  readonly a: Frame;
  readonly b: Frame;
  readonly sameOrigin: boolean;
}

export interface Verdict {
  readonly kind: RelationKind;
  /** The frame the relation starts from; the other is where it leads. */
  readonly from: 'a' | 'b';
  readonly strength: number;
  readonly because: string;
}

type Rule = (pair: Pair) => Verdict | null;

const later = ({ a, b }: Pair): 'a' | 'b' => ((daysBetween(a.asOf, b.asOf) ?? 0) > 0 ? 'b' : 'a');

/** "no escape" against "hundreds escaped". */
const denies: Rule = ({ a, b }) => {
  if (a.matter !== b.matter || a.foiled === b.foiled) return null;
  return {
    kind: 'denies',
    from: a.foiled ? 'a' : 'b',
    strength: 0.7,
    because: 'One says that it was stopped or did not happen, the other that it did.',
  };
};

/** Escaped, missing, caught again: the same people under other labels. */
const otherDefinition: Rule = ({ a, b }) => {
  if (a.matter === b.matter) return null;
  return {
    kind: 'other-definition',
    from: 'a',
    strength: 0.6,
    because: `One counts people as ${a.matter}, the other as ${b.matter}.`,
  };
};

/** Other people, a part against the whole, families against people, a month against one happening. */
const otherScope: Rule = ({ a, b }) => {
  if (!a.count || !b.count) return null;
  const people = peopleOf(a, b);
  if (people === 'different' && (a.people.has('families') || b.people.has('families')))
    return { kind: 'other-scope', from: 'a', strength: 0.7, because: 'One counts families, the other people.' };
  if (people === 'part')
    return {
      kind: 'other-scope',
      from: 'a',
      strength: 0.6,
      because: 'One counts some of the people whom the other counts.',
    };
  if (people === 'different')
    return { kind: 'other-scope', from: 'a', strength: 0.5, because: 'They count other people.' };
  if ((a.period === null) !== (b.period === null))
    return { kind: 'other-scope', from: 'a', strength: 0.6, because: 'One counts over a longer time than the other.' };
  if (a.whole !== b.whole && countsOf(a.count, b.count) !== 'equal')
    return {
      kind: 'other-scope',
      from: 'a',
      strength: 0.5,
      because: 'One says that it takes in everything, the other does not.',
    };
  return otherPlace(a, b)
    ? { kind: 'other-scope', from: 'a', strength: 0.5, because: 'They count in other places.' }
    : null;
};

const counted: Rule = (pair) => {
  const { a, b, sameOrigin } = pair;
  if (!a.count || !b.count) return null;
  const compared = countsOf(a.count, b.count);
  const from = later(pair);
  if (compared === 'equal') {
    return sameOrigin
      ? { kind: 'repeats', from, strength: 0.9, because: 'The same figure from the same source.' }
      : { kind: 'corroborates', from, strength: 0.6, because: 'The same figure through speakers that do not meet.' };
  }
  if (sameOrigin) return recounted(pair, compared === 'bound');
  if (compared === 'different')
    return {
      kind: 'contradicts',
      from,
      strength: 0.6,
      because: 'Two figures for the same people that cannot both hold.',
    };
  return null;
};

function recounted(pair: Pair, bound: boolean): Verdict {
  const { a, b } = pair;
  const days = daysBetween(a.asOf, b.asOf);
  const from = later(pair);
  const [older, newer] = from === 'b' ? [a, b] : [b, a];
  if (bound || days === null || days === 0 || sizeOf(newer.count!) < sizeOf(older.count!)) {
    return {
      kind: 'drifts',
      from,
      strength: 0.6,
      because: 'One source, but the figure or its bound has changed in the copying.',
    };
  }
  return { kind: 'later-count', from, strength: 0.7, because: 'The same source counts again at a later time.' };
}

/** Neither counts: the same thing told by one source or by several. */
const told: Rule = (pair) => {
  const { a, b, sameOrigin } = pair;
  if (a.matter === 'responsibility' || sharedWords(a, b) < 0.25) return null;
  return sameOrigin
    ? {
        kind: 'repeats',
        from: later(pair),
        strength: 0.5,
        because: 'The same thing from the same source in like words.',
      }
    : {
        kind: 'corroborates',
        from: later(pair),
        strength: 0.4,
        because: 'The same thing through speakers that do not meet.',
      };
};

/** THE ORDER of the kinds. */
const RULES: readonly Rule[] = [denies, otherDefinition, otherScope, counted, told];

export function relationOf(pair: Pair): Verdict | null {
  if (otherTime(pair.a, pair.b)) return null;
  for (const rule of RULES) {
    const verdict = rule(pair);
    if (verdict) return verdict;
  }
  return null;
}
