/** Runs the layers over a report in their order, and refuses an order in which a layer reads what nobody wrote. */
import type { LanguagePack } from '../languages/language-pack.ts';
import type { Annotations, LayerName } from '../model/annotations.ts';
import type { Doc } from '../model/doc.ts';
import type { Note } from '../model/note.ts';
import type { Report } from '../model/report.ts';
import type { Layer } from './layer.ts';

/** @throws RangeError naming the layer that reads too early or writes twice. */
export function checkOrder(layers: readonly Pick<Layer, 'name' | 'reads'>[]): void {
  const written = new Set<LayerName>();
  for (const { name, reads } of layers) {
    for (const read of reads) {
      if (!written.has(read)) throw new RangeError(`Layer "${name}" reads "${read}", which no earlier layer writes`);
    }
    if (written.has(name)) throw new RangeError(`Layer "${name}" is in the list twice`);
    written.add(name);
  }
}

/** @throws RangeError on a wrong order, before a word is read. */
export function annotate(report: Report, layers: readonly Layer[], language: LanguagePack): Doc {
  checkOrder(layers);
  const found: Partial<Record<LayerName, unknown>> = {};
  const notes: Note[] = [];
  const note = (added: Note): void => {
    notes.push(added);
  };
  for (const layer of layers) {
    found[layer.name] = layer.find({ report, found: found as Annotations, language, note });
  }
  return { report, annotations: found as unknown as Annotations, notes };
}
