/** Reads the rows of event words: `kind | PLOVER | word class | frame | effect | lemmas | extras | "example"`. Extras: `+` words of which
 * one must stand beside, `-` words of which none may, `=` what a word about responsibility says. */
import type { EventKind } from '../../../model/event.ts';
import type { EventFrame, EventTrigger, TriggerRow } from '../../sections/events.ts';
import * as FRAMES from './frames.ts';

const words = (list: string): string[] => list.trim().split(/\s+/);
const setOf = (list: string): ReadonlySet<string> => new Set(words(list));
const frames = new Map<string, EventFrame>(Object.entries(FRAMES).map(([name, frame]) => [name.toLowerCase(), frame]));

/** @throws SyntaxError on a row of another shape: a slip in the pack. */
function readRow(line: string): TriggerRow {
  const [kind, plover, pos, frameName, effect, lemmas, ...extras] = line.split('|').map((cell) => cell.trim());
  const frame = frames.get(frameName);
  const example = extras.pop()?.slice(1, -1);
  if (!frame || !lemmas || !example) throw new SyntaxError(`Not a row of event words: ${line}`);
  const extra = (mark: string): string | undefined => extras.find((cell) => cell.startsWith(mark))?.slice(1);
  return {
    kind: kind as EventKind,
    plover,
    pos: pos as TriggerRow['pos'],
    frame,
    effect: (effect || undefined) as TriggerRow['effect'],
    lemmas: words(lemmas),
    beside: extra('+'),
    unless: extra('-'),
    responsibility: extra('=')?.trim() as TriggerRow['responsibility'],
    example,
  };
}

export const readRows = (table: string): TriggerRow[] => table.trim().split('\n').map(readRow);

export function triggersOf(row: TriggerRow): EventTrigger[] {
  const { kind, plover, pos, frame, effect, beside, unless, responsibility } = row;
  const shared = {
    kind,
    plover,
    pos,
    frame,
    ...(effect ? { effect } : {}),
    ...(beside ? { beside: setOf(beside) } : {}),
    ...(unless ? { unless: setOf(unless) } : {}),
    ...(responsibility ? { responsibility } : {}),
  };
  return row.lemmas.map((lemma) => ({ lemma, ...shared }));
}
