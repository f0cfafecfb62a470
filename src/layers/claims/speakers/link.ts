/** One step of a chain: an attribution, and the speakers that it brings in. */
import type { Attribution } from '../../../model/attribution.ts';
import type { Speaker } from '../../../model/claim.ts';

/** An attribution with the speakers it adds: none when the author speaks, else from the outside in. */
export interface Link {
  readonly attribution: Attribution;
  readonly speakers: readonly Speaker[];
  readonly byAuthor: boolean;
  /** A document speaks, with who passes it on and who is said to be behind it. */
  readonly document: boolean;
  /** The last speaker is brought in by the one before: "citing an elder". */
  readonly cites: boolean;
  /** The words stand in an earlier sentence, and only the run of the text carries the speaker on. */
  readonly carried?: boolean;
}

/** A step that no attribution of the report gives, made of the speaker's words and, where there is one, the verb. */
export const stepBy = (
  speaker: Speaker,
  sourceHead: number,
  verb: Pick<Attribution, 'cue' | 'cueHead' | 'cueLemma' | 'rule'>,
): Link => ({
  attribution: { id: '', source: speaker.spans, content: [], manner: 'indirect', sourceHead, ...verb },
  speakers: [speaker],
  byAuthor: false,
  document: false,
  cites: false,
});
