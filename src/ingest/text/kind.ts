/** Which kind of text a file is: one question with one answer, so that no two formats claim the same file. */
import { opensLikeWhatsApp } from '../chat/whatsapp-lines.ts';
import { extensionOf, isText, opening, opensLikeMarkup } from './looks.ts';

export type TextKind =
  | 'mail'
  | 'mailbox'
  | 'saved page'
  | 'telegram'
  | 'telegram page'
  | 'whatsapp'
  | 'feed'
  | 'html'
  | 'markdown'
  | 'table'
  | 'json'
  | 'plain';

const HTML = new Set(['.html', '.htm', '.xhtml']);
const MARKDOWN = new Set(['.md', '.markdown']);
const TABLES = new Set(['.csv', '.tsv', '.tab']);
const JSON_FILES = new Set(['.json', '.jsonl', '.ndjson']);
const MHTML = new Set(['.mht', '.mhtml']);

/** The lines before the first empty one, if they are headers as mail has them; '' otherwise. */
function headers(head: string): string {
  const block = /^(?:[A-Za-z][A-Za-z0-9-]*:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*(?:\r?\n|$))+/.exec(head)?.[0] ?? '';
  return /^(?:from|date|subject|to|mime-version|received|message-id|return-path|delivered-to|content-type|x-[a-z-]+|authentication-results|dkim-signature|arc-seal|snapshot-content-location):/im.test(
    block,
  )
    ? block
    : '';
}

/** Lines that programs write and people do not type into a text that they copy from a mail. */
const BY_PROGRAM = /^(?:mime-version|received|message-id|return-path|delivered-to):/im;
const PAGE = /^content-type:\s*multipart\/related\b/im;
const SNAPSHOT = /^(?:snapshot-content-location:|from:\s*<?saved by\b)/im;

function mailKind(head: string, extension: string): TextKind | null {
  if (/^From \S+[^\r\n]*\d{4}[^\r\n]*\r?\n[A-Za-z-]+:/.test(head)) return 'mailbox';
  if (/^>?From \S/.test(head) && extension === '.mbox') return 'mailbox';
  const lines = headers(head);
  if (lines === '') return MHTML.has(extension) ? 'saved page' : extension === '.eml' ? 'mail' : null;
  if (MHTML.has(extension) || (PAGE.test(lines) && SNAPSHOT.test(lines))) return 'saved page';
  return extension === '.eml' || BY_PROGRAM.test(lines) ? 'mail' : null;
}

const TELEGRAM =
  /"type":\s*"(?:personal_chat|bot_chat|private_group|private_supergroup|public_supergroup|private_channel|public_channel|saved_messages)"|"about":\s*"[^"]*Telegram/;
const FEED =
  /^\s*(?:<\?xml\b[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<\?xml-stylesheet\b[^>]*>\s*|<!doctype\b[^>[]*(?:\[[^\]]*\])?[^>]*>\s*)*<(?:rss|feed|rdf:RDF)\b/i;
const TELEGRAM_PAGE = /<title>\s*Exported Data\s*<\/title>[\s\S]*class="page_wrap/;

/** In Unicode form, which WhatsApp writes everywhere. */
const isWhatsApp = (bytes: Uint8Array, extension: string): boolean =>
  (extension === '.txt' || extension === '') && opensLikeWhatsApp(new TextDecoder().decode(bytes.subarray(0, 4096)));

const cached = new WeakMap<Uint8Array, { readonly name: string; readonly kind: TextKind | null }>();

function told(bytes: Uint8Array, name: string): TextKind | null {
  if (!isText(bytes)) return null;
  const extension = extensionOf(name);
  const head = opening(bytes).replace(/^\ufeff|^ï»¿/, '');
  if (/^WARC\/[01]\./.test(head)) return null;
  const mail = mailKind(head, extension);
  if (mail !== null) return mail;
  if (/^\s*\{/.test(head) && TELEGRAM.test(head)) return 'telegram';
  if (FEED.test(head)) return 'feed';
  if (TELEGRAM_PAGE.test(head)) return 'telegram page';
  if (JSON_FILES.has(extension) && /^\s*[[{]/.test(head)) return 'json';
  if (TABLES.has(extension)) return 'table';
  if (HTML.has(extension) || opensLikeMarkup(bytes)) return 'html';
  if (isWhatsApp(bytes, extension)) return 'whatsapp';
  return MARKDOWN.has(extension) ? 'markdown' : 'plain';
}

/** Null when the bytes are no text. */
export function textKind(bytes: Uint8Array, name: string): TextKind | null {
  const known = cached.get(bytes);
  if (known?.name === name) return known.kind;
  const kind = told(bytes, name);
  cached.set(bytes, { name, kind });
  return kind;
}
