/** Everything that is in a file, one after another, through as many holders as it lies in: mail in an archive in a mail. */
import type { Holding, Origin } from '../model/report.ts';
import type { Draft } from './format.ts';
import { MB } from './format.ts';
import { sha256 } from './from-text.ts';
import type { Holder, LeftOut, Member, Missing, Opening, Said } from './holders/holder.ts';
import { HOLDERS } from './holders/index.ts';
import { IngestError, shortName } from './ingest-error.ts';

/** What is read as one report: a file that holds no others, or words that a holder took out of itself. */
export interface Leaf {
  /** Its way through the holders, for a person: "box.mbox > message 3 > list.pdf". */
  readonly path: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly draft?: Draft;
  readonly mediaType?: string;
  readonly said?: Said;
  readonly givenId?: string;
  readonly place?: Pick<Origin, 'within' | 'captured' | 'digest'>;
}

export type Part =
  | Leaf
  | { readonly path: string; readonly error: Error }
  | { readonly path: string; readonly leftOut: string };

export interface Bounds {
  /** Holders in holders. */
  readonly depth: number;
  /** Members of all holders together. */
  readonly members: number;
  /** Bytes of all members together. */
  readonly bytes: number;
}

export const BOUNDS: Bounds = { depth: 6, members: 2_000_000, bytes: 8_000 * MB };

export const BETWEEN = ' > ';

/** '' where it lies in no other. */
const outerOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf(BETWEEN)));

export const holderOf = (bytes: Uint8Array, name: string): Holder | undefined =>
  HOLDERS.find((holder) => holder.detect(bytes, name));

interface Run {
  readonly how: Opening;
  readonly bounds: Bounds;
  members: number;
  bytes: number;
  /** Set when a bound was passed: nothing more is taken out. */
  over: boolean;
}

function spend(run: Run, bytes: number, path: string): void {
  run.members++;
  run.bytes += bytes;
  const { bounds } = run;
  if (run.members <= bounds.members && run.bytes <= bounds.bytes) return;
  run.over = true;
  if (run.members > bounds.members) throw new IngestError('too-many', path, bounds.members.toLocaleString('en'));
  throw new IngestError('expands', path, `${Math.round(bounds.bytes / MB)} MB`);
}

function childOf(parent: Leaf, holding: Omit<Holding, 'member'>, found: Member): Leaf {
  const { member, name, bytes, draft, mediaType, said, givenId, captured, digest } = found;
  return {
    path: `${parent.path}${BETWEEN}${member}`,
    name,
    bytes,
    ...(draft ? { draft } : {}),
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(said ? { said } : {}),
    ...(givenId === undefined ? {} : { givenId }),
    place: {
      within: [...(parent.place?.within ?? []), { ...holding, member }],
      ...(captured === undefined ? {} : { captured }),
      ...(digest === undefined ? {} : { digest }),
    },
  };
}

async function* membersOf(parent: Leaf, holder: Holder, run: Run): AsyncGenerator<Part> {
  const { bytes, name, path } = parent;
  if ((parent.place?.within?.length ?? 0) >= run.bounds.depth)
    throw new IngestError('too-deep', path, String(run.bounds.depth));
  if (bytes.length > holder.maxBytes)
    throw new IngestError('too-large-whole', path, `the limit is ${holder.maxBytes / MB} MB for ${holder.name}`);
  const holding = { name: shortName(name), mediaType: holder.mediaType, sha256: sha256(bytes) };
  for await (const found of holder.open(bytes, name, run.how)) {
    yield* partsIn(parent, holding, { found, run });
    if (run.over) return;
  }
}

interface Found {
  readonly found: Member | LeftOut | Missing;
  readonly run: Run;
}

async function* partsIn(parent: Leaf, holding: Omit<Holding, 'member'>, { found, run }: Found): AsyncGenerator<Part> {
  const path = `${parent.path}${BETWEEN}${found.member}`;
  if ('leftOut' in found) yield { path, leftOut: found.leftOut };
  else if ('error' in found) yield { path, error: found.error };
  else {
    spend(run, found.bytes.length, parent.path);
    yield* partsOf(childOf(parent, holding, found), run);
  }
}

async function* partsOf(leaf: Leaf, run: Run): AsyncGenerator<Part> {
  const holder =
    leaf.draft || leaf.said?.format || leaf.bytes.length === 0 ? undefined : holderOf(leaf.bytes, leaf.name);
  if (holder === undefined) {
    yield leaf;
    return;
  }
  const { path } = leaf;
  if (run.how.without?.has(path)) {
    yield { path, error: new Error('it was not opened') };
    return;
  }
  run.how.within?.(path);
  try {
    yield* membersOf(leaf, holder, run);
  } catch (error) {
    yield { path, error: error as Error };
  }
  run.how.within?.(outerOf(path));
}

/** All parts of a file; a file that is no holder is its own only part. Nothing is thrown: what cannot be had is a part too. */
export const expand = (
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  how: Opening = {},
  bounds: Bounds = BOUNDS,
): AsyncGenerator<Part> => partsOf({ path: name, name, bytes }, { how, bounds, members: 0, bytes: 0, over: false });
