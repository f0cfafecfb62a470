/** Choosing a stretch of time by dragging over the axis. */
import { type PointerEvent, useState } from 'react';

/** Pixels before a press is a drag. */
const SLACK = 6;

interface Drag {
  readonly from: number;
  readonly to: number;
}

/** Positions are pixels from the left of the element. */
export function useStretch(onChoose: (from: number, to: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const at = (event: PointerEvent<HTMLElement>): number =>
    event.clientX - event.currentTarget.getBoundingClientRect().left;
  const dragged = drag !== null && Math.abs(drag.to - drag.from) > SLACK;
  return {
    drag: dragged ? { from: Math.min(drag.from, drag.to), to: Math.max(drag.from, drag.to) } : null,
    pointer: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button === 0) setDrag({ from: at(event), to: at(event) });
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (drag === null) return;
        if (dragged) event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ from: drag.from, to: at(event) });
      },
      onPointerUp: () => {
        if (dragged) onChoose(Math.min(drag.from, drag.to), Math.max(drag.from, drag.to));
        setDrag(null);
      },
      onPointerCancel: () => setDrag(null),
    },
  };
}
