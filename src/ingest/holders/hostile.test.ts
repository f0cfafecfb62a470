import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { storedZip } from '../archive/zip.ts';
import { expand, type Part } from '../expand.ts';
import { type Ingested, ingestAll } from '../index.ts';
import { HELD } from '../samples/all.ts';
import { makeMail } from '../samples/make-mail.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const MILL = utf8('The mill burned.');

async function all(bytes: Uint8Array, name: string): Promise<Ingested[]> {
  const found: Ingested[] = [];
  for await (const one of ingestAll(bytes, name)) found.push(one);
  return found;
}
const codeOf = (one: Ingested | Part): string =>
  'error' in one ? (one.error as Error & { code: string }).code : 'leftOut' in one ? 'left out' : 'read';

interface Changed {
  readonly flags?: number;
  readonly method?: number;
  readonly size?: number;
  readonly madeBy?: number;
  readonly mode?: number;
}

/** An archive of one file whose directory says what is given. */
function zipSaying(name: string, data: Uint8Array, { flags, method, madeBy, mode }: Changed): Uint8Array {
  const zip = storedZip(new Map([[name, data]]));
  const at = zip.readUInt32LE(zip.length - 22 + 16);
  if (madeBy !== undefined) zip[at + 5] = madeBy;
  if (flags !== undefined) zip.writeUInt16LE(flags, at + 8);
  if (method !== undefined) zip.writeUInt16LE(method, at + 10);
  if (mode !== undefined) zip.writeUInt32LE((mode << 16) >>> 0, at + 38);
  return zip;
}

/** Some hundred kilobytes that unpack to 300 MB of spaces. */
function bombZip(): Uint8Array {
  const data = deflateRawSync(Buffer.alloc(300_000_000, 32));
  return zipSaying('bomb.txt', data, { method: 8 });
}

describe('an archive that means harm', () => {
  it.each([
    ['../../etc/passwd', 'leads-outside', {}],
    ['a/../../b.txt', 'leads-outside', {}],
    ['..\\b.txt', 'leads-outside', {}],
    ['/etc/passwd', 'absolute-path', {}],
    ['C:\\Windows\\a.txt', 'absolute-path', {}],
    ['link.txt', 'link', { madeBy: 3, mode: 0o120777 }],
    ['pipe.txt', 'not-a-file', { madeBy: 3, mode: 0o010644 }],
    ['locked.txt', 'encrypted', { flags: 1 }],
    ['odd.txt', 'packing', { method: 12 }],
    ['.DS_Store', 'left out', {}],
    ['__MACOSX/a.txt', 'left out', {}],
  ] as const)('%s: %s', async (name, code, changed) => {
    const [one, ...others] = await all(zipSaying(name, MILL, changed), 'a.zip');
    expect(others).toEqual([]);
    expect(codeOf(one)).toBe(code);
  });
  it('costs one file, not the others', async () => {
    const zip = storedZip(
      new Map([
        ['../out.txt', MILL],
        ['in.txt', MILL],
        ['inner.zip', utf8('PK\x03\x04 and nothing')],
      ]),
    );
    expect((await all(zip, 'a.zip')).map(codeOf)).toEqual(['leads-outside', 'read', 'broken-archive']);
  });
  it('is not unpacked beyond its bounds', async () => {
    expect((await all(bombZip(), 'a.zip')).map(codeOf)).toEqual(['expands']);
  });
  it('shows names that turn the direction of reading, and keeps them apart from it', async () => {
    const zip = storedZip(new Map([['report\u202etxt.exe', new Uint8Array()]]));
    const [one] = await all(zip, 'a.zip');
    expect('error' in one && one.error.message).toContain('report\\u202etxt.exe');
  });
  it('in archives in archives ends at the sixth, and says so', async () => {
    let zip: Uint8Array = storedZip(new Map([['mill.txt', MILL]]));
    for (let depth = 0; depth < 5; depth++) zip = storedZip(new Map([['inner.zip', zip]]));
    expect((await all(zip, 'a.zip')).map(codeOf)).toEqual(['read']);
    for (let depth = 0; depth < 200; depth++) zip = storedZip(new Map([['inner.zip', zip]]));
    expect((await all(zip, 'a.zip')).map(codeOf)).toEqual(['too-deep']);
  });
  it('stops at the bounds of all members together', async () => {
    const many = storedZip(new Map(Array.from({ length: 20 }, (_, n) => [`${n}.txt`, MILL])));
    const parts: Part[] = [];
    for await (const part of expand({ name: 'a.zip', bytes: many }, {}, { depth: 3, members: 5, bytes: 1e6 }))
      parts.push(part);
    expect(parts.map(codeOf)).toEqual(['read', 'read', 'read', 'read', 'read', 'too-many']);
    parts.length = 0;
    for await (const part of expand({ name: 'a.zip', bytes: many }, {}, { depth: 3, members: 50, bytes: 40 }))
      parts.push(part);
    expect(parts.map(codeOf)).toEqual(['read', 'read', 'expands']);
  });
});

describe('a mail that means harm', () => {
  it('with ten thousand attachments gives them all, in time', async () => {
    const attachments = Array.from({ length: 10_000 }, (_, n) => ({
      name: `${n}.txt`,
      type: 'text/plain',
      bytes: utf8(`House ${n} burned.`),
    }));
    const found = await all(makeMail({ text: 'See the list.', attachments }), 'a.eml');
    expect(found.length).toBe(10_001);
    expect(found.every((one) => 'report' in one)).toBe(true);
  }, 60_000);
});

/** A small generator of numbers, so that a failure comes again. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('files that hold many, damaged', () => {
  it.each(HELD)('%s is taken apart or refused in words of ours', { timeout: 60_000 }, async (name, bytes) => {
    for (let seed = 1; seed <= 25; seed++) {
      const next = numbers(seed);
      const copy = Buffer.from(bytes);
      for (let n = 1 + next(12); n > 0; n--) copy[next(copy.length)] = next(256);
      const damaged = next(3) === 0 ? copy.subarray(0, 1 + next(copy.length)) : copy;
      for (const one of await all(damaged, name))
        if ('error' in one && !('hint' in one.error))
          throw new Error(`seed ${seed}: ${one.path}`, { cause: one.error });
    }
  });
});
