/** How one claim stands to another: a shape, a sign, a colour and a word, the same wherever a relation is shown. */
import type { ReactNode } from 'react';
import { type Strings, useSpeech } from '../../strings/index.tsx';
import type { Bearing } from './kinds.ts';
import './mark.css';

/** Outlines in a box of 16 by 16. */
const SHAPES: Readonly<Record<Bearing, string>> = {
  contradicts: 'M8 1 15 8 8 15 1 8Z',
  denies: 'M3.5 1 8 5.5 12.5 1 15 3.5 10.5 8 15 12.5 12.5 15 8 10.5 3.5 15 1 12.5 5.5 8 1 3.5Z',
  drifts: 'M8 2 15 14H1Z',
  'later-count': 'M2 2h5l7 6-7 6H2l6-6Z',
  'other-definition': 'M4.5 2h7L15 8l-3.5 6h-7L1 8Z',
  'other-scope': 'M2 2h12v12H2Z',
  repeats: 'M8 2a6 6 0 1 1 0 12A6 6 0 1 1 8 2Z',
  corroborates: 'M6 1h4v5h5v4h-5v5H6v-5H1V6h5Z',
  none: 'M8 5a3 3 0 1 1 0 6 3 3 0 1 1 0-6Z',
};
/** Hollow: nothing new comes with it, or it speaks of something else. */
const HOLLOW: ReadonlySet<Bearing> = new Set(['repeats', 'other-scope', 'other-definition']);

export const bearingClass = (bearing: Bearing): string =>
  HOLLOW.has(bearing) ? `bearing ${bearing} hollow` : `bearing ${bearing}`;

/** The shape alone, for a drawing: centred on the origin. */
export const BearingShape = ({ bearing, size = 14 }: { readonly bearing: Bearing; readonly size?: number }) => (
  <path
    className={bearingClass(bearing)}
    d={SHAPES[bearing]}
    transform={`scale(${size / 16}) translate(-8 -8)`}
    vectorEffect="non-scaling-stroke"
  />
);

export const BearingMark = ({ bearing, size = 14 }: { readonly bearing: Bearing; readonly size?: number }) => (
  <svg className="bearing-mark" width={size} height={size} viewBox="-9 -9 18 18" aria-hidden="true">
    <BearingShape bearing={bearing} size={16} />
  </svg>
);

/** The word for what the relation is seen from its other side; null where both sides are alike. */
export const inverseOf = (bearing: Bearing, { words }: Strings): string | null =>
  (words.inverse as Readonly<Record<string, string>>)[bearing] ?? null;

interface BearingLabelProps {
  readonly bearing: Bearing;
  /** What is said beside the shape; the relation's own word if nothing is. */
  readonly children?: ReactNode;
}

/** Shape and word. */
export function BearingLabel({ bearing, children }: BearingLabelProps): ReactNode {
  const { t } = useSpeech();
  const word = bearing === 'none' ? t.words.noRelation : t.words.relations[bearing];
  return (
    <span className={`bearing-label ${bearing}`}>
      <BearingMark bearing={bearing} />
      <span>{children ?? word}</span>
    </span>
  );
}
