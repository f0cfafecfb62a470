/** Brackets that a run of words opens are closed in it: "Sere Kaniye (Ras al-Ain)". */
import type { Tokens } from './tokens.ts';

/** Asked of every word of every claim, so by comparison: to look a word up as a key takes longer. */
const closingOf = (form: string): string | undefined => (form === '(' ? ')' : form === '[' ? ']' : undefined);

/** How far behind the run the closing bracket may stand. */
const REACH = 8;

/** Token after the run [first, last) once its last open bracket is closed: further on, or before the bracket where it closes too far away. */
export function closedEnd({ forms, count }: Pick<Tokens, 'forms' | 'count'>, first: number, last: number): number {
  for (let open = last - 1; open >= first; open--) {
    const close = closingOf(forms[open]);
    if (close === undefined) continue;
    if (forms.slice(open, last).includes(close)) return last;
    for (let at = last; at < Math.min(count, last + REACH); at++) if (forms[at] === close) return at + 1;
    return open > first ? open : last;
  }
  return last;
}
