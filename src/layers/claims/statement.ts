/** A proposition with whose words it is: the attributions around it, and the author's own conclusion. */

import type { Proposition } from './propositions.ts';
import type { Reader } from './reading.ts';
import { type Conclusion, concludedAt, conclusionIn } from './speakers/author.ts';
import { carriedInto, vouchedBy } from './speakers/carried.ts';
import { linksAround } from './speakers/chain.ts';
import type { Link } from './speakers/link.ts';
import { peopleIn } from './tolls.ts';

export interface Statement {
  readonly proposition: Proposition;
  readonly links: readonly Link[];
  /** Where the author infers it; null where somebody else speaks, or nobody concludes. */
  readonly conclusion: Conclusion | null;
  /** It stands within what the author concludes, also where it is only presupposed there. */
  readonly concluded: boolean;
}

/** The statements of one sentence; its conclusion is looked for once. */
export function statementsOf(reader: Reader, sentence: number, propositions: readonly Proposition[]): Statement[] {
  const concluded = conclusionIn(reader, sentence);
  const label = reader.labels.get(reader.sentences[sentence].block);
  const labelled = label ? [label] : [];
  const carried = label === undefined && propositions.length > 0 ? carriedInto(reader, sentence) : [];
  return propositions.map((proposition) => {
    const around = linksAround(reader, proposition.head);
    const within = concluded !== null && concludedAt(concluded, proposition.head) && (around.at(-1)?.byAuthor ?? true);
    const own = within ? around.filter(({ byAuthor }) => byAuthor) : around;
    const vouched = own.length === 0 ? vouchedBy(reader, proposition.head, countsPeople(reader, proposition)) : null;
    return {
      proposition,
      links: [...labelled, ...(vouched ? [vouched] : [...carried, ...own])],
      conclusion: within && proposition.form !== 'nominal' ? concluded : null,
      concluded: within,
    };
  });
}

function countsPeople(reader: Reader, { tokens }: Proposition): boolean {
  const start = reader.tokens.start[tokens[0]];
  return peopleIn(reader, { start, end: reader.tokens.end[tokens[tokens.length - 1]] }).length > 0;
}
