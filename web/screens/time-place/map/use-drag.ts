/** Moves what is in the middle of the map as the pointer goes. */
import { type PointerEvent, useRef } from 'react';
import type { MapView } from './fit.ts';

/** Pixels before a press is a drag. */
const SLACK = 5;

export function useDrag(view: MapView, onView: (view: MapView) => void) {
  const held = useRef<{ readonly x: number; readonly y: number; readonly view: MapView; moved: boolean } | null>(null);
  return {
    onPointerDown: ({ button, clientX: x, clientY: y }: PointerEvent<HTMLElement>) => {
      if (button === 0) held.current = { x, y, view, moved: false };
    },
    onPointerMove: ({ clientX, clientY, currentTarget, pointerId }: PointerEvent<HTMLElement>) => {
      const { current } = held;
      if (!current) return;
      const [dx, dy] = [clientX - current.x, clientY - current.y];
      if (!current.moved && Math.hypot(dx, dy) < SLACK) return;
      current.moved = true;
      currentTarget.setPointerCapture(pointerId);
      const { x, y, scale } = current.view;
      onView({ x: x - dx / scale, y: y - dy / scale, scale });
    },
    onPointerUp: () => {
      held.current = null;
    },
    onPointerCancel: () => {
      held.current = null;
    },
  };
}
