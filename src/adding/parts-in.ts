/** From the sources given to what is read: a file that holds many gives its parts, any other itself. */

import { sha256 } from '../ingest/from-text.ts';
import { holderOf } from '../ingest/index.ts';
import { shortName } from '../ingest/ingest-error.ts';
import type { Limits } from './limits.ts';
import { type Opener, openApart } from './open-apart.ts';
import type { Problem } from './read-problem.ts';
import { type FileSource, partSource, type Source } from './source.ts';

/** An error in place of a source that cannot be had; a reason in place of one that is no report. */
export type Given =
  | Source
  | { readonly name: string; readonly problem: Problem }
  | { readonly name: string; readonly leftOut: string };

/** A file that held reports: it is kept as it came, once. */
export interface Holding {
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

const isFile = (given: Given): given is FileSource => 'bytes' in given && given.bytes.length > 0;

/** The parts of a file that holds many. */
export async function* partsOf(source: FileSource, opener: Opener): AsyncGenerator<Given> {
  for await (const part of opener.open(source)) {
    if ('bytes' in part) yield partSource(source, part);
    else if ('problem' in part) yield { name: part.path, problem: part.problem };
    else yield { name: part.path, leftOut: part.leftOut };
  }
}

export interface Opening {
  readonly limits: Limits;
  /** Called before the first report of a file that holds many. */
  readonly keep: (holding: Holding) => Promise<void>;
}

/** What `source` gives: itself, or its parts. */
async function* partsOrItself(source: Given, opener: Opener, keep: Opening['keep']): AsyncGenerator<Given> {
  const holder = isFile(source) ? holderOf(source.bytes, source.name) : undefined;
  if (!isFile(source) || holder === undefined) {
    yield source;
    return;
  }
  let kept = false;
  for await (const part of partsOf(source, opener)) {
    if ('leaf' in part && !kept) {
      const { name, bytes } = source;
      await keep({ name: shortName(name), bytes, mediaType: holder.mediaType, sha256: sha256(bytes) });
      kept = true;
    }
    yield part;
  }
}

export async function* partsIn(sources: AsyncIterable<Given>, { limits, keep }: Opening): AsyncGenerator<Given> {
  const opener = openApart(limits);
  try {
    for await (const source of sources) yield* partsOrItself(source, opener, keep);
  } finally {
    await opener.close();
  }
}
