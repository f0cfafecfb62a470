import { describe, expect, it } from 'vitest';
import { marked, wordsOf } from './marked.ts';

describe('marked text', () => {
  it('takes marks out and keeps where they were', () => {
    const { text, spans } = marked('[source|A resident] [cue|said] [content|the [what|bridge] was hit].');
    expect(text).toBe('A resident said the bridge was hit.');
    expect(wordsOf(text, spans.source)).toEqual(['A resident']);
    expect(wordsOf(text, spans.content)).toEqual(['the bridge was hit']);
    expect(wordsOf(text, spans.what)).toEqual(['bridge']);
  });
  it('keeps brackets that are escaped or carry no label', () => {
    expect(marked('He said \\[sic\\] so').text).toBe('He said [sic] so');
  });
  it('refuses a mark that is not closed', () => {
    expect(() => marked('[source|A resident')).toThrow(/not closed/);
    expect(() => marked('A] resident')).toThrow(/closes no mark/);
  });
});
