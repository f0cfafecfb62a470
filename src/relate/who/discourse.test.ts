import { describe, expect, it } from 'vitest';
import type { Report } from '../../model/report.ts';
import { languageRules } from '../../read-report.ts';
import { pageOf } from '../text/page.ts';
import { booksOf } from '../text/words-of.ts';
import { actorSurvey } from './actor-survey.ts';
import { speechesOf } from './discourse.ts';
import { postSurvey } from './posts.ts';

const rules = languageRules();
const books = booksOf(rules.relations);

/** Names of those who speak, in the order of their cues; `-` where nobody is found. */
function speakers(text: string): string[] {
  const page = pageOf({ text } as Report, books.small);
  const survey = actorSurvey(rules.entities.actors, rules.relations.grammar);
  survey.take(survey.read(page));
  const posts = postSurvey(survey.actors(), books);
  posts.take(posts.read(page));
  const actors = { ...survey.actors(), posts: posts.found() };
  return speechesOf(page, books, actors).map(({ root }) => (root ? root.key : '-'));
}

const key = (text: string): string => speakers(`${text} said that it rained.`)[0];

describe('who speaks', () => {
  it('looks back from a noun to the name that ends in it', () => {
    expect(speakers('The Harbour Ministry said that it rained. The ministry added that it hailed.')).toEqual([
      key('The Harbour Ministry'),
      key('The Harbour Ministry'),
    ]);
  });

  it('keeps a body that only a noun names apart from the one named before', () => {
    const [ministry, union] = speakers(
      "The Harbour Ministry said that it rained. The guards' union said that it hailed.",
    );
    expect(union).not.toBe(ministry);
  });

  it('looks ahead from "a war monitor" to the name that follows', () => {
    const [monitor, named] = speakers(
      'Forty people have died, a war monitor said. The Tarsa Incident Watch said that nine were guards.',
    );
    expect(monitor).toBe(named);
  });

  it('takes an account for that of whoever spoke before, and of its owner', () => {
    expect(new Set(speakers('The Tarsa Watch said that nine died. By its count four were guards.')).size).toBe(1);
  });

  it('takes whom a report cites for the speaker after the paper that cites', () => {
    expect(speakers('Forty people died, the Daily Lamp reports, citing the Harbour Ministry.').at(-1)).toBe(
      key('The Harbour Ministry'),
    );
  });

  it('lets a person speak for the body whose post he holds', () => {
    const [person] = speakers('SDF spokesman Odo Fenwick said that it rained.');
    expect(person).toBe('actor:sdf');
  });

  it('finds nobody in "nobody has said so"', () => {
    expect(speakers('Nobody has said so.')).toEqual([]);
  });
});
