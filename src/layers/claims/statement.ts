/** A proposition with whose words it is: the attributions around it, and the author's own conclusion. */

import type { Proposition } from './propositions.ts';
import type { Link, Reader } from './reading.ts';
import { type Conclusion, concludedAt, conclusionIn } from './speakers/author.ts';
import { linksAround } from './speakers/chain.ts';

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
  return propositions.map((proposition) => {
    const around = linksAround(reader, proposition.head);
    const within = concluded !== null && concludedAt(concluded, proposition.head) && (around.at(-1)?.byAuthor ?? true);
    const links = within ? around.filter(({ byAuthor }) => byAuthor) : around;
    return {
      proposition,
      links,
      conclusion: within && proposition.form !== 'nominal' ? concluded : null,
      concluded: within,
    };
  });
}
