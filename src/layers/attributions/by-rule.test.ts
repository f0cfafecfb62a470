import { describe, expect, it } from 'vitest';
import { reportFromText } from '../../ingest/from-text.ts';
import { openLanguage } from '../../languages/index.ts';
import { marked, wordsOf } from '../../testing/marked.ts';
import { analysis } from '../analysis/index.ts';
import { annotate } from '../annotate.ts';
import { sentences } from '../sentences/index.ts';
import { syntax } from '../syntax/index.ts';
import { tags } from '../tags/index.ts';
import { tokens } from '../tokens/index.ts';
import { assemble } from './assemble.ts';
import { attributionsByRule } from './by-rule.ts';
import { wordsOf as numbersOf } from './words.ts';

const { pack } = openLanguage('en', () => null);

function readByRule(text: string) {
  const { report, annotations } = annotate(reportFromText({ text }), [tokens, sentences, analysis, tags, syntax], pack);
  const words = numbersOf({ rules: pack.attribution, ...annotations });
  const context = { report: report.id, rules: pack.attribution };
  return assemble(words, attributionsByRule(words, pack.attribution), context);
}

describe('attributions by rule, where no weights were learned', () => {
  it.each([
    '[source|A shepherd] [cue|said] [content|the bridge was hit].',
    '[content|“The bridge was hit,”] [source|the shepherd] [cue|said].',
    '[content|“The bridge was hit,”] [cue|said] [source|the old shepherd], wiping his face.',
    '[content|“It burned. Nobody came,”] [source|he] [cue|added].',
    '[source|THE MAYOR] [cue|CONFIRMED] [content|THE GATE WAS OPEN].',
  ])('reads %s', (source) => {
    const { text, spans } = marked(source);
    const [found, ...more] = readByRule(text);
    expect(more).toEqual([]);
    for (const role of ['source', 'cue', 'content'] as const) {
      const whole = found[role].map(({ start, end }) => text.slice(start, end)).join(' ');
      expect([role, whole]).toEqual([role, wordsOf(text, spans[role]).join(' ')]);
    }
  });

  it.each(['The gate was open.', 'The so-called “army” fled.', '“Gate of Mercy” is a song.', 'Said.'])(
    'finds nothing in %s',
    (text) => {
      expect(readByRule(text)).toEqual([]);
    },
  );
});
