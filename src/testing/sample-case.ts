/** A small case in English and Arabic for tests of what leaves Stemma: invented people, places and words. */
import type { CaseView } from '../export/case-exports.ts';
import type { Claim } from '../model/claim.ts';
import { inferred, stated } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import type { Span } from '../model/span.ts';

const LAMP =
  '😀 Fire at the Orlin mill\n\nThe mayor of Tarsa, Karim Haddadin, said on Sunday that at least 12 workers were killed in the fire at the Orlin mill. “=SUM(A1)” & <b>co</b>, wrote K. Haddadin.';
const KITE =
  'Toll of mill fire rises\n\nHaddadin said that 15 workers were killed in the fire at the Orlin mill. The Harbour Hospital denied that anyone had died.';
const ARABIC =
  'حريق في مطحنة أورلين\n\nقال كريم حدادين، رئيس بلدية طرسة، إن ١٥ عاملاً قُتلوا في حريق مطحنة أورلين (2023). وأضاف لحدادين صديق أن النار انتشرت.';

interface Facts extends Partial<Report> {
  readonly name: string;
}
const report = (id: string, text: string, { name, ...facts }: Facts): Report => ({
  id,
  text,
  language: 'en',
  blocks: [
    { kind: 'title', start: 0, end: text.indexOf('\n') },
    { kind: 'paragraph', start: text.indexOf('\n') + 2, end: text.length },
  ],
  origin: { name, mediaType: 'text/plain', sha256: id.slice(-1).repeat(64), bytes: text.length },
  ...facts,
});

/** Where the words stand. @throws RangeError */
function at(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new RangeError(`The sample does not hold "${words}"`);
  return { start, end: start + words.length };
}

const claim = (id: string, report: string, more: Partial<Claim>): Claim => ({
  id,
  report,
  spans: [],
  chain: [{ name: 'Daily Lamp', spans: [], basis: 'assumed' }],
  kind: 'event',
  grounds: stated('official-statement', 'sample'),
  stance: 'asserts',
  certainty: stated('certain', 'sample'),
  who: [],
  wording: [],
  notes: [],
  rule: 'sample',
  ...more,
});

const twelve = at(LAMP, 'at least 12 workers were killed in the fire at the Orlin mill');
const mayor = at(LAMP, 'The mayor of Tarsa, Karim Haddadin');
const fifteen = at(KITE, '15 workers were killed in the fire at the Orlin mill');
const arabic = at(ARABIC, '١٥ عاملاً قُتلوا في حريق مطحنة أورلين');

const CLAIMS: readonly Claim[] = [
  claim('c-1', 'r-1', {
    spans: [twelve],
    chain: [
      { name: 'Daily Lamp', spans: [], basis: 'assumed' },
      { name: 'mayor of Tarsa, Karim Haddadin', spans: [mayor], basis: 'stated' },
    ],
    event: stated('other', 'sample', twelve),
    who: [stated({ role: 'victim', name: '12 workers' }, 'sample', at(LAMP, '12 workers'))],
    toll: stated({ low: 12, high: null, of: 'workers', fate: 'killed' }, 'sample', at(LAMP, 'at least 12 workers')),
    when: inferred('2023-05-07', 'sample', at(LAMP, 'Sunday')),
    where: stated(
      { name: 'Orlin mill', key: 'sample:1', lat: 35.5, lon: 40.25 },
      'sample',
      at(LAMP, 'the Orlin mill.'),
    ),
  }),
  claim('c-2', 'r-1', {
    spans: [at(LAMP, '“=SUM(A1)” & <b>co</b>')],
    kind: 'speech',
    who: [stated({ role: 'speaker', name: '=Haddadin' }, 'sample', at(LAMP, 'K. Haddadin'))],
    wording: [{ ...at(LAMP, 'co'), text: 'co', why: 'a sample', rule: 'sample' }],
    notes: [{ spans: [twelve], text: 'It is not sure that Karim Haddadin wrote this.', rule: 'sample' }],
  }),
  claim('c-3', 'r-2', {
    spans: [fifteen],
    chain: [
      { name: 'Evening Kite', spans: [], basis: 'assumed' },
      { name: 'Haddadin', spans: [at(KITE, 'Haddadin')], basis: 'stated' },
    ],
    event: stated('attack', 'sample', fifteen),
    toll: stated({ low: 15, high: 15, of: 'workers', fate: 'killed' }, 'sample', at(KITE, '15 workers')),
    when: stated('2023-05', 'sample'),
  }),
  claim('c-4', 'r-2', {
    spans: [at(KITE, 'anyone had died')],
    chain: [
      { name: 'Evening Kite', spans: [], basis: 'assumed' },
      { name: 'Harbour Hospital', spans: [at(KITE, 'The Harbour Hospital')], basis: 'stated' },
    ],
    stance: 'denies',
  }),
  claim('c-5', 'r-3', {
    spans: [arabic],
    chain: [
      { name: 'صحيفة النهر', spans: [], basis: 'assumed' },
      { name: 'كريم حدادين', spans: [at(ARABIC, 'كريم حدادين')], basis: 'stated' },
    ],
    toll: stated({ low: 15, high: 15, of: 'عاملاً', fate: 'killed' }, 'sample', at(ARABIC, '١٥ عاملاً')),
    where: stated({ name: 'أورلين' }, 'sample', at(ARABIC, 'مطحنة أورلين (')),
  }),
];

export const SAMPLE_CASE: CaseView = {
  caseId: '0f4c1d52-6a0e-4d0b-9a52-3d7f5a1c2b9e',
  reports: [
    {
      report: report('r-1', LAMP, {
        name: 'https://lamp.example/2023/karim-haddadin-mill',
        title: 'Fire at the Orlin mill',
        publisher: 'Daily Lamp',
        author: 'Sela Noor',
        published: '2023-05-08',
        url: 'https://lamp.example/2023/karim-haddadin-mill',
        basis: { author: { basis: 'stated', by: 'the line “For Karim Haddadin, by Sela Noor”' } },
        seen: [{ ...at(LAMP, '12'), page: 3, box: [10, 20, 30, 40], confidence: 61 }],
      }),
      givenId: 'lamp',
      reader: '0.1.0',
      taken: { at: '2023-05-20T09:00:00.000Z', by: 'Rana' },
      custody: [
        {
          step: 'collected',
          original: '1'.repeat(64),
          collector: 'Sela Noor, with Karim Haddadin',
          method: 'saved from the page',
          collectedAt: '2023-05-19T12:00:00Z',
          by: 'Rana',
          at: '2023-05-20T09:00:00.000Z',
        },
      ],
    },
    {
      report: report('r-2', KITE, { name: 'kite.txt', publisher: 'Evening Kite', published: '2023-05-10' }),
      reader: '0.1.0',
      taken: { at: '2023-05-20T09:01:00.000Z', by: 'Rana' },
    },
    { report: report('r-3', ARABIC, { name: 'nahr.txt', publisher: 'صحيفة النهر', language: 'ar' }), reader: '0.1.0' },
  ],
  claims: CLAIMS,
  relations: [
    {
      id: 'x-1',
      kind: 'later-count',
      from: 'c-3',
      to: 'c-1',
      strength: 0.9,
      because: [{ text: 'Haddadin counted again.', spans: [{ report: 'r-2', span: fifteen }] }],
    },
    {
      id: 'x-2',
      kind: 'denies',
      from: 'c-4',
      to: 'c-3',
      strength: 0.8,
      because: [{ text: 'One denies it.', spans: [] }],
    },
    { id: 'x-3', kind: 'repeats', from: 'c-5', to: 'c-3', strength: 0.7, because: [] },
  ],
  origins: [
    {
      id: 'o-1',
      name: 'Karim Haddadin: count',
      claims: ['c-1', 'c-3', 'c-5'],
      because: [{ text: 'They name Haddadin.', spans: [{ report: 'r-1', span: mayor }] }],
      traced: true,
    },
    { id: 'o-2', name: 'Harbour Hospital', claims: ['c-4'], because: [], traced: false },
  ],
  questions: [
    {
      id: 'q-1',
      asked: 'count',
      text: 'How many workers were killed?',
      about: { of: 'workers', place: 'Orlin mill' },
      claims: ['c-1', 'c-3', 'c-4', 'c-5'],
      range: { low: 12, high: null },
      asOf: { 'c-1': '2023-05-07', 'c-3': '2023-05-10' },
    },
    { id: 'q-2', asked: 'who', text: 'Who wrote “co”?', about: {}, claims: ['c-2'] },
  ],
  judgements: [
    {
      id: 'j-1',
      about: 'c-3',
      verdict: 'confirmed',
      reason: 'I called Karim Haddadin.',
      by: 'Rana',
      at: '2023-06-01T08:00:00Z',
      published: 'https://rana.example/checks/mill',
    },
    {
      id: 'j-2',
      about: 'source:harbour hospital',
      verdict: 'rated',
      correction: { reliability: 'F' },
      reason: 'New to us.',
      by: 'Rana',
      at: '2023-06-01T09:00:00Z',
    },
  ],
};
