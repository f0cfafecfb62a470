import { describe, expect, it } from 'vitest';
import { reportFromText } from '../../ingest/from-text.ts';
import { readReport } from '../../read-report.ts';
import { marked } from '../../testing/marked.ts';
import { analysis } from '../analysis/index.ts';
import { sentences } from '../sentences/index.ts';
import { tokens } from '../tokens/index.ts';
import { tags } from './index.ts';

const read = (text: string) => readReport(reportFromText({ text }), [tokens, sentences, analysis, tags]).annotations;

/** `word/CLASS` of the marked words, in order of reading. */
function found(source: string): { expected: string[]; found: string[] } {
  const { text, spans } = marked(source);
  const { tokens, tags } = read(text);
  const at = new Map(Array.from(tokens.start, (start, i) => [start, i]));
  const words = Object.entries(spans).flatMap(([label, list]) => list.map((span) => ({ label, span })));
  words.sort((a, b) => a.span.start - b.span.start);
  return {
    expected: words.map(({ label, span }) => `${text.slice(span.start, span.end)}/${label}`),
    found: words.map(({ span }) => `${text.slice(span.start, span.end)}/${tags.pos[at.get(span.start) as number]}`),
  };
}

describe('word classes', () => {
  it.each([
    'Gunmen [VERB|attacked] the mill on [PROPN|Monday], and the [NOUN|attack] lasted [NUM|two] hours.',
    'The [NOUN|bombing] of the bridge killed four; they were [VERB|bombing] the road as well.',
    'Soldiers opened [NOUN|fire] on a [NOUN|march] that students [AUX|had] planned.',
    'The [NOUN|raid] began at dawn, and police [VERB|raided] two houses.',
    'She said [SCONJ|that] the garrison [AUX|was] [AUX|being] [VERB|shelled].',
    'He did [PART|not] want [PART|to] leave, [CCONJ|but] they left for [PROPN|Tarsa].',
    'The so-called “[NOUN|army]” [AUX|has] denied it.',
    'Troops in [PROPN|al-Zohour] and [PROPN|Deir] [PROPN|ez-Zor] withdrew.',
    '[PROPN|Hasan] [VERB|told] [PRON|us] about [DET|the] [ADJ|heavy] shelling.',
    'They came [PART|to] [VERB|free] 300 prisoners.',
    'They came to a [ADJ|free] town.',
  ])('are told from form and context: %s', (source) => {
    const result = found(source);
    expect(result.found).toEqual(result.expected);
  });

  it.each([
    'GUNMEN [VERB|ATTACKED] THE VILLAGE [ADP|IN] THE NORTH.',
    'THE [NOUN|ATTACK] [VERB|KILLED] [NUM|THREE] PEOPLE.',
  ])('are told in capitals: %s', (source) => {
    const result = found(source);
    expect(result.found).toEqual(result.expected);
  });

  it('are given to anything', () => {
    for (const text of ['', '...', '?!', 'a', '\u200f', '«»', 'قال الشاهد', '12', 'x'.repeat(5000)]) {
      const { tokens, tags } = read(text);
      expect(tags.pos).toHaveLength(tokens.count);
      expect(tags.lemmas).toHaveLength(tokens.count);
    }
  });
});
