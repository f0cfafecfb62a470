import { describe, expect, it } from 'vitest';
import { tree } from '../../testing/tree.ts';
import { mendOf } from './mend.ts';

function mended(source: string, taking: readonly string[] = []): string[] {
  const { tokens, tags, syntax } = tree(source);
  const draft = {
    first: 0,
    last: tokens.count,
    norms: tokens.norms,
    ...tags,
    heads: syntax.heads,
    relations: [...syntax.relations],
  };
  mendOf(draft, { linking: new Set(['of']), taking: new Set(taking), verbsLikeAdjectives: new Set() });
  return draft.relations.map((relation, i) =>
    `${tokens.forms[i]} ${relation} ${tokens.forms[draft.heads[i]] ?? ''}`.trim(),
  );
}

describe('"of" after a noun', () => {
  it('hangs on the noun, not on the verb', () => {
    expect(
      mended('They/PRON/2/nsubj confirmed/VERB/0/root the/DET/4/det escape/NOUN/2/obj of/ADP/6/case men/NOUN/2/obl'),
    ).toContain('men nmod escape');
  });
  it('stays with a verb that takes it', () => {
    const source = 'They/PRON/2/nsubj accused/VERB/0/root men/NOUN/2/obj of/ADP/5/case theft/NOUN/2/obl';
    expect(mended(source, ['accused'])).toContain('theft obl accused');
  });
  it('stays where no noun stands before it', () => {
    expect(mended('They/PRON/2/nsubj died/VERB/0/root of/ADP/4/case hunger/NOUN/2/obl')).toContain('hunger obl died');
  });
});
