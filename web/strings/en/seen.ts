/** The screen of words on the image of a page, in English. */
import { counter } from '../plural.ts';

const count = counter('en');

export const seen = {
  title: 'Words on the page',
  back: 'Back to the report',
  explained:
    'These words were recognised on an image. Each box is where a word stands; a broken line is a word that was read with little confidence: compare it with the image.',
  none: 'No words were recognised on images in this report',
  noneHint: 'Its file holds its text as letters. Read it on the screen of the report.',
  page: (n: string, all: string) => `Page ${n} of ${all}`,
  pageAlone: (n: string) => `Page ${n}`,
  previousPage: 'Previous page',
  nextPage: 'Next page',
  image: (page: string) => `Picture of page ${page}`,
  drawnPage: (page: string) => `Page ${page} as it was read: each word in its place`,
  noPicture: 'There is no picture of this page here: each word is shown in the place where it was read.',
  pictureFailed: 'The picture of this page cannot be shown: each word is shown in the place where it was read.',
  claims: 'Claims on this page',
  noClaims: 'No claim has words on this page.',
  boxed: count({ one: '# word boxed', other: '# words boxed' }),
  doubtful: count({ one: '# read with little confidence', other: '# read with little confidence' }),
  allSure: 'all read with confidence',
  elsewhere: count({ one: '# word on another page', other: '# words on other pages' }),
  confidence: (word: string, n: string) => `“${word}” ${n}`,
  confidenceMeans: (sure: string) =>
    `Confidence is the recogniser's own, from 0 to 100, and no probability; below ${sure} a word is doubtful.`,
  legend: 'On the page',
  legendClaim: 'words of claims',
  legendChosen: 'of the chosen claim',
  legendDoubt: 'doubtful',
  toReport: 'Read it in the report',
  nextClaim: 'Next claim on the page',
  previousClaim: 'Previous claim on the page',
  show: 'See it on the page',
};
