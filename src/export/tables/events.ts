/** Claims of events in ACLED's columns (ACLED codebook, 2023), one claim a row: what a report says, not a coded event. */
import type { Claim } from '../../model/claim.ts';
import type { EventKind } from '../../model/event.ts';
import type { Handover } from '../case/view.ts';
import { chainOf, idOf, sourcesOf, wordsOf } from '../exchange/quotes.ts';
import { type Table, tableOf } from './table.ts';

const COLUMNS = [
  'event_id_cnty',
  'event_date',
  'year',
  'time_precision',
  'event_type',
  'sub_event_type',
  'actor1',
  'actor2',
  'location',
  'latitude',
  'longitude',
  'geo_precision',
  'source',
  'notes',
  'fatalities',
] as const;

const TYPES: Readonly<Partial<Record<EventKind, readonly [type: string, sub: string]>>> = {
  'armed-clash': ['Battles', 'Armed clash'],
  attack: ['Violence against civilians', 'Attack'],
  'air-drone-strike': ['Explosions/Remote violence', 'Air/drone strike'],
  shelling: ['Explosions/Remote violence', 'Shelling/artillery/missile attack'],
  'suicide-bomb': ['Explosions/Remote violence', 'Suicide bomb'],
  'remote-explosive': ['Explosions/Remote violence', 'Remote explosive/landmine/IED'],
  abduction: ['Violence against civilians', 'Abduction/forced disappearance'],
  'sexual-violence': ['Violence against civilians', 'Sexual violence'],
  'looting-destruction': ['Strategic developments', 'Looting/property destruction'],
  protest: ['Protests', ''],
  'mob-violence': ['Riots', 'Mob violence'],
  'territorial-control': ['Battles', 'Non-state actor overtakes territory'],
  'group-activity': ['Strategic developments', 'Change to group/activity'],
  'disrupted-plot': ['Strategic developments', 'Disrupted weapons use'],
  agreement: ['Strategic developments', 'Agreement'],
  arrest: ['Strategic developments', 'Arrests'],
};

/** ACLED's 1 day, 2 week, 3 month; a year alone has no code and stays empty, as does what is no date. */
function dated(value: string | undefined): { date: string; precision: number | '' } {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(value ?? '');
  if (!found) return { date: '', precision: '' };
  if (found[3] !== undefined) return { date: found[0], precision: 1 };
  return { date: found[0], precision: found[2] === undefined ? '' : 3 };
}

const named = ({ who }: Claim, ...roles: readonly string[]): string =>
  who
    .filter(({ value }) => roles.includes(value.role))
    .map(({ value }) => value.name)
    .join('; ');

/** Only deaths are fatalities, and the low bound is given; the range stands in the notes. */
function fatalities({ toll, stance }: Claim): number | '' {
  if (toll?.value.fate !== 'killed' || stance !== 'asserts') return '';
  return toll.value.low ?? '';
}
function range({ toll }: Claim): string {
  if (!toll) return '';
  const { low, high, of, fate } = toll.value;
  return ` Toll: ${low ?? 'no lower bound'} to ${high ?? 'no upper bound'} ${of}${fate ? `, ${fate}` : ''}.`;
}

export function eventsTable(view: Handover): Table {
  const sources = sourcesOf(view);
  const rows = view.claims.flatMap((claim) => {
    const kept = sources.get(claim.report)?.kept;
    if (claim.kind !== 'event' || !claim.event || !kept) return [];
    const [type, sub] = TYPES[claim.event.value] ?? ['', claim.event.value];
    const { date, precision } = dated(claim.when?.value);
    const place = claim.where?.value;
    const row: Record<(typeof COLUMNS)[number], string | number> = {
      event_id_cnty: claim.id,
      event_date: date,
      year: date.slice(0, 4),
      time_precision: precision,
      event_type: type,
      sub_event_type: sub,
      actor1: named(claim, 'perpetrator', 'accused'),
      actor2: named(claim, 'target', 'victim'),
      location: place?.name ?? '',
      latitude: place?.lat ?? '',
      longitude: place?.lon ?? '',
      geo_precision: place?.lat === undefined ? '' : claim.where?.basis === 'stated' ? 1 : 2,
      source: kept.report.publisher ?? idOf(kept),
      notes: `“${wordsOf(claim, kept.report.text)}” Said by ${chainOf(claim)}; ${claim.stance}, ${claim.certainty.value}.${range(claim)}`,
      fatalities: fatalities(claim),
    };
    return [row];
  });
  return tableOf(view, { name: 'events', columns: COLUMNS, rows });
}
