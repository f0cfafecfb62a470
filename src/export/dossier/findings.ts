/** The findings of a question: each value with who says it, through whom, as of when, on what grounds, from which origin, and how it stands to the others. */
import type { Claim, ClaimId, Stance } from '../../model/claim.ts';
import type { OriginGroup, Question } from '../../model/relation.ts';
import type { LedgerAnswer, LedgerQuestion } from '../case/ledger.ts';
import type { Handover } from '../case/view.ts';
import { standings } from '../exchange/quotes.ts';
import { countInWords } from '../in-words/count-in-words.ts';
import { CERTAINTY_LABELS, GROUNDS_LABELS } from '../in-words/labels.ts';
import { RELATION_LABELS } from '../in-words/relation-labels.ts';
import { timeInWords } from '../in-words/time-in-words.ts';
import { visible } from '../in-words/visible-text.ts';
import type { Citing } from './citing.ts';
import type { Block, Finding, Line, Part, Piece } from './dossier.ts';

export interface Telling {
  readonly citing: Citing;
  readonly questions: ReadonlyMap<string, Question>;
  readonly origins: ReadonlyMap<ClaimId, OriginGroup>;
  readonly published: ReadonlyMap<string, string | undefined>;
  readonly decided: ReturnType<typeof standings>;
}

export function tellingOf(handover: Handover, citing: Citing): Telling {
  return {
    citing,
    questions: new Map(handover.questions.map((question) => [question.id, question])),
    origins: new Map(handover.origins.flatMap((origin) => origin.claims.map((id) => [id, origin] as const))),
    published: new Map(handover.reports.map(({ report }) => [report.id, report.published])),
    decided: standings(handover),
  };
}

const foreign = (text: string): Piece => ({ foreign: visible(text) });
const VERBS: Readonly<Record<Stance, string>> = { asserts: 'says', denies: 'denies', doubts: 'doubts' };

/** From the innermost speaker outward: "A resident, through Wire, through Daily Lamp". */
const speakers = ({ chain }: Claim): Piece[] =>
  [...chain]
    .reverse()
    .flatMap(({ name }, i): Piece[] => (i === 0 ? [foreign(name)] : [{ text: ', through ' }, foreign(name)]));

/** The figure with what it counts, else the words. */
function value(claim: Claim, { citing }: Telling): Piece[] {
  const { toll } = claim;
  const count = toll ? countInWords(toll.value) : '';
  if (!toll || count === '') return [{ text: '“' }, foreign(citing.wordsOf(claim)), { text: '”' }];
  const of: Piece[] = toll.value.of === '' ? [] : [{ text: ' ' }, foreign(toll.value.of)];
  return [{ text: count, strong: true }, ...of];
}

function dayOf(claim: Claim, question: Question | undefined, { published }: Telling): string {
  const day = question?.asOf?.[claim.id] ?? published.get(claim.report);
  return day === undefined ? ', of no known date' : `, as of ${timeInWords(day)}`;
}

function originSentence(claim: Claim, { origins }: Telling): Piece[] {
  const origin = origins.get(claim.id);
  if (!origin) return [{ text: 'Its origin is not known.' }];
  const camp: Piece[] = origin.camp === undefined ? [] : [{ text: ', of the camp ' }, foreign(origin.camp)];
  if (!origin.traced)
    return [
      { text: 'Its lineage is unknown: nothing shows where ' },
      foreign(origin.name),
      { text: ' has it from' },
      ...camp,
      { text: '.' },
    ];
  return [{ text: 'It goes back to ' }, foreign(origin.name), ...camp, { text: '.' }];
}

function decision(claim: Claim, { decided }: Telling): Piece[][] {
  const said = decided.get(claim.id);
  if (!said) return [];
  return [
    [
      foreign(said.by),
      { text: ` ${said.verdict} it` },
      ...(said.reason === '' ? [] : [{ text: ': ' }, foreign(said.reason)]),
    ],
  ];
}

/** To the other findings, with why. */
function relationSentences(answer: LedgerAnswer | undefined, { citing }: Telling): Piece[][] {
  return (answer?.relations ?? []).flatMap(({ kind, to, because, more }) => {
    const other = citing.claim(to);
    if (!other) return [];
    const others = more === 0 ? '' : `, and so ${more} more`;
    return [
      [
        { text: `It ${RELATION_LABELS[kind]} what ` },
        foreign(other.chain.at(-1)?.name ?? ''),
        { text: ` ${VERBS[other.stance]}${others}` },
        ...(because === '' ? [{ text: '.' }] : [{ text: ': ' }, foreign(because)]),
        ...citing.cites([to]),
      ],
    ];
  });
}

interface Asked {
  readonly question: Question | undefined;
  readonly answers: ReadonlyMap<ClaimId, LedgerAnswer>;
}

/** Every sentence ends with the number that leads to its words. */
function finding(claim: Claim, note: Finding['note'], { question, answers }: Asked, telling: Telling): Finding {
  const { citing } = telling;
  const own = citing.cites([claim.id]);
  const first: Piece[] = [
    ...speakers(claim),
    { text: ` ${VERBS[claim.stance]}: ` },
    ...value(claim, telling),
    { text: `${dayOf(claim, question, telling)}.` },
  ];
  const grounds = `Grounds: ${GROUNDS_LABELS[claim.grounds.value]}; ${CERTAINTY_LABELS[claim.certainty.value]}.`;
  const rest = [
    [...originSentence(claim, telling), { text: ` ${grounds}` }],
    ...relationSentences(answers.get(claim.id), telling),
    ...decision(claim, telling),
  ];
  return {
    number: citing.numberOf(claim.id) as number,
    note,
    sentences: [first, ...rest].map((line): Line => [...line, ...own]),
  };
}

/** The claims that give the ends of the range. */
function ends(claims: readonly Claim[]): ClaimId[] {
  const counted = claims.filter(({ toll }) => toll && (toll.value.low ?? toll.value.high) !== null);
  const size = ({ toll }: Claim): number => toll?.value.high ?? toll?.value.low ?? 0;
  const sorted = [...counted].sort((a, b) => size(a) - size(b));
  return sorted.length === 0 ? [] : [sorted[0].id, (sorted.at(-1) as Claim).id];
}

/** What is said of all answers together, each sentence with the findings it rests on. */
function together(asked: LedgerQuestion, claims: readonly Claim[], { citing, origins, questions }: Telling): Line[] {
  const first = new Map<string, ClaimId>();
  for (const { id } of claims) {
    const origin = origins.get(id)?.id ?? id;
    if (!first.has(origin)) first.set(origin, id);
  }
  const clashing = asked.answers.flatMap(({ claim, relations }) =>
    relations.filter(({ kind }) => kind === 'contradicts' || kind === 'denies').flatMap(({ to }) => [claim, to]),
  );
  const conflicts = asked.conflicts === 1 ? 'One conflict.' : `${asked.conflicts} conflicts.`;
  const sums = questions.get(asked.id)?.sums ?? [];
  return [
    ...(asked.range === null
      ? []
      : [[{ text: `Figures: ${asked.range}.`, strong: true } as const, ...citing.cites(ends(claims))]]),
    ...(asked.conflicts === 0 ? [] : [[{ text: conflicts, strong: true } as const, ...citing.cites(clashing)]]),
    [foreign(asked.origins), ...citing.cites([...first.values()])],
    ...asked.sums.map(
      (text): Line => [{ text }, ...citing.cites(sums.flatMap(({ total, parts }) => [total, ...parts]))],
    ),
  ];
}

export function questionPart(asked: LedgerQuestion, telling: Telling): Part {
  const { citing, questions } = telling;
  const question = questions.get(asked.id);
  const sums = question?.sums?.flatMap(({ total, parts }) => [total, ...parts]) ?? [];
  const ids = new Set([...asked.answers.map(({ claim }) => claim), ...sums]);
  const claims = [...ids].flatMap((id) => citing.claim(id) ?? []);
  // All have their numbers before any sentence cites another.
  const notes = claims.map((claim) => (citing.numberOf(claim.id) === undefined ? citing.note(claim) : null));
  const answers = new Map(asked.answers.map((answer) => [answer.claim, answer]));
  const blocks: Block[] = [
    ...together(asked, claims, telling).map((line): Block => ({ kind: 'paragraph', line })),
    ...claims.map(
      (claim, i): Block => ({ kind: 'finding', finding: finding(claim, notes[i], { question, answers }, telling) }),
    ),
  ];
  return { id: `question-${asked.id}`, title: [foreign(asked.text)], level: 2, blocks };
}
