/** A place on the map: a country as its area, every other as a circle of the size of its doubt. Never a pin. */
import type { ReactNode } from 'react';
import { useSpeech } from '../../../strings/index.tsx';
import { transformOf } from './base-map.tsx';
import type { Country } from './countries.ts';
import { type MapView, onScreen, type Place, type Size, SMALLEST_CIRCLE, type Spot } from './fit.ts';
import type { Label } from './labels.ts';

/** A name stands no higher above the middle of its circle. */
const HIGHEST = 30;

interface MarkProps {
  readonly id: string;
  readonly active: boolean;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

const classOf = (kind: string, { active, chosen }: MarkProps): string =>
  [kind, active ? 'active' : '', chosen ? 'chosen-mark' : ''].filter(Boolean).join(' ');

interface OptionProps extends MarkProps {
  readonly kind: string;
  readonly label: string;
  readonly children: ReactNode;
}

function Option({ kind, label, children, ...mark }: OptionProps): ReactNode {
  return (
    <g
      role="option"
      id={mark.id}
      aria-selected={mark.chosen}
      aria-label={label}
      className={classOf(kind, mark)}
      onClick={mark.onChoose}
    >
      <title>{label}</title>
      {children}
    </g>
  );
}

interface SpotMarkProps extends MarkProps {
  readonly spot: Spot;
  /** Claims of the largest on the map. */
  readonly most: number;
}

/** What is written at a circle, and where. */
export function useSpotLabel(): (spot: Spot) => Label {
  const { t, number } = useSpeech();
  return ({ key, x, y, radius, places, claims }) => {
    const others = places.length - 1;
    const name = others === 0 ? places[0].name : t.times.placeAnd(places[0].name, number(others));
    const above = Math.min(Math.max(SMALLEST_CIRCLE, radius), HIGHEST) + 5;
    return { key, x, y: y - above, text: `${name} · ${number(claims)}` };
  };
}

export function SpotMark({ spot, most, ...mark }: SpotMarkProps): ReactNode {
  const { t, number } = useSpeech();
  const { x, y, radius, places, claims } = spot;
  const [{ name, kind }] = places;
  const others = places.length - 1;
  const drawn = Math.max(SMALLEST_CIRCLE, radius);
  const label =
    others === 0
      ? `${name}: ${t.words.claims(claims)}; ${t.times.kinds[kind ?? 'unknown']}`
      : `${t.times.placeAnd(name, number(others))}: ${t.words.claims(claims)}`;
  return (
    <Option kind="spot" label={label} {...mark}>
      <circle className="fuzz" cx={x} cy={y} r={drawn} opacity={0.55 + 0.45 * Math.sqrt(claims / most)} />
      <circle className="rim" cx={x} cy={y} r={drawn} />
      <circle className="hit" cx={x} cy={y} r={Math.max(12, drawn)} />
    </Option>
  );
}

interface AreaMarkProps extends MarkProps {
  readonly place: Place;
  readonly country: Country;
  readonly view: MapView;
  readonly size: Size;
}

/** What is written on a country, and where. */
export function useAreaLabel(): (place: Place, country: Country, at: { view: MapView; size: Size }) => Label {
  const { number } = useSpeech();
  return (place, country, { view, size }) => {
    const { x, y } = onScreen(country, view, size);
    return { key: place.key ?? place.name, x, y, text: `${place.name} · ${number(place.claims)}` };
  };
}

export function AreaMark({ place, country, view, size, ...mark }: AreaMarkProps): ReactNode {
  const { t } = useSpeech();
  const label = `${place.name}: ${t.words.claims(place.claims)}; ${t.times.kinds.country}`;
  return (
    <Option kind="area" label={label} {...mark}>
      <path d={country.path} transform={transformOf(view, size)} />
    </Option>
  );
}

interface NamesProps {
  /** The most important first. */
  readonly labels: readonly Label[];
  readonly named: ReadonlySet<string>;
  readonly active: string | null;
  readonly chosen: string;
}

/** Names over all marks: where there is room, and of what is active or chosen in any case. */
export const Names = ({ labels, named, active, chosen }: NamesProps): ReactNode =>
  labels.map(({ key, text, x, y }) =>
    named.has(key) || key === active || key === chosen ? (
      <text key={key} className={key === chosen ? 'chosen-mark' : undefined} x={x} y={y} textAnchor="middle">
        {text}
      </text>
    ) : null,
  );
