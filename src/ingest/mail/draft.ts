/** What a mail says: its subject and words, who sent it and when by its own headers, and doubts about quoted words. */
import type { Email } from 'postal-mime';
import type { FactBasis } from '../../model/report.ts';
import type { Doubt, Draft, Piece } from '../format.ts';
import type { FactBases, ReportFacts } from '../from-text.ts';
import { cleanLine } from '../text/clean.ts';
import { metadataDate } from '../text/dates.ts';
import { parseHtml } from '../web/dom.ts';
import { piecesOf } from '../web/pieces.ts';
import { mailPieces, passedOn } from './parts.ts';

const QUOTED: Doubt = {
  rule: 'ingest.mail-quoted',
  text: 'The mail quotes earlier mail. Those blocks are marked as quotes: their words are not the sender’s own.',
};
const forwardedNote = (from: string): Doubt => ({
  rule: 'ingest.mail-forwarded',
  text: `The mail passes on a message${from === '' ? ' whose sender it does not name' : ` of ${from}`}. Those blocks are marked as quotes.`,
});
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
  forwardedFrom: { basis: 'stated', by: 'the header of the message that it passes on' },
} satisfies FactBases;

const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { text }) => sum + text.length, 0);

/** So much longer may the page be before its plain text is taken for a mere "please view as HTML". */
const MUCH = 3;
const FEW = 400;

async function wordsOf({ text = '', html = '' }: Email): Promise<{ pieces: Piece[]; plain: string }> {
  const plain = mailPieces(text);
  if (html === '' || lengthOf(plain) > FEW) return { pieces: plain, plain: text };
  const page = piecesOf((await parseHtml(html)).documentElement);
  const better = lengthOf(page) > MUCH * lengthOf(plain);
  return better ? { pieces: page, plain: page.map((piece) => piece.text).join('\n') } : { pieces: plain, plain: text };
}

function factsOf(mail: Email, passes: string): ReportFacts {
  const published = metadataDate(header(mail, 'date'));
  return {
    title: mail.subject ?? '',
    publisher: nameOf(mail),
    language: header(mail, 'content-language').split(',')[0],
    ...(published === undefined ? {} : { published }),
    ...(passes === '' ? {} : { forwardedFrom: passes }),
  };
}

/** Mail is told apart by its Message-ID; without one by who sent it and when. */
const identityOf = (mail: Email): string => `mail ${mail.messageId ?? `${nameOf(mail)} ${header(mail, 'date')}`}`;

/** Null when the mail has no words of its own, as one that only carries attachments. */
export async function mailDraft(mail: Email): Promise<Draft | null> {
  const { pieces, plain } = await wordsOf(mail);
  if (pieces.length === 0) return null;
  const later = passedOn(plain);
  const ownWords = pieces.some(({ kind }) => kind !== 'quote');
  const subject = cleanLine(mail.subject ?? '');
  const doubts = [
    ...(later?.forwarded ? [forwardedNote(later.from)] : pieces.some(({ kind }) => kind === 'quote') ? [QUOTED] : []),
    ...(pieces.some(({ text }) => text.includes('\ufffd')) ? [LOST] : []),
  ];
  return {
    content: subject === '' ? pieces : [{ kind: 'title', text: subject }, ...pieces],
    facts: factsOf(mail, later?.forwarded && !ownWords ? later.from : ''),
    basis: BASIS,
    identity: identityOf(mail),
    doubts,
  };
}
