import { describe, expect, it } from 'vitest';
import { reportFromText } from '../../ingest/from-text.ts';
import { readReport } from '../../read-report.ts';
import { marked, wordsOf } from '../../testing/index.ts';

const chainsIn = (text: string) => readReport(reportFromText({ text })).annotations.coreference;

/** All marks of one label must stand in one chain, and marks of two labels in two. */
function ties(source: string): void {
  const { text, spans } = marked(source);
  const chains = chainsIn(text);
  const chainOf = (end: number, start: number): number =>
    chains.findIndex(({ mentions }) => mentions.some((m) => m.end === end && m.start >= start));
  const of = Object.values(spans).map((marks) => new Set(marks.map(({ start, end }) => chainOf(end, start))));
  for (const chain of of) expect([...chain]).toHaveLength(1);
  expect(new Set(of.map((chain) => [...chain][0])).size).toBe(of.length);
}

/** No chain may hold the marked words. */
function leavesOpen(source: string): void {
  const { text, spans } = marked(source);
  const held = new Set(chainsIn(text).flatMap(({ mentions }) => wordsOf(text, mentions)));
  for (const words of wordsOf(text, spans.open)) expect([...held]).not.toContain(words);
}

describe('names of one thing', () => {
  it('are the same words, an abbreviation in brackets, a known alias', () => {
    ties('The [a|Syrian Democratic Forces] ([a|SDF]) met. [b|Daesh] fled. The [a|SDF] advanced on [b|ISIS].');
    ties('The [a|Eastern Farmers Party] ([a|EFP]) won. Nobody knew the [a|EFP].');
  });
  it('are a surname after the full name', () => {
    ties('[a|Carlos Mendoza] left. On Friday [a|Mendoza] came back.');
  });
  it('are two names of one place, when the text puts the one in brackets', () => {
    ties('They came from [a|Tel Sawan] ([a|Ras al-Bahr]) by night.');
  });
  it('are not a town and its country in brackets', () => {
    expect(chainsIn('They came from Paris (France) by night.')).toEqual([]);
  });
  it('are the end of a longer name, and a group put in the same words', () => {
    ties('The [a|Honduran Armed Forces] met on Monday. On Friday the [a|Armed Forces] left.');
    ties('[a|Two policemen] died. The [a|two policemen] were brothers.');
  });
  it('are not two groups of which no article says that they are one', () => {
    expect(chainsIn('Two policemen died in May. Two policemen died in June.')).toEqual([]);
  });
  it('are what "also known as" joins', () => {
    ties('[a|Ahmed Haddad], also known as [a|Abu Omar], was arrested. On Monday [a|Haddad] was tried.');
  });
});

describe('pronouns', () => {
  it('stand for the subject before them', () => {
    ties('[a|Mariam Haddad] left the town on Monday. [a|She] said the road was open.');
    ties('[a|Hezbollah] denied the report on Sunday and said that [a|it] had no men there.');
  });
  it('agree in gender', () => {
    ties('[a|Maria Lopez] met [b|Juan Perez] on Monday. [b|He] wept.');
  });
  it('agree in number: several fighters are not "he"', () => {
    leavesOpen('Three gunmen came to the village. [open|He] was tired.');
  });
  it('stay open when two people fit as well', () => {
    leavesOpen('Ahmed Haddad and Karim Saleh left the town. [open|He] was tired.');
  });
  it('stand for nothing in "it is clear that" and "it turned out"', () => {
    leavesOpen('Hamas denied the report. [open|It] is clear that talks will go on.');
    leavesOpen('Hamas denied the report. [open|It] turned out that nobody was there.');
  });
  it('do not take what was said for a thing', () => {
    leavesOpen('Hezbollah claimed the attack. Israel denied [open|it].');
  });
  it('point within their own clause only when they are reflexive', () => {
    leavesOpen('Hamas attacked [open|it] in the morning.');
  });
  it('of the author are a chain of their own, unless they are quoted', () => {
    const text = 'We saw no tanks. “We saw two,” a soldier said. Our driver left.';
    const author = chainsIn(text).find(({ name }) => name === 'author');
    expect(wordsOf(text, author?.mentions ?? [])).toEqual(['We', 'Our']);
  });
});

describe('relative pronouns', () => {
  it('stand for the noun right before them', () => {
    ties('The reporters met [a|Carlos Mendoza], [a|who] had fled.');
  });
  it('are not tied across a clause: "which" may mean the whole of it', () => {
    leavesOpen('The shell fell among the residents, [open|which] led to panic.');
  });
  it('are not the "that" of reported speech', () => {
    leavesOpen('Hamas said [open|that] talks had failed.');
  });
});

describe('epithets', () => {
  it('stand for the armed group spoken of', () => {
    ties('[a|Boko Haram] burned the market on Sunday. The [a|group] has not said why.');
  });
  it('stand for the thing of the same noun', () => {
    ties('Gunmen stormed [a|Qamar prison] on Monday. The [a|prison] holds 400 men.');
  });
  it('do not stand for a state', () => {
    leavesOpen('Iraq closed the border on Sunday. The [open|organization] was silent.');
  });
  it('that say which one is meant stand for themselves', () => {
    leavesOpen('Hamas met in May. The army arrested the [open|group] planning the attack.');
  });
  it('"the latter" and "the former" are the second and the first of two', () => {
    ties('[a|Hamas] and [b|Islamic Jihad] met. The [b|latter] left early, and the [a|former] stayed.');
  });
});

describe('odd texts', () => {
  it('yield nothing and do not throw', () => {
    for (const text of ['', '()', 'who', 'the latter', 'it it it', '“We', 'its ’s', 'HE SHE THEY'])
      expect(chainsIn(text)).toEqual([]);
  });
});
