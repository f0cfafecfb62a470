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

  it('knows a ministry by its words in any order, and the minister for it', () => {
    const justice = key('The Justice Ministry');
    expect(key('The Ministry of Justice')).toBe(justice);
    expect(key("Verana's Justice Minister")).toBe(justice);
    expect(key('The Harbour Ministry')).not.toBe(justice);
  });

  it('reads whom a paper quotes as saying, and not the paper', () => {
    const [, quoted] = speakers(
      "The Harbour Ministry said that it rained. More than nine died, the agency quoted the ministry's spokesman as saying.",
    );
    expect(quoted).toBe(key('The Harbour Ministry'));
  });

  it('passes over what stands between the speaker and the verb', () => {
    expect(speakers('The Tarsa Incident Watch, a group close to the opposition, says that nine died.')).toEqual([
      key('The Tarsa Incident Watch'),
    ]);
  });

  it('takes the one who survived for the speaker, not the place', () => {
    const [driver] = speakers('A driver who survived the attack near Tarsa says that it rained.');
    expect(driver).toContain('dr');
    expect(driver).not.toBe(key('Tarsa'));
  });

  it('takes the director of a depot for the speaker, not the depot', () => {
    const [director] = speakers('Nine were hurt, the director of the depot said.');
    expect(director).not.toBe(speakers('Nine were hurt, the old depot said.')[0]);
  });

  it('lets no attack speak, whatever lives it claimed', () => {
    expect(speakers('The attack on the harbour claimed 22 lives.')).toEqual([]);
  });

  it('explains a short name with small letters, and leaves alone one that the name does not spell', () => {
    const first = (text: string): string => speakers(text)[0];
    const told = 'The Watch of Liberties (WatLib) counts. WatLib said that it rained.';
    expect(speakers(told).at(-1)).toBe('org:watlib');
    expect(first('The Watch of Liberties (TarLib) counts the dead.')).not.toBe('org:tarlib');
  });
});
