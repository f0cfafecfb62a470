/** Which claims go back to one utterance, tally, document or wire story. */
import { contentId } from '../../model/content-id.ts';
import type { OriginGroup, Reason } from '../../model/relation.ts';
import { countsOf, daysBetween, otherPlace, otherTime, peopleOf, sizeOf } from '../compare/index.ts';
import type { Frame } from '../frame.ts';
import { type Actors, umbrella } from '../who/actors.ts';
import { alike, meetingKeys } from './wording.ts';

const quote = (frame: Frame): Reason['spans'] => frame.telling.map((span) => ({ report: frame.report.id, span }));
/** Of reports with the same words, so many are looked at. */
const MOST = 20;
const dateOf = ({ asOf, report }: Frame): string => asOf ?? report.id;

interface Lineage {
  readonly key: string;
  readonly name: string;
  readonly known: boolean;
}

/** What the origins of a whole case are told by. */
interface Case {
  readonly actors: Actors;
  /** Reports that are about a plot that was stopped. */
  readonly plots: ReadonlySet<string>;
  readonly main: string;
  /** Agencies whose stories reports of the case say they print. */
  readonly credited: ReadonlySet<string>;
}

const CASUALTIES = new Set(['killed', 'injured', 'missing']);
/** Other counts that one body keeps up over weeks: each publication is another state of one list, as with the dead and hurt. */
const KEPT = new Set(['recaptured', 'displaced', 'escaped']);

const dayKey = (frame: Frame): string => `${frame.root.key} ${dateOf(frame)}`;

function tallyOf(frame: Frame, { main, actors }: Case): string | null {
  if (!frame.count || frame.root.sort !== 'body') return null;
  const casualties = CASUALTIES.has(frame.matter);
  if (!casualties && !KEPT.has(frame.matter)) return null;
  const settings = [...frame.settings].sort();
  const where = settings.length === 0 || settings.includes(main) ? 'main' : settings.join(' ');
  return `tally ${umbrella(frame.root.key, actors)} ${casualties ? 'casualties' : frame.matter} ${where}`;
}

/** What a body publishes of a plot it stopped, a confession too, is its own account. */
const bodyBehind = ({ root, publisherKey }: Frame): string =>
  publisherKey.startsWith('~') || root.key.startsWith('actor:') ? root.key : publisherKey;

/** A story of an agency: by its credit in other papers, and in the agency's own report of that day. */
function storyOf(frame: Frame, { credited }: Case): Lineage | null {
  const { credit, root } = frame;
  const agency = credit?.whole ? credit : credited.has(root.key) ? root : null;
  if (!agency) return null;
  return { key: `story ${agency.key} ${dateOf(frame)}`, name: `${agency.name}: story`, known: true };
}

function lineageOf(frame: Frame, inCase: Case): Lineage {
  const { report } = frame;
  const root = { ...frame.root, name: inCase.actors.titles.get(frame.root.key) ?? frame.root.name };
  if (root.sort === 'publisher')
    return storyOf(frame, inCase) ?? { key: `own ${report.id}`, name: `${root.name}: its own words`, known: false };
  if (root.sort === 'unnamed')
    return {
      key: `unnamed ${report.id} ${root.key}`,
      name: `${root.name} (${frame.claim.publisher})`,
      known: false,
    };
  if (root.sort === 'document') return { key: `document ${root.key}`, name: `${root.name}: document`, known: true };
  if (inCase.plots.has(report.id))
    return { key: `plot ${bodyBehind(frame)}`, name: `${root.name}: on the plot`, known: true };
  const tally = tallyOf(frame, inCase);
  if (tally) return { key: tally, name: `${root.name}: count`, known: true };
  return {
    key: `statement ${dayKey(frame)}`,
    name: `${root.name}: statement${frame.asOf ? ` of ${frame.asOf}` : ''}`,
    known: true,
  };
}

/** "Dune Press gave a toll of nine", where the report of Dune Press has its nine from the ministry. */
const relays = (copy: Frame, source: Frame): boolean =>
  copy.root.sort === 'body' &&
  source.root.sort === 'body' &&
  copy.root.key === source.publisherKey &&
  copy.publisherKey !== copy.root.key &&
  source.root.key !== copy.root.key &&
  copy.count !== null &&
  source.count !== null &&
  countsOf(copy.count, source.count) === 'equal';

/** "The government puts the dead at 21", where its ministry does. */
function speaksForState(copy: Frame, source: Frame, { grammar }: Actors): boolean {
  const words = ({ root }: Frame): string[] => root.name.toLowerCase().split(/\s+/);
  if (copy.root.sort !== 'body' || source.root.sort !== 'body' || !copy.count || !source.count) return false;
  if (!grammar.state.has(words(copy).at(-1) ?? '') || !words(source).some((word) => grammar.ofState.has(word)))
    return false;
  return countsOf(copy.count, source.count) === 'equal' && peopleOf(copy, source) === 'same';
}

/** "Eleven dead" in a headline, where the report then gives the eleven in the name of a hospital. */
const sumsUp = (copy: Frame, source: Frame): boolean =>
  copy.report.id === source.report.id &&
  copy.root.sort === 'publisher' &&
  (source.root.sort === 'body' || source.root.sort === 'document') &&
  copy.count !== null &&
  source.count !== null &&
  countsOf(copy.count, source.count) === 'equal' &&
  ['same', 'unknown'].includes(peopleOf(copy, source));

/** The same peculiar figure of the same people, given earlier or on the same day in somebody's name. */
function traced(copy: Frame, source: Frame, actors: Actors): boolean {
  if (!copy.count || !source.count || copy.matter !== source.matter || copy === source) return false;
  const documents = copy.root.sort === 'document' && source.root.sort === 'document';
  if (sumsUp(copy, source) || relays(copy, source) || speaksForState(copy, source, actors)) return true;
  const own = copy.root.sort === 'publisher' && (source.root.sort === 'body' || source.root.sort === 'document');
  if (!own && !(documents && copy.matter === 'purpose' && source.root.key < copy.root.key)) return false;
  if (countsOf(copy.count, source.count) !== 'equal' || sizeOf(copy.count) < 20) return false;
  if (own && (String(sizeOf(copy.count)).endsWith('0') || peopleOf(copy, source) === 'different')) return false;
  const days = daysBetween(source.asOf, copy.asOf);
  return documents || days === null || (days >= 0 && !otherPlace(copy, source) && !otherTime(copy, source));
}

/** Reports that open with a plot that was stopped. */
export const plotReports = (frames: readonly Frame[]): Set<string> =>
  new Set(frames.filter(isPlot).map(({ report }) => report.id));

/** A charge, a denial or a claim of responsibility: said once, and passed on for days. */
const isStand = ({ matter, polarity }: Frame): boolean =>
  matter === 'accused' || matter === 'claimed' || (polarity === 'foiled' && matter !== 'other');

/** A figure that a body gives again on another day, of the same thing in the same place, is the one it gave first. */
function firstPublished(): (frame: Frame, lineage: Lineage) => Lineage {
  const figures = new Map<string, Lineage>();
  return (frame, lineage) => {
    if (frame.root.sort !== 'body' || !(frame.count || isStand(frame))) return lineage;
    const said = frame.count ? [frame.count.low, frame.count.high] : [frame.polarity, ...[...frame.blamed].sort()];
    const key = [frame.root.key, frame.matter, ...said, '@', ...[...frame.settings].sort()].join(' ');
    const before = figures.get(key);
    if (!before) figures.set(key, lineage);
    return before ?? lineage;
  };
}

interface Wordings {
  /** The earlier frame whose sentence reads nearly the same in another report. */
  (frame: Frame): { readonly frame: Frame; readonly lineage: Lineage } | null;
  keep(frame: Frame, lineage: Lineage): void;
}

/** What two reports print in nearly the same words has one origin, whoever it is. */
function wordings(): Wordings {
  const kept = new Map<number, { frame: Frame; lineage: Lineage }[]>();
  const find = (frame: Frame): { frame: Frame; lineage: Lineage } | null => {
    for (const key of meetingKeys(frame.sketch)) {
      const hit = kept
        .get(key)
        ?.find((k) => k.frame.report.id !== frame.report.id && alike(k.frame.sketch, frame.sketch));
      if (hit) return hit;
    }
    return null;
  };
  const keep = (frame: Frame, lineage: Lineage): void => {
    for (const key of meetingKeys(frame.sketch)) {
      const list = kept.get(key);
      if (!list) kept.set(key, [{ frame, lineage }]);
      else if (list.length < MOST) list.push({ frame, lineage });
    }
  };
  return Object.assign(find, { keep });
}

/** The order in which reports came out; those without a date last. */
const byDate = (a: Frame, b: Frame): number => {
  const [x, y] = [a.asOf ?? '~', b.asOf ?? '~'];
  if (x !== y) return x < y ? -1 : 1;
  return a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0;
};

/** The first sentences of a report, and its title, say what it is about. */
const LEAD = 600;
const isPlot = ({ polarity, claim }: Frame): boolean => polarity === 'plot' && claim.spans[0].start < LEAD;

function campOf([{ root }]: readonly Frame[], { camps, parent }: Actors): { camp?: string } {
  const camp = camps?.get(root.key) ?? camps?.get(parent.get(root.key) ?? '');
  return camp === undefined ? {} : { camp };
}

export function originsOf(all: readonly Frame[], actors: Actors, main: string): OriginGroup[] {
  const frames = [...all].sort(byDate);
  const inCase: Case = {
    actors,
    main,
    plots: plotReports(frames),
    credited: new Set(frames.flatMap(({ credit }) => (credit?.whole ? [credit.key] : []))),
  };
  const sources = new Map<string, Frame[]>();
  for (const frame of frames) {
    if (!frame.count || frame.root.sort === 'publisher') continue;
    const key = `${frame.matter} ${sizeOf(frame.count)}`;
    const list = sources.get(key);
    if (list) list.push(frame);
    else sources.set(key, [frame]);
  }
  const first = firstPublished();
  const worded = wordings();
  const groups = new Map<string, { lineage: Lineage; frames: Frame[]; because: Reason[] }>();
  const placed = new Set<string>();
  for (const frame of frames) {
    if (placed.has(frame.claim.id)) continue;
    placed.add(frame.claim.id);
    const copies = frame.root.sort !== 'unnamed';
    const source =
      frame.count && copies
        ? sources.get(`${frame.matter} ${sizeOf(frame.count)}`)?.find((other) => traced(frame, other, actors))
        : undefined;
    const copied = source ? null : worded(frame);
    const lineage = copied?.lineage ?? first(source ?? frame, lineageOf(source ?? frame, inCase));
    if (!source) worded.keep(frame, lineage);
    const group = groups.get(lineage.key) ?? { lineage, frames: [], because: [] };
    group.frames.push(frame);
    if (source)
      group.because.push({
        text: 'The same figure was given in the name of this source.',
        spans: [...quote(frame), ...quote(source)],
      });
    if (copied)
      group.because.push({
        text: 'Both reports print this in nearly the same words.',
        spans: [...quote(frame), ...quote(copied.frame)],
      });
    groups.set(lineage.key, group);
  }
  return [...groups.values()].map(({ lineage, frames: members, because }) => ({
    id: contentId('o', lineage.key),
    name: lineage.name,
    claims: members.map(({ claim }) => claim.id),
    because,
    traced: lineage.known,
    ...campOf(members, actors),
  }));
}
