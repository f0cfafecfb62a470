/** Lights a claim, its chain, its cue and its words together, in text and cards, without drawing the page anew. */
import { type RefObject, useCallback, useEffect } from 'react';

const PARTS = [
  ['claims', 'lit'],
  ['chain', 'lit-chain'],
  ['cue', 'lit-cue'],
] as const;

/** The number of the claim that is meant at this place: of several over the same words, the one with the fewest runs. */
function claimAt(root: Element, target: EventTarget | null): string | null {
  const holder = target instanceof Element ? target.closest('[data-claims], [data-number]') : null;
  if (!holder || !root.contains(holder)) return null;
  const own = holder.getAttribute('data-number');
  if (own !== null) return own;
  const numbers = (holder.getAttribute('data-claims') ?? '').split(' ');
  const lengthOf = (number: string): number =>
    [...root.querySelectorAll(`[data-at][data-claims~="${number}"]`)].reduce(
      (sum, e) => sum + (e.textContent?.length ?? 0),
      0,
    );
  return numbers.length < 2 ? (numbers[0] ?? null) : [...numbers].sort((a, b) => lengthOf(a) - lengthOf(b))[0];
}

/** `chosen` stays lit while nothing else is pointed at. Returns which claim's words were clicked. */
export function useLight(
  root: RefObject<HTMLElement | null>,
  chosen: number | null,
  onWords: (number: number) => void,
): void {
  const light = useCallback(
    (number: string | null) => {
      const element = root.current;
      if (!element) return;
      for (const [, name] of PARTS) for (const lit of element.querySelectorAll(`.${name}`)) lit.classList.remove(name);
      if (number === null) return;
      for (const [part, name] of PARTS)
        for (const words of element.querySelectorAll(`[data-${part}~="${number}"]`)) words.classList.add(name);
      element.querySelector(`[data-number="${number}"]`)?.classList.add('lit');
    },
    [root],
  );
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const rest = (): void => light(chosen === null ? null : String(chosen));
    rest();
    const point = (event: Event): void => {
      const number = claimAt(element, event.target);
      if (number === null) rest();
      else light(number);
    };
    const click = (event: MouseEvent): void => {
      const inText = event.target instanceof Element && event.target.closest('[data-at]');
      const number = inText && getSelection()?.isCollapsed ? claimAt(element, event.target) : null;
      if (number !== null) onWords(Number(number));
    };
    element.addEventListener('mouseover', point);
    element.addEventListener('mouseleave', rest);
    element.addEventListener('focusin', point);
    element.addEventListener('click', click);
    return () => {
      element.removeEventListener('mouseover', point);
      element.removeEventListener('mouseleave', rest);
      element.removeEventListener('focusin', point);
      element.removeEventListener('click', click);
    };
  });
}
