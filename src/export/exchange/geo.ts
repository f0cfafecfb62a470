/** Claims with a known place, as GeoJSON (RFC 7946) and KML 2.2 (OGC 07-147r2). */
import type { Claim, PlaceRef } from '../../model/claim.ts';
import { aboutFields, aboutSentences } from '../case/about.ts';
import type { CaseView, Handover } from '../case/view.ts';
import { chainOf, idOf, sourcesOf, wordsOf } from './quotes.ts';
import { xml } from './xml.ts';

interface Placed {
  readonly claim: Claim;
  readonly place: PlaceRef & { readonly lat: number; readonly lon: number };
  readonly basis: string;
  readonly report: string;
  readonly words: string;
}

/** Claims whose place the gazetteer knows; the others are left out, and counted. */
function placed(view: CaseView): { found: Placed[]; left: number } {
  const sources = sourcesOf(view);
  const found = view.claims.flatMap((claim): Placed[] => {
    const place = claim.where?.value;
    const kept = sources.get(claim.report)?.kept;
    if (place?.lat === undefined || place.lon === undefined || !kept || !claim.where) return [];
    const { lat, lon } = place;
    const words = wordsOf(claim, kept.report.text);
    return [{ claim, place: { ...place, lat, lon }, basis: claim.where.basis, report: idOf(kept), words }];
  });
  return { found, left: view.claims.length - found.length };
}

const PRECISION =
  'Points are the middle of the named place, as a gazetteer has it, not where a thing happened within it. Claims without a known place are left out.';

export function caseGeojson(view: Handover): string {
  const { found, left } = placed(view);
  const features = found.map(({ claim, place, basis, report, words }) => ({
    type: 'Feature',
    id: claim.id,
    geometry: { type: 'Point', coordinates: [place.lon, place.lat] },
    properties: {
      words,
      report,
      chain: chainOf(claim),
      kind: claim.kind,
      event: claim.event?.value ?? null,
      when: claim.when?.value ?? null,
      place: place.name,
      place_key: place.key ?? null,
      place_basis: basis,
      toll_low: claim.toll?.value.low ?? null,
      toll_high: claim.toll?.value.high ?? null,
    },
  }));
  const collection = {
    type: 'FeatureCollection',
    note: PRECISION,
    ...aboutFields(view),
    without_place: left,
    features,
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

/** A TIMEX3 date that KML can hold: to the year, month or day. */
const kmlDate = (value: string | undefined): string | null =>
  /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.exec(value ?? '')?.[0] ?? null;

export function caseKml(view: Handover): string {
  const { found, left } = placed(view);
  const marks = found.map(({ claim, place, report, words }) => {
    const when = kmlDate(claim.when?.value);
    return [
      `<Placemark id="${xml(claim.id)}">`,
      `<name>${xml(claim.event?.value ?? claim.kind)}: ${xml(place.name)}</name>`,
      `<description>${xml(`“${words}” (${chainOf(claim)}; ${report})`)}</description>`,
      ...(when === null ? [] : [`<TimeStamp><when>${when}</when></TimeStamp>`]),
      `<Point><coordinates>${place.lon},${place.lat}</coordinates></Point>`,
      '</Placemark>',
    ].join('');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>',
    `<name>${xml(view.caseId)}</name>`,
    `<description>${xml(`${PRECISION} Without one: ${left}. ${aboutSentences(view).join(' ')}`)}</description>`,
    ...marks,
    '</Document></kml>',
    '',
  ].join('\n');
}
