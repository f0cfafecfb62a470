import { expect, it } from 'vitest';
import { reportFromText } from '../../ingest/from-text.ts';
import { languageRules } from '../../read-report.ts';
import { pageOf } from '../text/page.ts';
import { booksOf } from '../text/words-of.ts';
import { actorSurvey } from '../who/actor-survey.ts';
import { creditOf } from './credits.ts';

const rules = languageRules();
const books = booksOf(rules.relations);
const BODY = 'Shells fell on the harbour of Tarsa for a third night.';

function credit(text: string): string | null {
  const page = pageOf(reportFromText({ text, facts: { publisher: 'Daily Lamp' } }), books.small);
  const survey = actorSurvey(rules.entities.actors, rules.relations.grammar);
  survey.take(survey.read(page));
  const { credit: found } = creditOf(page, books, survey.actors());
  return found && `${found.key}${found.whole ? '' : ' and others'}`;
}

it.each([
  [`TARSA, March 14 (Reuters) - ${BODY}`, 'actor:reuters'],
  [`${BODY} -AFP`, 'actor:afp-media'],
  [`${BODY}\n\n(with AFP)`, 'actor:afp-media and others'],
  [`${BODY}\n\nSource: Reuters and agencies`, 'actor:reuters and others'],
  [`${BODY}\n\n(Reuters)\n\n© Daily Lamp. All rights reserved.`, 'actor:reuters'],
])('reads the credit of %j', (text, expected) => expect(credit(text)).toBe(expected));

it.each([BODY, `${BODY} Reuters could not reach the mayor.`, `${BODY}\n\nReporting by Ida Lund`])(
  'finds none in %j',
  (text) => expect(credit(text)).toBeNull(),
);
