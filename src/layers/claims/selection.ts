/** Which propositions are claims of their own, and which are only how another is said. */
import type { Link } from './chain.ts';
import type { Proposition } from './propositions.ts';
import { holds, lemmaOf, type Reader, spansOf } from './reading.ts';
import { isMeasure } from './settings.ts';

/** "The office confirmed ...": the clause that only says who speaks is told by the chain of what is said. */
function onlyAttributes(reader: Reader, { head }: Proposition): boolean {
  const attribution = reader.cueAt.get(head);
  if (!attribution || attribution.content.length === 0) return false;
  return !reader.rules.publishing.has(lemmaOf(reader, head));
}

export function claimWorthy(reader: Reader, proposition: Proposition, links: readonly Link[]): boolean {
  const spans = spansOf(reader, proposition.tokens);
  if (spans.length === 0) return false;
  if (onlyAttributes(reader, proposition)) return false;
  if (isMeasure(reader, proposition.head)) return false;
  if (links.some(({ attribution }) => holds(reader, attribution.cue, proposition.head))) return false;
  return proposition.tokens.length > 1 || proposition.form !== 'clause';
}
