/** The dossier that a documenter hands over: questions, findings with their words, reports with their custody, decisions, method and limits. */

import type { FactName } from '../../model/report.ts';
import { aboutSentences } from '../case/about.ts';
import { ledgerOf } from '../case/ledger.ts';
import type { Handover, KeptView } from '../case/view.ts';
import { stepText } from '../custody/rows.ts';
import { timeInWords } from '../in-words/time-in-words.ts';
import { visible } from '../in-words/visible-text.ts';
import { type Citing, citing, nameOf } from './citing.ts';
import { type Block, type Dossier, type Fact, type Line, type Part, type Piece, plain } from './dossier.ts';
import { questionPart, tellingOf } from './findings.ts';
import { LIMITS, METHOD } from './method.ts';

const foreign = (text: string): Piece => ({ foreign: visible(text) });
const chapter = (id: string, title: string, blocks: readonly Block[]): Part => ({
  id,
  title: plain(title),
  level: 1,
  blocks,
});
const list = (lines: readonly string[]): Block => ({ kind: 'list', lines: lines.map(plain) });
const paragraph = (text: string): Block => ({ kind: 'paragraph', line: plain(text) });

/** What is not known is said to be so. */
function factsOf({ report, taken, reader, custody = [] }: KeptView, claims: number): Fact[] {
  const { publisher, author, published, language, origin, url, forwardedFrom, basis } = report;
  const given = (name: FactName, value: string | undefined): Line => {
    if (value === undefined) return plain('unknown');
    const why = basis?.[name];
    return [foreign(value), ...(why ? [{ text: ` (${why.basis}: ` }, foreign(why.by), { text: ')' }] : [])];
  };
  const hidden = plain('left out, because guesses at redacted words could be tested against it');
  return [
    { name: 'Publisher', value: given('publisher', publisher) },
    { name: 'Author', value: given('author', author) },
    { name: 'Published', value: given('published', published === undefined ? undefined : timeInWords(published)) },
    { name: 'Language', value: given('language', language === 'und' ? undefined : language) },
    ...(forwardedFrom === undefined ? [] : [{ name: 'Passed on from', value: given('forwardedFrom', forwardedFrom) }]),
    ...(url === undefined ? [] : [{ name: 'Address', value: given('url', url) }]),
    { name: 'File', value: [foreign(origin.name)] },
    ...(origin.within ?? []).map(
      ({ name, sha256, member }): Fact => ({
        name: 'Held in',
        value: [foreign(name), { text: ' as ' }, foreign(member), { text: `, SHA-256 of the holder ${sha256}` }],
      }),
    ),
    ...(origin.captured === undefined
      ? []
      : [{ name: 'Captured', value: plain(`${origin.captured}, as the archive says`) }]),
    { name: 'Media type', value: plain(origin.mediaType) },
    { name: 'Size', value: origin.sha256 === '' ? hidden : plain(`${origin.bytes} bytes`) },
    { name: 'SHA-256', value: origin.sha256 === '' ? hidden : plain(origin.sha256) },
    { name: 'Taken in', value: taken ? [{ text: `${taken.at} by ` }, foreign(taken.by)] : plain('unknown') },
    ...custody.map((step): Fact => ({ name: 'Custody', value: [foreign(stepText(step))] })),
    { name: 'Read by', value: plain(reader === undefined ? 'unknown' : `Stemma ${reader}: ${claims} claims`) },
  ];
}

function reportBlocks({ reports, claims }: Handover): Block[] {
  const counts = new Map<string, number>();
  for (const { report } of claims) counts.set(report, (counts.get(report) ?? 0) + 1);
  return reports.map((kept) => ({
    kind: 'facts',
    anchor: nameOf(kept),
    title: [foreign(kept.report.title ?? nameOf(kept))],
    facts: [{ name: 'Report', value: plain(nameOf(kept)) }, ...factsOf(kept, counts.get(kept.report.id) ?? 0)],
  }));
}

/** Of what was decided: the words of the claim with its number, else what the case calls it. */
function aboutOf(about: string, citing: Citing): Piece[] {
  const claim = citing.claim(about);
  if (claim) return [{ text: 'the claim “' }, foreign(citing.wordsOf(claim)), { text: '”' }, ...citing.cites([about])];
  if (about.startsWith('source:')) return [{ text: 'the source ' }, foreign(about.slice('source:'.length))];
  return [{ text: `what the case calls ${about}` }];
}

function decisionLines({ judgements }: Handover, citing: Citing): Line[] {
  const back = new Set(judgements.map(({ withdraws }) => withdraws));
  return judgements.map(({ id, by, at, verdict, about, reason }) => [
    foreign(by),
    { text: `, ${at}: ${verdict === 'withdrawn' ? 'took back a decision on' : verdict} ` },
    ...aboutOf(about, citing),
    ...(reason === '' ? [{ text: '.' }] : [{ text: '. Reason: ' }, foreign(reason)]),
    ...(back.has(id) ? [{ text: ' (Taken back later.)' }] : []),
  ]);
}

function leftOutLines({ questions, about }: Handover, shown: number): string[] {
  const single = questions.length - shown;
  return [
    ...about.leftOut,
    ...(single > 0
      ? [
          `${single === 1 ? 'One question has' : `${single} questions have`} one answer only; what they ask stands in the case and in its other exports.`,
        ]
      : []),
    'The texts of the reports are not printed here beyond the words that are quoted.',
  ];
}

export function dossierOf(handover: Handover): Dossier {
  const cited = citing(handover);
  const telling = tellingOf(handover, cited);
  const ledger = ledgerOf(handover);
  const questions = ledger.map((asked) => questionPart(asked, telling));
  const decisions = decisionLines(handover, cited);
  return {
    title: 'Who says what, and from whom',
    about: aboutSentences(handover),
    asOf: handover.about.asOf,
    parts: [
      chapter('limits', 'What this is, and is not', [list(LIMITS)]),
      chapter(
        'questions',
        'Questions and findings',
        questions.length === 0 ? [paragraph('No question has two answers.')] : [],
      ),
      ...questions,
      chapter('reports', 'Reports and their custody', reportBlocks(handover)),
      chapter(
        'decisions',
        'What people decided, and why',
        decisions.length === 0 ? [paragraph('Nobody has decided anything yet.')] : [{ kind: 'list', lines: decisions }],
      ),
      chapter('method', 'How it was made', [list(METHOD)]),
      chapter('left-out', 'What is left out', [list(leftOutLines(handover, ledger.length))]),
    ],
  };
}
