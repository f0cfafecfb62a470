/** What is said of a box and of the line to it: names, dates, values, and what changed on the way. */
import { useSpeech } from '../../strings/index.tsx';
import { useDescribe } from '../../ui/describe.ts';
import type { Forest, GraphNode } from './forest.ts';

/** Words of another direction than those around them keep their own. */
export const isolated = (words: string): string => `\u2068${words}\u2069`;

export interface NodeWords {
  readonly label: (node: GraphNode) => string;
  readonly date: (node: GraphNode) => string;
  /** Figure, denial or first words: what the claim says, in short. */
  readonly value: (node: GraphNode) => string;
  /** All of it in a sentence. */
  readonly whole: (node: GraphNode) => string;
  /** What changed between a claim and the one it was copied from; empty where nothing did. */
  readonly change: (forest: Forest, node: GraphNode) => string;
}

const plain = (of: string): string => of.toLowerCase().trim();

export function useNodeWords(): NodeWords {
  const { t, time } = useSpeech();
  const { toll, range } = useDescribe();
  const isUnknown = ({ kind, traced }: GraphNode): boolean => kind === 'origin' && !traced;
  const nameOf = (node: GraphNode): string => (node.kind === 'origin' ? t.said(node.label) : node.label);
  const label = (node: GraphNode): string => (isUnknown(node) ? t.stemma.unknown : nameOf(node));
  const date = ({ date: day }: GraphNode): string => (day === null ? t.stemma.undated : time(day));
  const value = ({ claim }: GraphNode): string => {
    if (!claim) return t.stemma.origin;
    const said = claim.toll ? toll(claim.toll) : claim.words;
    return claim.stance === 'asserts' ? said : `${t.words.stances[claim.stance]}${t.words.colon} ${said}`;
  };
  const whole = (node: GraphNode): string => {
    if (isUnknown(node)) return t.stemma.unknownFor(isolated(nameOf(node)));
    if (node.kind === 'origin') return `${t.stemma.origin}${t.words.colon} ${nameOf(node)}`;
    return t.stemma.claimIn(isolated(node.label), isolated(date(node)), isolated(value(node)));
  };
  const change = ({ above, node: byId }: Forest, node: GraphNode): string => {
    const edge = above.get(node.id);
    const parent = edge && byId.get(edge.from);
    if (!parent?.claim || !node.claim) return '';
    const [before, after] = [parent.claim.toll, node.claim.toll];
    if (!before || !after || toll(before) === toll(after)) return t.said(edge?.changed ?? '');
    const same = {
      range: range(before.low, before.high) === range(after.low, after.high),
      of: plain(before.of) === plain(after.of),
      fate: before.fate === after.fate,
    };
    const short = ({ low, high, of, fate }: typeof after): string =>
      [
        !same.range && range(low, high),
        !same.of && (of || t.words.unknown),
        !same.fate && (fate ? t.words.fates[fate] : t.words.unknown),
      ]
        .filter(Boolean)
        .join(' ');
    if (same.range && same.of && same.fate) return t.said(edge?.changed ?? '');
    return t.stemma.became(isolated(short(before)), isolated(short(after)));
  };
  return { label, date, value, whole, change };
}
