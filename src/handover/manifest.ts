/** The list that goes with exported files: what they are, their SHA-256, and what was left out of them. */
import { createHash } from 'node:crypto';
import { aboutFields } from '../export/case/about.ts';
import type { Handover } from '../export/case-exports.ts';
import type { CaseForm } from './form.ts';

export interface WrittenFile {
  readonly name: string;
  readonly form: CaseForm;
  readonly bytes: number;
  readonly sha256: string;
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export function manifestOf(handover: Pick<Handover, 'caseId' | 'about'>, files: readonly WrittenFile[]): string {
  const whole = {
    manifest: 1,
    ...aboutFields(handover),
    files: files.map(({ name, form, bytes, sha256 }) => ({
      name,
      format: form.name,
      media_type: form.mediaType,
      bytes,
      sha256,
      leaves_out: form.leavesOut ?? 'nothing',
    })),
  };
  return `${JSON.stringify(whole, null, 1)}\n`;
}

interface Listed {
  readonly name: string;
  readonly sha256: string;
}

/** Names of files beside the manifest only: a manifest from elsewhere cannot point at other places. */
const isListed = (value: unknown): value is Listed => {
  const { name, sha256 } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return typeof name === 'string' && /^[^/\\]+$/.test(name) && name !== '..' && typeof sha256 === 'string';
};

/** The files that a manifest lists; null when it is no manifest. */
function listedIn(text: string): Listed[] | null {
  try {
    const { manifest, files } = JSON.parse(text) as { readonly manifest?: unknown; readonly files?: unknown };
    return manifest === 1 && Array.isArray(files) && files.every(isListed) ? files : null;
  } catch {
    return null;
  }
}

export interface Checked {
  readonly name: string;
  readonly state: 'as listed' | 'missing' | 'altered';
}

/** Each listed file against what `read` finds of it; null when the text is no manifest of this kind. */
export function checkManifest(text: string, read: (name: string) => Uint8Array | null): Checked[] | null {
  const listed = listedIn(text);
  if (!listed) return null;
  return listed.map(({ name, sha256 }) => {
    const bytes = read(name);
    if (bytes === null) return { name, state: 'missing' };
    return { name, state: sha256Of(bytes) === sha256 ? 'as listed' : 'altered' };
  });
}
