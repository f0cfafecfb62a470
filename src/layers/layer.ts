/** What a layer is: its name, the layers it reads, and the function that finds its annotations. */
import type { LanguagePack } from '../languages/language-pack.ts';
import type { Annotations, LayerName } from '../model/annotations.ts';
import type { Note } from '../model/note.ts';
import type { Report } from '../model/report.ts';

/** What `find` is given besides the report: the layers it declared, the language's words, and a place to leave doubts. */
export interface LayerInput<Reads extends LayerName> {
  readonly report: Report;
  readonly found: Readonly<Pick<Annotations, Reads>>;
  readonly language: LanguagePack;
  readonly note: (note: Note) => void;
}

export interface Layer<Name extends LayerName = LayerName, Reads extends LayerName = LayerName> {
  readonly name: Name;
  readonly reads: readonly Reads[];
  find(input: LayerInput<Reads>): Annotations[Name];
}

/** Ties `find` to the layers named in `reads`, so that reading an undeclared one does not compile. */
export const defineLayer = <Name extends LayerName, Reads extends LayerName>(
  layer: Layer<Name, Reads>,
): Layer<Name, Reads> => layer;
