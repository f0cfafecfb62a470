import { expect, it } from 'vitest';
import { reportFromText } from '../../../ingest/from-text.ts';
import { readReport } from '../../../read-report.ts';

/** Who is the subject of a verb, as the reader sees it. */
function subjectOf(text: string, verb: string): string | undefined {
  const { tokens, syntax } = readReport(reportFromText({ text })).annotations;
  const at = tokens.norms.indexOf(verb);
  return tokens.norms.find((_, i) => syntax.heads[i] === at && syntax.relations[i].startsWith('nsubj'));
}

it.each([
  ['A driver who was unloading his truck when the depot was hit said he saw two aircraft.', 'said', 'driver'],
  ['A nurse who was working when the clinic was shelled said nine people died.', 'said', 'nurse'],
  ['The guards who fled when the gate fell told the agency that they had no orders.', 'told', 'guards'],
  ['A woman whose son was killed when the mosque burned told reporters she had warned the police.', 'told', 'woman'],
])('hears whoever the sentence is about: %s', (text, verb, subject) => {
  expect(subjectOf(text, verb)).toBe(subject);
});

it.each([
  ['A driver who fled when the guard said that the depot was burning.', 'said', 'guard'],
  ['The man who left when the mayor told reporters of the raid was arrested.', 'told', 'mayor'],
  ['A farmer who lives near the bridge said he heard a blast.', 'said', 'farmer'],
])('leaves who speaks in the clause: %s', (text, verb, subject) => {
  expect(subjectOf(text, verb)).toBe(subject);
});
