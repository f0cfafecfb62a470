/** The list of holders: files that hold many reports, or files with reports in them. */
import { csv } from './csv.ts';
import { feedFile } from './feed-file.ts';
import type { Holder } from './holder.ts';
import { json } from './json.ts';
import { mail } from './mail.ts';
import { mailbox } from './mailbox.ts';
import { telegram } from './telegram.ts';
import { telegramPage } from './telegram-page.ts';
import { wacz } from './wacz.ts';
import { warc } from './warc.ts';
import { whatsapp } from './whatsapp.ts';
import { xlsx } from './xlsx.ts';
import { zip } from './zip.ts';

/** With the formats, exactly one of these recognises a file that can be read. */
export const HOLDERS: readonly Holder[] = [
  mail,
  mailbox,
  zip,
  csv,
  xlsx,
  json,
  telegram,
  telegramPage,
  whatsapp,
  warc,
  wacz,
  feedFile,
];
