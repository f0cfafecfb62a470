/** Digests as web archives state them ("sha1:B32...", "sha256:hex"), compared with the bytes. */
import { createHash } from 'node:crypto';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function base32(bytes: Buffer): string {
  let [bits, value, text] = [0, 0, ''];
  for (const byte of bytes) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += LETTERS[(value >>> bits) & 31];
    }
    value &= (1 << bits) - 1;
  }
  return bits > 0 ? text + LETTERS[(value << (5 - bits)) & 31] : text;
}

const ALGORITHMS: Readonly<Record<string, string>> = {
  sha1: 'sha1',
  'sha-1': 'sha1',
  sha256: 'sha256',
  'sha-256': 'sha256',
  md5: 'md5',
  sha512: 'sha512',
};

/** True or false; null where the digest is of a kind that cannot be compared. */
export function agrees(stated: string, ...candidates: readonly Buffer[]): boolean | null {
  const [, name = '', value = ''] = /^([\w-]+):(.+)$/.exec(stated.trim()) ?? [];
  const algorithm = ALGORITHMS[name.toLowerCase()];
  if (algorithm === undefined) return null;
  return candidates.some((bytes) => {
    const hash = createHash(algorithm).update(bytes).digest();
    const forms = [hash.toString('hex'), base32(hash).replace(/=+$/, ''), hash.toString('base64')];
    return forms.some((form, i) =>
      i < 2 ? form.toLowerCase() === value.replace(/=+$/, '').toLowerCase() : form === value,
    );
  });
}
