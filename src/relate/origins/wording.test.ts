import { expect, it } from 'vitest';
import type { Report } from '../../model/report.ts';
import { pageOf } from '../text/page.ts';
import { alike, type Sketch, sketchOf } from './wording.ts';

const sketch = (text: string): Sketch => {
  const page = pageOf({ text } as Report);
  return sketchOf(page, { first: 0, last: page.words.length });
};
const STORY =
  'Residents of Tarsa spent a third night in the cellar of the old customs house as shells fell on the harbour';

it('knows a sentence again of which a paper changed a word or two', () => {
  expect(alike(sketch(STORY), sketch(STORY.replace('third', 'second')))).toBe(true);
  expect(alike(sketch(STORY), sketch(`According to our reporter, ${STORY}`))).toBe(true);
});

it('does not take one matter in other words for a copy', () => {
  const other =
    'As shells hit the harbour of Tarsa, people who live there slept in a cellar of the customs house again';
  expect(alike(sketch(STORY), sketch(other))).toBe(false);
});

it('tells nothing of short sentences, which are alike by chance', () => {
  expect(alike(sketch('It gave no further details.'), sketch('It gave no further details.'))).toBe(false);
});
