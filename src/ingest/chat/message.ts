/** One message of a chat, whichever program exported it, and the report that it is. */
import type { FactName } from '../../model/report.ts';
import type { Doubt, Draft, Piece } from '../format.ts';
import type { ReportFacts } from '../from-text.ts';
import type { LeftOut, Member } from '../holders/holder.ts';
import { cleanLine, hasWords } from '../text/clean.ts';

export interface Message {
  /** In the export's own terms: "message 45", "line 12". */
  readonly member: string;
  readonly text: string;
  /** Who answers for it: the channel, or whoever sent it. */
  readonly sender?: string;
  /** Who signed a channel's post. */
  readonly author?: string;
  readonly published?: string;
  readonly forwardedFrom?: string;
  /** Why each fact is believed, where it is not simply stated by the export. */
  readonly inferred?: Readonly<Partial<Record<FactName, string>>>;
  readonly doubts?: readonly Doubt[];
  /** As it stands in the export. */
  readonly raw: string;
  /** What tells it from other messages of the same words. */
  readonly identity: string;
}

export const WORDLESS = 'a message without words, such as a picture or a recording';
export const SERVICE = 'a line of the program itself, such as who joined';

export interface Export {
  /** "Telegram" */
  readonly program: string;
  readonly mediaType: string;
}

const piecesOf = (text: string): Piece[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', text: line }));

function draftOf(message: Message, { program }: Export): Draft {
  const { text, sender, author, published, forwardedFrom, inferred = {}, doubts, identity } = message;
  const facts: Record<string, string> = {};
  const given = { publisher: sender, author, published, forwardedFrom };
  for (const [name, value] of Object.entries(given)) if (value) facts[name] = cleanLine(value);
  const reason = (name: FactName) => {
    const by = inferred[name];
    return by === undefined
      ? ({ basis: 'stated', by: `the ${program} export` } as const)
      : ({ basis: 'inferred', by } as const);
  };
  const names = Object.keys(facts) as FactName[];
  return {
    content: piecesOf(text),
    facts: facts as ReportFacts,
    basis: Object.fromEntries(names.map((name) => [name, reason(name)])),
    identity,
    ...(doubts ? { doubts } : {}),
  };
}

/** A report of the message, or why it is none. */
export function messageMember(message: Message, from: Export): Member | LeftOut {
  const { member, text, raw } = message;
  if (!hasWords(text)) return { member, leftOut: WORDLESS };
  return { member, name: member, bytes: Buffer.from(raw), draft: draftOf(message, from), mediaType: from.mediaType };
}
