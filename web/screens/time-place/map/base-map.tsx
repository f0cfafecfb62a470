/** The countries under the places, and their names where there is room: for bearing only, nothing of it is a claim. */
import { memo, type ReactNode } from 'react';
import { useSpeech } from '../../../strings/index.tsx';
import type { Country } from './countries.ts';
import { type MapView, onScreen, type Size } from './fit.ts';
import type { Label } from './labels.ts';

/** Pixels that a letter takes. */
const LETTER = 8;

export const transformOf = ({ x, y, scale }: MapView, { width, height }: Size): string =>
  `translate(${width / 2} ${height / 2}) scale(${scale}) translate(${-x} ${-y})`;

function isSeen({ left, right, top, bottom }: Country, view: MapView, { width, height }: Size): boolean {
  const across = width / 2 / view.scale;
  const down = height / 2 / view.scale;
  return right > view.x - across && left < view.x + across && bottom > view.y - down && top < view.y + down;
}

function nameOf({ code, name }: Country, names: Intl.DisplayNames): string {
  return (code !== null && names.of(code)) || name;
}

/** Their paths do not change as one moves: only what is in view, and how it is laid. */
const Paths = memo(function Paths({ countries }: { readonly countries: readonly Country[] }): ReactNode {
  return countries.map(({ path, name }) => <path key={name} d={path} />);
});

const keyOfName = ({ name }: Country): string => `base ${name}`;

interface OnMap {
  readonly countries: readonly Country[];
  readonly view: MapView;
  readonly size: Size;
}

/** Names of the countries in view that are large enough there, but for those that claims name: theirs stand with the claims. */
export function useBaseLabels(): (map: OnMap, named: readonly Country[]) => Label[] {
  const { language } = useSpeech();
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return ({ countries, view, size }, named) =>
    countries.flatMap((country) => {
      const text = nameOf(country, names);
      const room = (country.right - country.left) * view.scale;
      if (room < text.length * LETTER + 12 || named.includes(country) || !isSeen(country, view, size)) return [];
      return [{ key: keyOfName(country), text, ...onScreen(country, view, size) }];
    });
}

export function BaseMap({ countries, view, size, labels }: OnMap & { readonly labels: readonly Label[] }): ReactNode {
  return (
    <g className="base">
      <g transform={transformOf(view, size)}>
        <Paths countries={countries.filter((country) => isSeen(country, view, size))} />
      </g>
      {labels.map(({ key, text, x, y }) => (
        <text key={key} x={x} y={y} textAnchor="middle">
          {text}
        </text>
      ))}
    </g>
  );
}
