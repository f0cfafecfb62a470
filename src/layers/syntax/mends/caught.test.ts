import { expect, it } from 'vitest';
import { reportFromText } from '../../../ingest/from-text.ts';
import { readReport } from '../../../read-report.ts';

/** What each deed of the sentence hangs on, as the reader sees it: "planting < men". */
function deeds(text: string): string[] {
  const { tokens, syntax } = readReport(reportFromText({ text })).annotations;
  return tokens.norms.flatMap((norm, i) =>
    norm.endsWith('ing') && syntax.heads[i] >= 0 ? [`${norm} < ${tokens.norms[syntax.heads[i]]}`] : [],
  );
}

it.each([
  ['Soldiers arrested the group planning the attack.', 'planning < group'],
  ['The army killed three men planting a mine.', 'planting < men'],
  ['A patrol shot two boys throwing stones.', 'throwing < boys'],
])('hears of the caught: %s', (text, deed) => {
  expect(deeds(text)).toContain(deed);
});

it.each([
  ['Police killed two men using a rifle.', 'using < killed'],
  ['The villagers fled the town leaving their cattle.', 'leaving < fled'],
])('leaves the means of the deed, and those whom nobody catches: %s', (text, deed) => {
  expect(deeds(text)).toContain(deed);
});
