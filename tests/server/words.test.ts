/** The page may take only types from the program, so it has its own English words for claims: they are the ones that terminal and exports use. */
import { expect, it } from 'vitest';
import * as labels from '../../src/export/in-words/labels.ts';
import { en } from '../../web/strings/en/index.ts';

it.each([
  ['kinds', labels.KIND_LABELS, en.words.kinds],
  ['grounds', labels.GROUNDS_LABELS, en.words.grounds],
  ['stances', labels.STANCE_LABELS, en.words.stances],
  ['certainties', labels.CERTAINTY_LABELS, en.words.certainties],
  ['roles', labels.ROLE_LABELS, en.words.roles],
  ['bases', labels.BASIS_LABELS, en.words.bases],
  ['events', labels.EVENT_LABELS, en.words.events],
])('%s are named alike everywhere', (_what, program, page) => {
  expect(page).toEqual(program);
});
