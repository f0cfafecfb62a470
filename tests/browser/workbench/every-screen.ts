/** Every screen of the workbench with its own sign that it is ready: what is looked at on all of them is looked at on these. */
import type { Page } from 'playwright-core';
import type { Source } from '../../../src/open-case.ts';
import { REPORTS, type Served, serveReports, type Window } from './open-workbench.ts';
import { markWords, SCAN } from './scanned.ts';
import { TOLLS } from './tolls.ts';

/** So that there is something to put on the timeline and on the map. */
const DATED: Source = {
  name: 'dated.txt',
  text: 'A resident said that two people were killed in Lyon in March 2021. The mayor said that five people were killed in Bordeaux on 5 March 2021.',
  facts: { publisher: 'Daily Lamp', published: '2021-03-08', title: 'Two dates' },
};

export interface Shown {
  readonly name: string;
  readonly path: string;
  /** All of them are visible when the screen is ready. */
  readonly ready: readonly string[];
}

interface Parts {
  readonly report: string;
  readonly question: string;
  readonly answer: string;
  readonly source: string;
  /** A report of which words were recognised on an image. */
  readonly scanned: string;
}

const id = encodeURIComponent;

const screensWith = ({ report, question, answer, source, scanned }: Parts): readonly Shown[] => [
  { name: 'case', path: '/', ready: ['a.report-row', '.report-row.heads'] },
  { name: 'claims', path: '/?view=claims', ready: ['a.claim-row'] },
  { name: 'report', path: `/report/${id(report)}`, ready: ['.claim .chips', '.text .run.cue'] },
  { name: 'a claim chosen', path: `/report/${id(report)}?claim=${id(answer)}`, ready: ['.claim[aria-current] .tools'] },
  { name: 'custody', path: `/custody/${id(report)}`, ready: ['.copy.holds .custody-facts', '.steps li'] },
  {
    name: 'words on the page',
    path: `/seen/${id(scanned)}`,
    ready: ['.page img', '.box.claim-words', '.seen-claim'],
  },
  { name: 'a page without words', path: `/seen/${id(report)}`, ready: ['.message h2'] },
  { name: 'handing over', path: '/handover', ready: ['.mark-line .soft', '.chosen-form .left-out'] },
  {
    name: 'marking',
    path: '/handover?mark=name&value=Ada+Venn&form=json',
    ready: ['form.decide .kind', '.chosen-form .left-out'],
  },
  { name: 'questions', path: '/questions', ready: ['a.question-row'] },
  {
    name: 'one question',
    path: `/questions/${id(question)}?claim=${id(answer)}`,
    ready: ['.answer-detail blockquote', '.answer-detail .relations, .answer-detail .soft'],
  },
  { name: 'questions by date', path: `/questions/${id(question)}?order=date`, ready: ['button.answer-row'] },
  { name: 'choice of a stemma', path: '/stemma', ready: ['a.question-row'] },
  {
    name: 'stemma',
    path: `/stemma?question=${id(question)}&node=${id(answer)}`,
    ready: ['.node.claim', '.stemma-details blockquote'],
  },
  { name: 'stemma as a list', path: `/stemma?question=${id(question)}&view=list`, ready: ['.stemma-list q'] },
  {
    name: 'time and place',
    path: '/time-place',
    ready: ['.times [role="option"]', '.map svg', '.chosen-claims a.claim-row'],
  },
  {
    name: 'time and place as tables',
    path: '/time-place?times=table&places=table',
    ready: ['.times table', '.places table', '.chosen-claims a.claim-row'],
  },
  { name: 'sources', path: '/sources', ready: ['a.source-line'] },
  { name: 'one source', path: `/sources/${id(source)}`, ready: ['.judged button', '.said-over a.claim-row'] },
  { name: 'log', path: '/log', ready: ['.log-line', '.verification.holds'] },
  { name: 'no such screen', path: '/nowhere', ready: ['.message h1'] },
  { name: 'no such report', path: '/report/r-none', ready: ['[role="alert"] h1'] },
  { name: 'no such custody', path: '/custody/r-none', ready: ['[role="alert"] h1'] },
  { name: 'no such question', path: '/questions/q-none', ready: ['[role="alert"] h1'] },
  { name: 'no such source', path: '/sources/source%3Anobody', ready: ['[role="alert"] h1'] },
];

async function screensOf({ opened, serving, base }: Served): Promise<readonly Shown[]> {
  const questions = await opened.store.questions();
  const question = questions.reduce((a, b) => (b.claims.length > a.claims.length ? b : a));
  const [answer] = question.claims;
  const claim = await opened.store.claim(answer);
  const headers = { Authorization: `Bearer ${serving.token}` };
  const scanned = (await opened.store.reports()).find(({ report }) => report.seen);
  if (!scanned) throw new Error('no report of the case was recognised on an image');
  const sources = (await (await fetch(`${base}/api/sources`, { headers })).json()) as { rows: { id: string }[] };
  return screensWith({
    report: String(claim?.report),
    question: question.id,
    answer,
    source: sources.rows[0].id,
    scanned: scanned.report.id,
  });
}

/** A case of which every screen has something to show - a question with several answers, dates, places, a scan, a mark - and these reports at its end. */
export async function serveEveryScreen(
  ...more: readonly Source[]
): Promise<{ readonly served: Served; readonly screens: readonly Shown[] }> {
  const served = await serveReports([...REPORTS, ...TOLLS.slice(1), DATED, SCAN, ...more]);
  await markWords(served, 'Orlin');
  return { served, screens: await screensOf(served) };
}

/** Goes to each screen in turn and looks at it once it is ready. */
export async function onEach(
  window: Window,
  screens: readonly Shown[],
  look: (page: Page, screen: string) => Promise<void>,
): Promise<void> {
  for (const { name, path, ready } of screens) {
    await window.go(path);
    for (const sign of ready) await window.page.locator(sign).locator('visible=true').first().waitFor();
    await look(window.page, name);
  }
}
