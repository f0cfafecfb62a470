/** What a mail says: its subject and words, who sent it and when by its own headers, and doubts about quoted words. */
import type { Email } from 'postal-mime';
import type { FactBasis } from '../../model/report.ts';
import type { Doubt, Draft, Piece } from '../format.ts';
import type { FactBases, ReportFacts } from '../from-text.ts';
import { cleanLine, hasWords } from '../text/clean.ts';
import { metadataDate } from '../text/dates.ts';
import { parseHtml } from '../web/dom.ts';
import { piecesOf } from '../web/pieces.ts';
import { type Earlier, mailPieces, type Split, split } from './parts.ts';
import type { MailPiece, Quoted } from './quotes.ts';

const QUOTED: Doubt = {
  rule: 'ingest.mail-quoted',
  text: 'The mail quotes earlier mail. What is quoted is left out here, and is a report of its own, by whoever wrote it.',
};
const PASSED_ON: Doubt = {
  rule: 'ingest.mail-forwarded',
  text: 'The mail passes on or answers a whole earlier message. That message is a report of its own, by whoever its header names.',
};
const unnamed: Doubt = {
  rule: 'ingest.mail-forwarded',
  text: 'This message was found in another mail, and its header does not say whose it is.',
};
const UNNAMED_QUOTE: Doubt = {
  rule: 'ingest.mail-quoted',
  text: 'These words are quoted in a mail, which does not say whose they are. Look at the mail that it answers.',
};
const LOST: Doubt = {
  rule: 'ingest.undecodable',
  text: 'Some bytes stand for no character in this encoding; each is shown as "\ufffd". The file may be damaged.',
  about: /\ufffd+/g,
};

const header = (mail: Email, key: string): string => mail.headers.find((line) => line.key === key)?.value ?? '';

const nameOf = ({ from }: Email): string => cleanLine(from?.name || from?.address || '');

const stated = (line: string): FactBasis => ({ basis: 'stated', by: `the mail's ${line} line` });
const BASIS = {
  title: stated('Subject'),
  publisher: stated('From'),
  published: stated('Date'),
  language: stated('Content-Language'),
} satisfies FactBases;

const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { text }) => sum + text.length, 0);

/** So much longer may the page be before its plain text is taken for a mere "please view as HTML". */
const MUCH = 3;
const FEW = 400;

async function wordsOf({ text = '', html = '' }: Email): Promise<MailPiece[]> {
  const plain = mailPieces(text);
  if (html === '' || lengthOf(plain) > FEW) return plain;
  const page = piecesOf((await parseHtml(html)).documentElement);
  return lengthOf(page) > MUCH * lengthOf(plain) ? page : plain;
}

function factsOf(mail: Email): ReportFacts {
  const published = metadataDate(header(mail, 'date'));
  return {
    title: mail.subject ?? '',
    publisher: nameOf(mail),
    language: header(mail, 'content-language').split(',')[0],
    ...(published === undefined ? {} : { published }),
  };
}

/** Mail is told apart by its Message-ID; without one by who sent it and when. */
const identityOf = (mail: Email): string => `mail ${mail.messageId ?? `${nameOf(mail)} ${header(mail, 'date')}`}`;

const withTitle = (title: string, pieces: readonly Piece[]): readonly Piece[] =>
  title === '' ? pieces : [{ kind: 'title', text: title }, ...pieces];

const lostIn = (pieces: readonly Piece[]): Doubt[] =>
  pieces.some(({ text }) => text.includes('\ufffd')) ? [LOST] : [];

/** The earlier message: its sender's words, which this mail's sender hands on. Its day is its own, or unknown. */
function earlierDraft(mail: Email, { from, date, subject, pieces }: Earlier): Draft {
  const published = metadataDate(date);
  const stated: FactBasis = { basis: 'stated', by: 'the header of the message that the mail passes on' };
  return {
    content: withTitle(cleanLine(subject), pieces),
    facts: {
      title: subject,
      publisher: nameOf(mail),
      ...(published === undefined ? {} : { published }),
      ...(from === '' ? {} : { forwardedFrom: from }),
    },
    basis: { ...BASIS, title: stated, published: stated, forwardedFrom: stated },
    identity: `${identityOf(mail)} earlier`,
    doubts: [...(from === '' ? [unnamed] : []), ...lostIn(pieces)],
  };
}

/** Words that the mail quotes: their writer's, which this mail's sender hands on. They never speak as the sender. */
function quotedDraft(mail: Email, { from, date, pieces }: Quoted, number: number): Draft {
  const line: FactBasis = { basis: 'stated', by: 'the line over the words that the mail quotes' };
  const signs: FactBasis = { basis: 'inferred', by: 'the signs of quoting in the mail, which name nobody' };
  return {
    content: pieces,
    facts: {
      publisher: nameOf(mail),
      ...(date === undefined ? {} : { published: date }),
      forwardedFrom: from === '' ? `unnamed person whom ${nameOf(mail) || 'the mail'} quotes` : from,
    },
    basis: { ...BASIS, published: line, forwardedFrom: from === '' ? signs : line },
    identity: `${identityOf(mail)} quoted ${number}`,
    doubts: [...(from === '' ? [UNNAMED_QUOTE] : []), ...lostIn(pieces)],
  };
}

function ownDraft(mail: Email, { own, earlier, quoted }: Split): Draft {
  return {
    content: withTitle(cleanLine(mail.subject ?? ''), own),
    facts: factsOf(mail),
    basis: BASIS,
    identity: identityOf(mail),
    doubts: [...(earlier ? [PASSED_ON] : []), ...(quoted.length > 0 ? [QUOTED] : []), ...lostIn(own)],
  };
}

export interface MailDrafts {
  /** Null when the sender wrote nothing, as in a mail that only carries attachments or another's message. */
  readonly own: Draft | null;
  readonly earlier: Draft | null;
  /** One for each person whose words are quoted. */
  readonly quoted: readonly Draft[];
}

export async function mailDrafts(mail: Email): Promise<MailDrafts> {
  const parts = split(await wordsOf(mail));
  const { own, earlier, quoted } = parts;
  const hasBody = earlier?.pieces.some(({ text }) => hasWords(text)) ?? false;
  return {
    own: own.length > 0 ? ownDraft(mail, parts) : null,
    earlier: earlier && hasBody ? earlierDraft(mail, earlier) : null,
    quoted: quoted
      .filter(({ pieces }) => pieces.some(({ text }) => hasWords(text)))
      .map((one, i) => quotedDraft(mail, one, i + 1)),
  };
}
