/** A case's questions, one answer a row: value, day, words, chain, origin and relations. */
import { ledgerOf } from '../case/ledger.ts';
import type { Handover } from '../case/view.ts';
import { type Table, tableOf } from './table.ts';

const COLUMNS = [
  'question',
  'asked',
  'range',
  'origins',
  'conflicts',
  'claim',
  'value',
  'as_of',
  'words',
  'chain',
  'report',
  'origin',
  'origin_traced',
  'camp',
  'relations',
] as const;

export function questionsTable(handover: Handover): Table {
  const rows = ledgerOf(handover).flatMap(({ id, text, range, origins, conflicts, answers }) =>
    answers.map((answer) => ({
      question: id,
      asked: text,
      range,
      origins,
      conflicts,
      claim: answer.claim,
      value: answer.value,
      as_of: answer.asOf,
      words: answer.words,
      chain: answer.chain.join(' > '),
      report: answer.report,
      origin: answer.origin,
      origin_traced: answer.traced ? 'yes' : 'unknown',
      camp: answer.camp,
      relations: answer.relations
        .map(({ kind, to, because }) => `${kind} ${to}${because === '' ? '' : `: ${because}`}`)
        .join('; '),
    })),
  );
  return tableOf(handover, { name: 'questions', columns: COLUMNS, rows });
}
