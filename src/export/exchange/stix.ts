/** A case as a STIX 2.1 bundle (OASIS, 10 June 2021): publishers as identities, reports, claims as notes, people's verdicts as opinions. */
import { contentId } from '../../model/content-id.ts';
import type { CaseView } from '../case/view.ts';
import { chainOf, idOf, sourcesOf, standings, wordsOf } from './quotes.ts';

/** Ids from content, in the form that STIX asks for (RFC 4122), so that the same case gives the same bundle. */
function uuid(...parts: readonly string[]): string {
  const hex = contentId('', ...parts).slice(1) + contentId('', 'more', ...parts).slice(1);
  const variant = '89ab'[Number.parseInt(hex[16], 16) & 3];
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}
const stixId = (type: string, ...parts: readonly string[]): string => `${type}--${uuid(type, ...parts)}`;

/** STIX wants a time of making: the report's own date where it has one, else the first moment that can be written, as unknown. */
const UNKNOWN = '1970-01-01T00:00:00.000Z';
function timeOf(published: string | undefined): string {
  if (published === undefined) return UNKNOWN;
  const [year, month = '01', day = '01'] = published.split('-');
  return `${year}-${month}-${day}T00:00:00.000Z`;
}
const moment = (at: string): string => {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? UNKNOWN : date.toISOString();
};

const OPINIONS: Readonly<Record<string, string>> = {
  confirmed: 'agree',
  corrected: 'neutral',
  rejected: 'disagree',
  split: 'neutral',
};

interface Common {
  readonly type: string;
  readonly id: string;
  readonly at: string;
  readonly by?: string;
}
const common = ({ type, id, at, by }: Common): object => ({
  type,
  spec_version: '2.1',
  id,
  ...(by === undefined ? {} : { created_by_ref: by }),
  created: at,
  modified: at,
});

function identity(name: string, sort: string): { id: string; object: object } {
  const id = stixId('identity', sort, name);
  return { id, object: { ...common({ type: 'identity', id, at: UNKNOWN }), name, identity_class: sort } };
}

/** Confidence is left out: a machine's reading is none, and "cannot be judged" has no number. */
export function caseStix(view: CaseView): string {
  const sources = sourcesOf(view);
  const objects = new Map<string, object>();
  const keep = ({ id, object }: { id: string; object: object }): string => {
    objects.set(id, object);
    return id;
  };
  const reader = keep(identity('Stemma', 'system'));
  const noteOf = new Map<string, string>();
  for (const claim of view.claims) {
    const kept = sources.get(claim.report)?.kept;
    if (!kept) continue;
    const id = stixId('note', view.caseId, claim.id);
    noteOf.set(claim.id, id);
    const content = `“${wordsOf(claim, kept.report.text)}”\nSaid by: ${chainOf(claim)}\n${claim.kind}, ${claim.stance}, certainty ${claim.certainty.value}, grounds ${claim.grounds.value}`;
    const object = {
      ...common({ type: 'note', id, at: timeOf(kept.report.published), by: reader }),
      abstract: `${claim.kind} as ${kept.report.publisher ?? idOf(kept)} words it`,
      content,
      object_refs: [stixId('report', view.caseId, kept.report.id)],
    };
    keep({ id, object });
  }
  for (const kept of view.reports) {
    const { report } = kept;
    const id = stixId('report', view.caseId, report.id);
    const publisher = report.publisher === undefined ? reader : keep(identity(report.publisher, 'organization'));
    const notes = view.claims
      .filter((claim) => claim.report === report.id)
      .map((claim) => noteOf.get(claim.id) as string);
    const object = {
      ...common({ type: 'report', id, at: timeOf(report.published), by: publisher }),
      name: report.title ?? idOf(kept),
      published: timeOf(report.published),
      ...(report.published === undefined ? { description: 'The report does not say when it was published.' } : {}),
      object_refs: [publisher, ...notes],
      external_references: [
        { source_name: idOf(kept), description: report.origin.name, hashes: { 'SHA-256': report.origin.sha256 } },
      ],
    };
    keep({ id, object });
  }
  for (const [about, { verdict, by, reason, at }] of standings(view)) {
    const note = noteOf.get(about);
    if (note === undefined || OPINIONS[verdict] === undefined) continue;
    const person = keep(identity(by, 'individual'));
    const id = stixId('opinion', view.caseId, about, by, at);
    const object = {
      ...common({ type: 'opinion', id, at: moment(at), by: person }),
      ...(reason === '' ? {} : { explanation: reason }),
      opinion: OPINIONS[verdict],
      object_refs: [note],
    };
    keep({ id, object });
  }
  const bundle = { type: 'bundle', id: stixId('bundle', view.caseId), objects: [...objects.values()] };
  return `${JSON.stringify(bundle, null, 1)}\n`;
}
