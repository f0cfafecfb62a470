/** The screens that are measured: where they are, what tells that they can be used, and what they are called in the results. */

export interface Measured {
  readonly name: string;
  /** As the page's address, from what the server tells of the case. */
  readonly path: string;
  /** Every one of these is there when the screen can be used. */
  readonly ready: readonly string[];
}

/** What of the case is largest: the hardest of each kind of screen. */
export interface Largest {
  readonly report: string;
  readonly question: string;
  readonly middling: string;
  readonly source: string;
}

const id = encodeURIComponent;

export const screensOf = ({ report, question, middling, source }: Largest): readonly Measured[] => [
  { name: 'case: reports', path: '/', ready: ['a.report-row'] },
  { name: 'case: claims', path: '/?view=claims', ready: ['.claim-row'] },
  { name: 'case: claims, searched', path: '/?view=claims&search=hospital', ready: ['.claim-row'] },
  { name: 'report with most claims', path: `/report/${id(report)}`, ready: ['.claim'] },
  { name: 'questions', path: '/questions', ready: ['.question-row'] },
  { name: 'question with most answers', path: `/questions/${id(question)}`, ready: ['.answer-row'] },
  { name: 'stemma: choice', path: '/stemma', ready: ['.question-row'] },
  { name: 'stemma of some 200 nodes', path: `/stemma?question=${id(middling)}`, ready: ['.node.claim'] },
  { name: 'stemma with most nodes', path: `/stemma?question=${id(question)}`, ready: ['.stemma-bar'] },
  {
    name: 'time and place',
    path: '/time-place',
    ready: ['.times .axis svg', '.map svg', '.chosen-claims .claim-row'],
  },
  { name: 'sources', path: '/sources', ready: ['.source-line'] },
  { name: 'source with most claims', path: `/sources/${id(source)}`, ready: ['.source .claim-row', '.judged'] },
  { name: 'log', path: '/log', ready: ['.log-line', '.verification.holds'] },
];
