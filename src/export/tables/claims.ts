/** A case's claims, one a row. */
import type { Handover } from '../case/view.ts';
import { type Cell, type Table, tableOf } from './table.ts';

const COLUMNS = [
  'claim',
  'report',
  'publisher',
  'published',
  'words',
  'chain',
  'kind',
  'grounds',
  'stance',
  'certainty',
  'event',
  'who',
  'toll_low',
  'toll_high',
  'toll_of',
  'when',
  'where',
  'loaded',
  'origin',
  'relations',
] as const;

export function claimsTable(handover: Handover): Table {
  const { reports, claims, relations, origins } = handover;
  const reportOf = new Map(reports.map((kept) => [kept.report.id, kept]));
  const originOf = new Map(
    origins.flatMap(({ name, claims: members }) => members.map((claim) => [claim, name] as const)),
  );
  const related = new Map<string, string[]>();
  for (const { from, to, kind } of relations) related.set(from, [...(related.get(from) ?? []), `${kind} ${to}`]);
  const rows = claims.map((claim) => {
    const kept = reportOf.get(claim.report);
    const row: Record<(typeof COLUMNS)[number], Cell> = {
      claim: claim.id,
      report: kept?.givenId ?? claim.report,
      publisher: kept?.report.publisher,
      published: kept?.report.published,
      words: claim.spans.map(({ start, end }) => kept?.report.text.slice(start, end) ?? '').join(' … '),
      chain: claim.chain.map(({ name }) => name).join(' > '),
      kind: claim.kind,
      grounds: claim.grounds.value,
      stance: claim.stance,
      certainty: claim.certainty.value,
      event: claim.event?.value,
      who: claim.who.map(({ value }) => `${value.role}: ${value.name}`).join('; '),
      toll_low: claim.toll?.value.low,
      toll_high: claim.toll?.value.high,
      toll_of: claim.toll?.value.of,
      when: claim.when?.value,
      where: claim.where?.value.name,
      loaded: claim.wording.map(({ text }) => text).join('; '),
      origin: originOf.get(claim.id),
      relations: (related.get(claim.id) ?? []).join('; '),
    };
    return row;
  });
  return tableOf(handover, { name: 'claims', columns: COLUMNS, rows });
}
