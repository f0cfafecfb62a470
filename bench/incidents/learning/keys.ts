/** The answer keys of the development set, read with the scorer's own parser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface KeyFill {
  readonly text?: string;
  readonly lo?: number | null;
  readonly hi?: number | null;
  readonly approx?: boolean;
  readonly plural?: boolean;
  readonly start?: string | null;
  readonly end?: string | null;
  readonly country?: string;
  readonly path?: readonly { readonly name: string; readonly types: readonly string[] }[];
}
export interface KeyValue {
  readonly optional: boolean;
  readonly alts: readonly KeyFill[];
  readonly tags: readonly string[] | null;
}
export interface KeyTemplate {
  readonly doc: string;
  readonly id: string | null;
  readonly optional: boolean;
  readonly irrelevant: boolean;
  readonly slots: Readonly<Record<string, readonly KeyValue[]>>;
}
export interface MucDocument {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly title?: string;
}
export interface Scored {
  readonly totals: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly slots: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly f: { readonly exact: Readonly<Record<string, number>> };
  readonly pairs: readonly Pair[];
}
/** A template of the key beside one of the answer, or either alone, with the tallies of each slot. */
export interface Pair {
  readonly doc: string;
  readonly key: string | null;
  readonly resp: string | null;
  readonly status: string;
  readonly slots: Readonly<Record<string, Readonly<Record<'cor' | 'par' | 'act', number>>>>;
}

/** What the scorer beside the data offers; it is no dependency of the project, so it is loaded from where the data lie. */
export interface Scorer {
  readonly judge: (response: string, key: string) => number;
  readonly templatesFromJson: (answer: object) => KeyTemplate[];
  readonly scoreRun: (keys: readonly KeyTemplate[], answers: readonly KeyTemplate[]) => Scored;
}
export interface MucData extends Scorer {
  readonly documents: readonly MucDocument[];
  readonly keys: ReadonlyMap<string, readonly KeyTemplate[]>;
  /** File each document came from: documents of one file lie close in time, so folds are made of files. */
  readonly fold: ReadonlyMap<string, number>;
}

const load = async <T>(file: string): Promise<T> => (await import(pathToFileURL(file).href)) as T;

export async function loadMuc(data: string, split: string): Promise<MucData> {
  const lib = join(data, '../muc4/lib');
  const { parseTemplates, templatesFromJson } = await load<{
    parseTemplates: (text: string) => KeyTemplate[];
    templatesFromJson: (answer: object) => KeyTemplate[];
  }>(join(lib, 'keys.mjs'));
  const { judgeString, scoreRun } = await load<{ judgeString: Scorer['judge']; scoreRun: Scorer['scoreRun'] }>(
    join(lib, 'score.mjs'),
  );
  const { readDocuments } = await load<{ readDocuments: (dir: string) => MucDocument[] }>(
    join(data, '../muc4-documents.mjs'),
  );
  const dir = join(data, 'muc4', split);
  const keys = new Map<string, KeyTemplate[]>();
  const fold = new Map<string, number>();
  const files = readdirSync(dir)
    .filter((file) => file.startsWith('key-'))
    .sort();
  for (const [number, file] of files.entries()) {
    for (const template of parseTemplates(readFileSync(join(dir, file), 'latin1'))) {
      const known = keys.get(template.doc);
      if (known) known.push(template);
      else keys.set(template.doc, [template]);
      fold.set(template.doc, number);
    }
  }
  return { documents: readDocuments(dir), keys, fold, judge: judgeString, templatesFromJson, scoreRun };
}
