/** Which claims go back to one utterance, tally, document or wire story. */
import { contentId } from '../model/content-id.ts';
import type { OriginGroup, Reason } from '../model/relation.ts';
import { countsOf, daysBetween, peopleOf } from './compare.ts';
import type { Frame } from './frame.ts';

const UNNAMED = new Set(['unnamed', '~unmd', 'author']);

/** The last named speaker; null where nobody is named. */
export function rootOf({ chain }: Frame): string | null {
  const named = chain.filter((key) => !UNNAMED.has(key));
  return named.at(-1) ?? null;
}

const TALLIED = new Set(['killed', 'injured', 'casualties', 'missing', 'recaptured', 'held', 'displaced', 'affected']);

/** A running count: one body's tally of one kind of thing is one origin however often it is published. */
const isTally = (frame: Frame): boolean => frame.count !== null && TALLIED.has(frame.matter);

const quote = (frame: Frame): Reason['spans'] => frame.telling.map((span) => ({ report: frame.report.id, span }));

/** Does the publisher of `copy` speak in its own voice about a figure that `source` gives in somebody's name, not later? */
function traced(copy: Frame, source: Frame): boolean {
  if (copy.chain.length > 1 || source.chain.length < 2 || !copy.count || !source.count) return false;
  if (copy.matter !== source.matter || countsOf(copy.count, source.count) !== 'equal') return false;
  if ((copy.count.low ?? copy.count.high ?? 0) < 20 || peopleOf(copy, source) === 'different') return false;
  const days = daysBetween(source.report.published ?? null, copy.report.published ?? null);
  return days === null || days >= 0;
}

interface Lineage {
  readonly key: string;
  readonly name: string;
  readonly known: boolean;
}

function lineageOf(frame: Frame): Lineage {
  const root = rootOf(frame);
  const speaker = frame.claim.chain.at(-1)?.name ?? 'author';
  if (root === null) return { key: `unknown ${frame.report.id}`, name: 'unknown', known: false };
  if (isTally(frame))
    return {
      key: `tally ${root} ${frame.matter === 'recaptured' || frame.matter === 'held' || frame.matter === 'displaced' ? frame.matter : 'casualties'}`,
      name: `${speaker}: count`,
      known: true,
    };
  const date = frame.report.published ?? frame.report.id;
  return { key: `statement ${root} ${date}`, name: `${speaker}: statement`, known: true };
}

/** Origins over all frames; a claim whose lineage nobody tells stands alone, and is said to. */
export function originsOf(frames: readonly Frame[]): OriginGroup[] {
  const byMatter = new Map<string, Frame[]>();
  for (const frame of frames)
    if (frame.count) byMatter.set(frame.matter, [...(byMatter.get(frame.matter) ?? []), frame]);
  const groups = new Map<string, { lineage: Lineage; frames: Frame[]; because: Reason[] }>();
  for (const frame of frames) {
    const source = byMatter.get(frame.matter)?.find((other) => traced(frame, other));
    const lineage = lineageOf(source ?? frame);
    const group = groups.get(lineage.key) ?? { lineage, frames: [], because: [] };
    group.frames.push(frame);
    if (source)
      group.because.push({
        text: 'The same figure was given before in the name of this source.',
        spans: [...quote(frame), ...quote(source)],
      });
    groups.set(lineage.key, group);
  }
  return [...groups.values()].map(({ lineage, frames: members, because }) => ({
    id: contentId('o', lineage.key),
    name: lineage.name,
    claims: members.map(({ claim }) => claim.id),
    because,
    traced: lineage.known,
  }));
}
