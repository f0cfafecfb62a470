/** TIMEX3 values of lengths, and the plain parts of dates. */
import type { TimeUnit } from '../../languages/sections/times.ts';
import { padded } from './calendar.ts';

const LETTERS: Readonly<Record<TimeUnit, string>> = {
  TS: 'S',
  TM: 'M',
  TH: 'H',
  D: 'D',
  WE: 'WE',
  W: 'W',
  M: 'M',
  Q: 'Q',
  Y: 'Y',
  DE: 'DE',
  CE: 'CE',
  L: 'L',
};
/** Half of one, in a smaller unit. */
const HALVES: Partial<Readonly<Record<TimeUnit, string>>> = { TM: '30S', TH: '30M', D: 'T12H', Y: '6M' };

const isClock = (unit: TimeUnit): boolean => unit === 'TS' || unit === 'TM' || unit === 'TH';

/** P2Y, PT3H, PXD; decades and centuries that were counted become years. */
export function lengthValue(amount: number | null, unit: TimeUnit, plusHalf = false): string {
  const lead = isClock(unit) ? 'PT' : 'P';
  if (amount === null) return `${lead}X${LETTERS[unit]}`;
  if (unit === 'DE') return `P${10 * (amount + (plusHalf ? 0.5 : 0))}Y`;
  if (unit === 'CE') return `P${100 * (amount + (plusHalf ? 0.5 : 0))}Y`;
  const half = HALVES[unit];
  const whole = Math.floor(amount);
  const halved = plusHalf || amount - whole === 0.5;
  if (halved && half !== undefined) return `${lead}${whole > 0 ? `${whole}${LETTERS[unit]}` : ''}${half}`;
  if (unit === 'Y' && amount >= 1000 && amount % 1000 === 0) return `P${amount / 1000}L`;
  return `${lead}${halved ? whole + 0.5 : amount}${LETTERS[unit]}`;
}

export const monthValue = (year: number, month: number): string => `${padded(year, 4)}-${padded(month, 2)}`;
export const yearValue = (year: number): string => padded(year, 4);
