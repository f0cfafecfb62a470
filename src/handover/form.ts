/** One form in which a case leaves, as a file. */
import type { CaseExporter, FlowingHandover, Handover } from '../export/case-exports.ts';

export interface CaseForm {
  /** What `--format` calls it. */
  readonly name: string;
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
  /** Can it be read on a terminal? */
  readonly isText: boolean;
  /** What the form has no place for. */
  readonly leavesOut?: string;
  readonly write: (handover: Handover) => Promise<Uint8Array>;
  /** The same, in pieces, of a case that is larger than memory; only of forms that need not hold it. */
  readonly flow?: (handover: FlowingHandover) => AsyncIterable<string>;
}

export const asForm = ({ name, mediaType, extension, leavesOut, write }: CaseExporter): CaseForm => ({
  name,
  mediaType,
  extension,
  isText: true,
  ...(leavesOut === undefined ? {} : { leavesOut }),
  write: async (handover) => new TextEncoder().encode(write(handover)),
});

/** `case.json`, `stix.json`, `dossier.pdf`: no two forms share one, and nothing of the case is in it. */
export function fileNameOf({ name, extension }: CaseForm): string {
  const stem = extension.startsWith(name) ? 'case' : name.replace(new RegExp(`-${extension}$`), '');
  return `${stem}.${extension}`;
}
