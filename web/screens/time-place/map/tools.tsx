/** Buttons that do to the map what dragging and turning do. */
import type { ReactNode } from 'react';
import { useSpeech } from '../../../strings/index.tsx';

export const CLOSER = 1.8;
/** Share of the window. */
const STEP = 0.25;

interface ToolsProps {
  readonly onZoom: (factor: number) => void;
  /** In shares of the window. */
  readonly onMove: (across: number, down: number) => void;
  readonly onAll: () => void;
  readonly onWorld: () => void;
}

export function MapTools({ onZoom, onMove, onAll, onWorld }: ToolsProps): ReactNode {
  const { t } = useSpeech();
  const way = (label: string, sign: string, across: number, down: number): ReactNode => (
    <button key={label} type="button" aria-label={label} title={label} onClick={() => onMove(across, down)}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <p className="tools">
      <button type="button" aria-label={t.times.closer} title={t.times.closer} onClick={() => onZoom(CLOSER)}>
        <span aria-hidden="true">+</span>
      </button>
      <button type="button" aria-label={t.times.wider} title={t.times.wider} onClick={() => onZoom(1 / CLOSER)}>
        <span aria-hidden="true">−</span>
      </button>
      <span className="ways" dir="ltr">
        {way(t.times.west, '←', -STEP, 0)}
        {way(t.times.north, '↑', 0, -STEP)}
        {way(t.times.south, '↓', 0, STEP)}
        {way(t.times.east, '→', STEP, 0)}
      </span>
      <button type="button" onClick={onAll}>
        {t.times.allPlaces}
      </button>
      <button type="button" onClick={onWorld}>
        {t.times.world}
      </button>
    </p>
  );
}
