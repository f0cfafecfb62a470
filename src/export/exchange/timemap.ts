/** Events for Forensic Architecture's TimeMap (github.com/forensic-architecture/timemap): its rows of events and of sources. */
import { aboutFields } from '../case/about.ts';
import type { Handover } from '../case/view.ts';
import { chainOf, idOf, sourcesOf, wordsOf } from './quotes.ts';

/** TimeMap draws points in time and space: claims without a day or without a position are left out, and counted. */
export function caseTimemap(view: Handover): string {
  const sources = sourcesOf(view);
  const events = view.claims.flatMap((claim) => {
    const kept = sources.get(claim.report)?.kept;
    const day = /^\d{4}-\d\d-\d\d/.exec(claim.when?.value ?? '')?.[0];
    const place = claim.where?.value;
    if (!kept || day === undefined || place?.lat === undefined || place.lon === undefined) return [];
    return {
      id: claim.id,
      title: claim.event?.value ?? claim.kind,
      description: `“${wordsOf(claim, kept.report.text)}” (${chainOf(claim)})`,
      date: day,
      time: /T(\d\d:\d\d)/.exec(claim.when?.value ?? '')?.[1] ?? '',
      time_precision: 'day',
      location: place.name,
      location_precision: claim.where?.basis === 'stated' ? 'named' : 'inferred',
      latitude: String(place.lat),
      longitude: String(place.lon),
      associations: [claim.kind],
      sources: [idOf(kept)],
    };
  });
  const cited = view.reports.map((kept) => ({
    id: idOf(kept),
    title: kept.report.title ?? idOf(kept),
    description: kept.report.publisher ?? '',
    date: kept.report.published ?? '',
    type: kept.report.origin.mediaType,
    paths: [kept.report.origin.name],
  }));
  const whole = {
    ...aboutFields(view),
    without_day_or_place: view.claims.length - events.length,
    events,
    sources: cited,
  };
  return `${JSON.stringify(whole, null, 1)}\n`;
}
