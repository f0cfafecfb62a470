/** A case as a STIX 2.1 bundle (OASIS, 10 June 2021): publishers as identities, reports, claims as notes, people's verdicts as opinions. */
import { contentId } from '../../model/content-id.ts';
import { aboutSentences } from '../case/about.ts';
import type { Handover, KeptView } from '../case/view.ts';
import { chainOf, idOf, rated, sourcesOf, standings, wordsOf } from './quotes.ts';

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
const common = ({ type, id, at, by }: Common) => ({
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

interface Kept {
  readonly id: string;
  readonly object: object;
}
type Keep = (kept: Kept) => string;

interface Writing {
  readonly view: Handover;
  readonly keep: Keep;
  /** Id of the identity that stands for this program. */
  readonly reader: string;
}

const reportId = ({ caseId }: Handover, report: string): string => stixId('report', caseId, report);

/** Claims as notes, by their ids. */
function notesOf({ view, keep, reader }: Writing): Map<string, string> {
  const sources = sourcesOf(view);
  const notes = new Map<string, string>();
  for (const claim of view.claims) {
    const kept = sources.get(claim.report)?.kept;
    if (!kept) continue;
    const id = stixId('note', view.caseId, claim.id);
    const content = `“${wordsOf(claim, kept.report.text)}”\nSaid by: ${chainOf(claim)}\n${claim.kind}, ${claim.stance}, certainty ${claim.certainty.value}, grounds ${claim.grounds.value}`;
    const object = {
      ...common({ type: 'note', id, at: timeOf(kept.report.published), by: reader }),
      abstract: `${claim.kind} as ${kept.report.publisher ?? idOf(kept)} words it`,
      content,
      object_refs: [reportId(view, kept.report.id)],
    };
    notes.set(claim.id, keep({ id, object }));
  }
  return notes;
}

/** The hash of the original is left out where it is kept back. */
function referenceTo(kept: KeptView): object {
  const { name, sha256 } = kept.report.origin;
  return { source_name: idOf(kept), description: name, ...(sha256 === '' ? {} : { hashes: { 'SHA-256': sha256 } }) };
}

function keepReports({ view, keep, reader }: Writing, notes: ReadonlyMap<string, string>): void {
  const cited = new Map<string, string[]>();
  for (const { id, report } of view.claims) {
    const note = notes.get(id);
    if (note !== undefined) cited.set(report, [...(cited.get(report) ?? []), note]);
  }
  for (const kept of view.reports) {
    const { report } = kept;
    const id = reportId(view, report.id);
    const publisher = report.publisher === undefined ? reader : keep(identity(report.publisher, 'organization'));
    const object = {
      ...common({ type: 'report', id, at: timeOf(report.published), by: publisher }),
      name: report.title ?? idOf(kept),
      published: timeOf(report.published),
      ...(report.published === undefined ? { description: 'The report does not say when it was published.' } : {}),
      object_refs: [publisher, ...(cited.get(report.id) ?? [])],
      external_references: [referenceTo(kept)],
    };
    keep({ id, object });
  }
}

function keepOpinions({ view, keep }: Writing, notes: ReadonlyMap<string, string>): void {
  for (const [about, { verdict, by, reason, at }] of standings(view)) {
    const note = notes.get(about);
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
}

/** The Admiralty code's letters, of sources. Its figures, of what they say, nobody gives here; 6 has no number in STIX. */
const GRADES: Readonly<Record<string, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
};
const SOURCE = 'source:';

function keepGrades({ view, keep }: Writing): void {
  for (const { id: judgement, about, correction, reason, by, at } of rated(view)) {
    const grade = String(correction?.reliability);
    if (!about.startsWith(SOURCE) || GRADES[grade] === undefined) continue;
    const id = stixId('note', view.caseId, judgement);
    const object = {
      ...common({ type: 'note', id, at: moment(at), by: keep(identity(by, 'individual')) }),
      content: `Reliability of the source: ${grade}, ${GRADES[grade]}. ${reason}`,
      object_refs: [keep(identity(about.slice(SOURCE.length), 'unknown'))],
    };
    keep({ id, object });
  }
}

/** What the bundle says of itself: a note on its reports, and the licence as a marking of the note. */
function keepAbout({ view, keep, reader }: Writing): void {
  if (view.reports.length === 0) return;
  const { licence, asOf } = view.about;
  const at = asOf === null ? UNKNOWN : moment(asOf);
  const marking = stixId('marking-definition', view.caseId, licence ?? '');
  if (licence !== null) {
    const { modified: _fixed, ...object } = common({ type: 'marking-definition', id: marking, at, by: reader });
    keep({ id: marking, object: { ...object, definition_type: 'statement', definition: { statement: licence } } });
  }
  const id = stixId('note', view.caseId, 'about');
  const object = {
    ...common({ type: 'note', id, at, by: reader }),
    abstract: 'About this bundle',
    content: aboutSentences(view).join(' '),
    ...(licence === null ? {} : { object_marking_refs: [marking] }),
    object_refs: view.reports.map(({ report }) => reportId(view, report.id)),
  };
  keep({ id, object });
}

/** Confidence is left out: a machine's reading is none, and "cannot be judged" has no number. */
export function caseStix(view: Handover): string {
  const objects = new Map<string, object>();
  const keep: Keep = ({ id, object }) => {
    objects.set(id, object);
    return id;
  };
  const reader = keep(identity(`Stemma ${view.about.reader}`, 'system'));
  const writing = { view, keep, reader };
  const notes = notesOf(writing);
  keepReports(writing, notes);
  keepOpinions(writing, notes);
  keepGrades(writing);
  keepAbout(writing);
  const bundle = { type: 'bundle', id: stixId('bundle', view.caseId), objects: [...objects.values()] };
  return `${JSON.stringify(bundle, null, 1)}\n`;
}
