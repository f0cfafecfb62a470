/** The tables in which a case leaves, in the order of a workbook's sheets. */
import type { Handover } from '../case/view.ts';
import { claimsTable } from './claims.ts';
import { eventsTable } from './events.ts';
import { originsTable } from './origins.ts';
import { questionsTable } from './questions.ts';
import type { Table } from './table.ts';

export const tablesOf = (handover: Handover): readonly Table[] => [
  questionsTable(handover),
  claimsTable(handover),
  eventsTable(handover),
  originsTable(handover),
];
