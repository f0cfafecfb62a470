import { describe, expect, it } from 'vitest';
import { tree } from '../../../testing/tree.ts';
import { mendTree } from './index.ts';

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
    undergone: new Set(['drowned']),
    between: new Set(['between']),
    caught: new Set<string>(),
    means: new Set<string>(),
    possessive: new Set(["'"]),
    verbsLikeAdjectives: new Set<string>(),
  };
  mendTree(draft, rules);
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
  it('stands before what is counted, not before the bound of the number', () => {
    const source =
      'It/PRON/2/nsubj led/VERB/0/root to/ADP/4/case deaths/NOUN/2/obl of/ADP/7/case at/ADP/7/case least/ADJ/8/nmod 40/NUM/9/nummod men/NOUN/2/obl';
    expect(mended(source)).toEqual(expect.arrayContaining(['of case men', 'least nmod 40', 'men nmod deaths']));
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

describe('"that" before a clause that wants nothing', () => {
  const claims = 'claims/NOUN/0/root of/ADP/3/case media/NOUN/1/nmod';
  it('tells which claims', () => {
    const found = mended(`${claims} that/PRON/6/obj jets/NOUN/6/nsubj hit/VERB/3/acl:relcl stations/NOUN/6/obj`);
    expect(found).toEqual(expect.arrayContaining(['hit acl claims', 'that mark hit']));
  });
  it('stays relative where the clause wants an object', () => {
    const found = mended(`${claims} that/PRON/6/obj people/NOUN/6/nsubj read/VERB/3/acl:relcl`);
    expect(found).toEqual(expect.arrayContaining(['read acl:relcl media', 'that obj read']));
  });
});

describe('a verb that nobody does to others', () => {
  it('is the verb of its clause, not a participle of the noun', () => {
    const found = mended('Three/NUM/2/nummod men/NOUN/0/root drowned/VERB/2/acl on/ADP/5/case Monday/PROPN/3/obl');
    expect(found).toEqual(expect.arrayContaining(['drowned root', 'men nsubj drowned', 'Monday obl drowned']));
  });
  it('stays a participle where the noun has another verb, and where the verb may be done to somebody', () => {
    expect(mended('Men/NOUN/3/nsubj drowned/VERB/1/acl lay/VERB/0/root there/ADV/3/advmod')).toContain(
      'drowned acl Men',
    );
    expect(mended('Three/NUM/2/nummod men/NOUN/0/root killed/VERB/2/acl')).toContain('killed acl men');
  });
});

describe('"between" two sides', () => {
  const sides = 'between/ADP/3/case guards/NOUN/1/obj and/CCONJ/6/cc';
  it('makes the deed the subject, not the second side', () => {
    const found = mended(`Fighting/VERB/0/root ${sides} rebels/NOUN/6/nsubj killed/VERB/1/conj nine/NUM/6/obj`);
    expect(found).toEqual(expect.arrayContaining(['rebels conj guards', 'Fighting nsubj killed', 'killed root']));
  });
  it('makes the deed the subject where the sides are joined and the verb hangs beside it', () => {
    const both = 'between/ADP/3/case guards/NOUN/1/obl and/CCONJ/5/cc rebels/NOUN/3/conj';
    const found = mended(`Fighting/VERB/0/root ${both} killed/VERB/1/conj nine/NUM/6/obj`);
    expect(found).toEqual(expect.arrayContaining(['Fighting nsubj killed', 'killed root', 'guards nmod Fighting']));
    const more = mended(`Fighting/VERB/0/root ${both} and/CCONJ/7/cc looting/VERB/1/conj`);
    expect(more).toContain('looting conj Fighting');
  });
  it('leaves sides that are joined already', () => {
    const joined = 'Talks/NOUN/6/nsubj between/ADP/3/case guards/NOUN/1/nmod and/CCONJ/5/cc rebels/NOUN/3/conj';
    expect(mended(`${joined} ended/VERB/0/root`)).toContain('rebels conj guards');
  });
});

describe('a possessive', () => {
  it('belongs to what it owns', () => {
    const source =
      "failure/NOUN/0/root of/ADP/3/case cells/NOUN/1/nmod '/PART/3/case attempt/NOUN/1/nmod to/PART/7/mark storm/VERB/5/acl";
    expect(mended(source)).toEqual(expect.arrayContaining(['cells nmod:poss attempt', 'of case attempt']));
  });
  it('stays where the tree has it, and where nothing is owned', () => {
    const right = "failure/NOUN/0/root of/ADP/5/case cells/NOUN/5/nmod:poss '/PART/3/case attempt/NOUN/1/nmod";
    expect(mended(right)).toContain('of case attempt');
    expect(mended("talk/NOUN/0/root of/ADP/3/case cells/NOUN/1/nmod '/PART/3/case ended/VERB/1/acl")).toContain(
      'cells nmod talk',
    );
  });
});
