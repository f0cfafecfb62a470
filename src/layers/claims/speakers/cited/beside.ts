/** Which source that a participle brings in stands beside a verb of saying: "the paper, citing two nurses, said". */
import type { Attribution } from '../../../../model/attribution.ts';
import { sentenceOf } from '../../../../model/sentence.ts';
import type { Reader } from '../../reading.ts';
import type { Citation } from './citations.ts';

/** The citation that stands beside a verb of saying or its subject, or that opens their sentence. */
export function citationBeside(
  { citations, sentences, syntax, tokens }: Reader,
  { cueHead, sourceHead, content }: Pick<Attribution, 'cueHead' | 'sourceHead' | 'content'>,
): Citation | null {
  if (citations.size === 0) return null;
  const { first, last } = sentences[sentenceOf(sentences, cueHead)];
  const said = (t: number): boolean => content.some((s) => s.start <= tokens.start[t] && tokens.end[t] <= s.end);
  for (const citation of citations.values()) {
    const { verb } = citation;
    if (verb < first || verb >= last) continue;
    const above = syntax.heads[verb];
    if (above === cueHead || above === sourceHead || verb === cueHead) return citation;
    const between = verb > Math.min(sourceHead < 0 ? cueHead : sourceHead, cueHead);
    if (!said(verb) && (verb === first || between)) return citation;
  }
  return null;
}
