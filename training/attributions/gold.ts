/** Attributions marked by people, laid over the tokens that the layers see. */
import { mayHeadCue } from '../../src/layers/attributions/features/cue.ts';
import { CONTENT, CUE, NOTHING, SOURCE } from '../../src/layers/attributions/model.ts';
import type { Words } from '../../src/layers/attributions/words.ts';
import type { Span } from '../../src/model/span.ts';
import { tokensIn } from '../../src/model/tokens.ts';

export interface MarkedAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}
/** One line of the data. */
export interface MarkedArticle {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly attributions: readonly MarkedAttribution[];
  readonly discard?: readonly Span[];
}

/** Token indices of the parts, and the token that heads the cue. */
export interface GoldCue {
  readonly cue: number;
  readonly source: ReadonlySet<number>;
  readonly words: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
}

export interface GoldArticle {
  readonly words: Words;
  /** By the token that heads the cue; of two with one head the first. */
  readonly cues: ReadonlyMap<number, GoldCue>;
  /** 1 for page furniture that nobody marked. */
  readonly furniture: Uint8Array;
}

function tokensOf(words: Words, spans: readonly Span[]): number[] {
  const found: number[] = [];
  for (const span of spans) {
    const { first, last } = tokensIn(words.tokens, span);
    for (let i = first; i < last; i++) found.push(i);
  }
  return found;
}

/** The topmost token of the cue, a verb where there is one. */
function cueHead(words: Words, cue: readonly number[]): number {
  const inside = new Set(cue);
  const usable = cue.filter((i) => words.sentence[i] >= 0 && mayHeadCue(words, i));
  const tops = usable.filter((i) => !inside.has(words.syntax.heads[i]));
  return tops.find((i) => words.tags.pos[i] === 'VERB') ?? tops[0] ?? usable[0] ?? -1;
}

export function layOver(words: Words, article: Pick<MarkedArticle, 'attributions' | 'discard'>): GoldArticle {
  const cues = new Map<number, GoldCue>();
  const furniture = new Uint8Array(words.tokens.count);
  for (const i of tokensOf(words, article.discard ?? [])) furniture[i] = 1;
  for (const { source, cue, content } of article.attributions) {
    const tokens = tokensOf(words, cue);
    const head = cueHead(words, tokens);
    if (head < 0 || cues.has(head)) continue;
    cues.set(head, {
      cue: head,
      source: new Set(tokensOf(words, source)),
      words: new Set(tokens),
      content: new Set(tokensOf(words, content)),
    });
  }
  return { words, cues, furniture };
}

/** The labels that people gave the words of the cue's sentence. */
export function labelsOf(words: Words, gold: GoldCue): Uint8Array {
  const { first, last } = words.sentences[words.sentence[gold.cue]];
  const labels = new Uint8Array(last - first).fill(NOTHING);
  for (let i = first; i < last; i++) {
    if (gold.words.has(i)) labels[i - first] = CUE;
    else if (gold.source.has(i)) labels[i - first] = SOURCE;
    else if (gold.content.has(i)) labels[i - first] = CONTENT;
  }
  return labels;
}
