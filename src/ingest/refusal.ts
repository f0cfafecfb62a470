/** Names what a file is that no format recognises, so that its owner knows what to do with it. */
import { IngestError } from './ingest-error.ts';
import { startsWith } from './text/looks.ts';

const DOCUMENTS: Readonly<Record<string, string>> = {
  rtf: 'a Rich Text document',
  doc: 'an old Word document',
  cfb: 'an old Office document',
  odt: 'an OpenDocument text',
  ods: 'an OpenDocument spreadsheet',
  odp: 'an OpenDocument presentation',
  xlsx: 'an Excel workbook',
  pptx: 'a PowerPoint presentation',
  epub: 'an e-book',
};
const ARCHIVES = new Set(['zip', 'rar', '7z', 'gz', 'tar', 'bz2', 'xz', 'zst', 'lz']);

async function kindOf(bytes: Uint8Array): Promise<{ ext: string; mime: string } | undefined> {
  const { fileTypeFromBuffer } = await import('file-type');
  try {
    return await fileTypeFromBuffer(bytes);
  } catch {
    return undefined;
  }
}

/** A password turns a Word document into an old container with one encrypted package in it. */
const isLockedOffice = (bytes: Uint8Array): boolean =>
  startsWith(bytes, '\xd0\xcf\x11\xe0') && Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));

export async function refusal(bytes: Uint8Array, name: string): Promise<IngestError> {
  if (startsWith(bytes, '{\\rtf')) return new IngestError('other-document', name, DOCUMENTS.rtf);
  if (isLockedOffice(bytes)) return new IngestError('encrypted', name);
  const kind = await kindOf(bytes);
  if (kind === undefined) return new IngestError('binary', name, 'binary data');
  if (kind.ext in DOCUMENTS) return new IngestError('other-document', name, DOCUMENTS[kind.ext]);
  if (kind.mime.startsWith('image/')) return new IngestError('image', name, kind.ext.toUpperCase());
  if (/^(audio|video)\//.test(kind.mime)) return new IngestError('recording', name, kind.ext.toUpperCase());
  if (ARCHIVES.has(kind.ext)) return new IngestError('archive', name, kind.ext.toUpperCase());
  return new IngestError('binary', name, `a file of type ${kind.mime}`);
}
