/** A case as followthemoney entities (followthemoney.tech), one a line: articles, and an event for each claim that tells of one. */
import { aboutSentences } from '../case/about.ts';
import type { Handover } from '../case/view.ts';
import { chainOf, idOf, sourcesOf, wordsOf } from './quotes.ts';

type Properties = Readonly<Record<string, readonly string[]>>;
const some = (value: string | undefined): readonly string[] => (value === undefined || value === '' ? [] : [value]);

/** Properties without values are left out, as the format wants. */
function entity(id: string, schema: string, properties: Properties): string {
  const filled = Object.fromEntries(Object.entries(properties).filter(([, values]) => values.length > 0));
  return JSON.stringify({ id, schema, properties: filled });
}

/** Dates to the year, month or day are kept as they are; what is no date is left out. */
const dateOf = (value: string | undefined): readonly string[] =>
  some(/^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(value ?? '')?.[0]);

export function caseEntities(view: Handover): string {
  const sources = sourcesOf(view);
  const articles = view.reports.map((kept) =>
    entity(kept.report.id, 'Article', {
      title: [kept.report.title ?? idOf(kept)],
      publisher: some(kept.report.publisher),
      author: some(kept.report.author),
      publishedAt: some(kept.report.published),
      language: kept.report.language === 'und' ? [] : [kept.report.language],
      contentHash: some(kept.report.origin.sha256),
      fileName: some(kept.report.origin.name),
      bodyText: [kept.report.text],
    }),
  );
  const events = view.claims.flatMap((claim) => {
    const kept = sources.get(claim.report)?.kept;
    if (!kept || claim.kind !== 'event') return [];
    return entity(claim.id, 'Event', {
      name: [claim.event?.value ?? claim.kind],
      summary: [`“${wordsOf(claim, kept.report.text)}”`],
      description: [`Said by ${chainOf(claim)}; ${claim.stance}, ${claim.certainty.value}`],
      date: dateOf(claim.when?.value),
      location: some(claim.where?.value.name),
      latitude: some(claim.where?.value.lat?.toString()),
      longitude: some(claim.where?.value.lon?.toString()),
      proof: [kept.report.id],
    });
  });
  const about = entity(`${view.caseId}-about`, 'Note', { description: [aboutSentences(view).join(' ')] });
  return `${[about, ...articles, ...events].join('\n')}\n`;
}
