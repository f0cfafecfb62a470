/** A sentence as a span of text and as a range of tokens. */
import type { Span } from './span.ts';

export interface Sentence extends Span {
  /** Index of its first token. */
  readonly first: number;
  /** Index after its last token. */
  readonly last: number;
  /** Index of the block it stands in. */
  readonly block: number;
}

/** Index of the sentence that holds the token, or -1. Sentences are in order. */
export function sentenceOf(sentences: readonly Sentence[], token: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (token < sentences[middle].first) high = middle - 1;
    else if (token >= sentences[middle].last) low = middle + 1;
    else return middle;
  }
  return -1;
}
