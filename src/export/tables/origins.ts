/** A case's origins, one report that carries it a row, with what the copy changed. */
import { stemmaOf } from '../case/stemma.ts';
import type { Handover } from '../case/view.ts';
import { type Table, tableOf } from './table.ts';

const COLUMNS = [
  'origin',
  'name',
  'traced',
  'camp',
  'report',
  'published',
  'through',
  'claims',
  'changes',
  'because',
] as const;

export function originsTable(handover: Handover): Table {
  const origins = new Map(handover.origins.map((origin) => [origin.id, origin]));
  const published = new Map(
    handover.reports.map(({ report, givenId }) => [givenId ?? report.id, report.published ?? '']),
  );
  const rows = stemmaOf(handover).map(({ origin, report, claims, through, changes }) => {
    const group = origins.get(origin);
    return {
      origin,
      name: group?.name,
      traced: group?.traced ? 'yes' : 'unknown',
      camp: group?.camp,
      report,
      published: published.get(report),
      through: through.join(' > '),
      claims: claims.join(' '),
      changes: changes.map(({ claim, from, because }) => `${claim} from ${from}: ${because}`).join('; '),
      because: [...new Set(group?.because.map(({ text }) => text))].join(' '),
    };
  });
  return tableOf(handover, { name: 'origins', columns: COLUMNS, rows });
}
