/** How long so many kilometres are in the middle of the map. */
import type { ReactNode } from 'react';
import { useSpeech } from '../../../strings/index.tsx';
import { type MapView, type Size, unitsOf } from './fit.ts';

const LONGEST = 130;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

export function ScaleBar({ view, size }: { readonly view: MapView; readonly size: Size }): ReactNode {
  const { t, number } = useSpeech();
  const pixels = (km: number): number => unitsOf(km, view.y) * view.scale;
  const km = STEPS.findLast((step) => pixels(step) <= LONGEST) ?? STEPS[0];
  const y = size.height - 12;
  return (
    <g className="scale-bar">
      <path d={`M12 ${y - 5}V${y}H${12 + pixels(km)}V${y - 5}`} />
      <text x={16} y={y - 6} direction="ltr">
        {t.times.scale(number(km))}
      </text>
    </g>
  );
}
