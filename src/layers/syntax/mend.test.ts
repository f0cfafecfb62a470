import { describe, expect, it } from 'vitest';
import { tree } from '../../testing/tree.ts';
import { mendOf, mendThat } from './mend.ts';

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
  const rules = {
    linking: new Set(['of']),
    complementizers: new Set(['that']),
    taking: new Set(taking),
    verbsLikeAdjectives: new Set<string>(),
  };
  mendOf(draft, rules);
  mendThat(draft, rules);
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

describe('"that" after a comma', () => {
  const citing = 'Papers/NOUN/2/nsubj said/VERB/0/root ,/PUNCT/4/punct citing/VERB/2/advcl elders/NOUN/4/obj';
  it('begins what is said', () => {
    const found = mended(`${citing} ,/PUNCT/9/punct that/PRON/9/mark men/NOUN/9/nsubj died/VERB/5/acl:relcl`);
    expect(found).toContain('died ccomp said');
  });
  it('stays with the noun where no comma stands, or where it is the subject', () => {
    expect(mended(`${citing} that/PRON/8/obj men/NOUN/8/nsubj met/VERB/5/acl:relcl`)).toContain('met acl:relcl elders');
    expect(mended(`${citing} ,/PUNCT/8/punct that/PRON/8/nsubj met/VERB/5/acl:relcl`)).toContain(
      'met acl:relcl elders',
    );
  });
});
