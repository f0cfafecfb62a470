/** Verbs by which somebody gives a figure: "list nine dead", "raise the toll to 14", "put the number of missing at six". */
import { lemmaOf, type Reader } from '../reading.ts';
import { objectOf } from './subject.ts';

/** "raised the toll", "revised the number": verbs that give a figure with such an object only. */
export function tallies(reader: Reader, verb: number): boolean {
  const { figures, tallying } = reader.rules.speakers;
  if (reader.tags.pos[verb] !== 'VERB' || !tallying.has(lemmaOf(reader, verb))) return false;
  const object = objectOf(reader, verb);
  return object >= 0 && figures.has(lemmaOf(reader, object));
}

export const givesFigure = (reader: Reader, verb: number): boolean =>
  reader.rules.speakers.counting.has(lemmaOf(reader, verb)) || tallies(reader, verb);
