/** "who", "which" and "that" that open a clause about the noun right before them. */
import type { Context } from './context.ts';
import type { Mention } from './mention.ts';

/** The noun that the tree hangs the pronoun's clause on, or -1. */
function nounOf({ syntax }: Context, token: number): number {
  let at = syntax.heads[token];
  for (let n = 0; n < 3 && at >= 0; n++, at = syntax.heads[at]) {
    if (syntax.relations[at].startsWith('acl')) return syntax.heads[at];
  }
  return -1;
}

const PEOPLE = new Set(['person', 'group', 'actor', 'organization']);
const REACH = 8;

/** Index after the last word before the pronoun that is no comma, preposition or "of whom" opener. */
function edgeBefore({ tokens, tags }: Context, token: number): number {
  let at = token;
  if (tags.pos[at - 1] === 'ADP') at -= 1;
  if (at < token && tokens.norms[at - 2] === ',' && tags.pos[at - 1] !== 'PUNCT') at -= 1;
  return tokens.norms[at - 1] === ',' ? at - 1 : at;
}

/** The mention that the relative pronoun stands for; undefined unless the order of words, or the tree with it, says so. */
export function antecedentOf(context: Context, token: number, seen: readonly Mention[]): Mention | undefined {
  const { tokens, tags, sentenceAt, syntax } = context;
  const norm = tokens.norms[token];
  const relation = syntax.relations[token];
  if (norm === 'that' && (tags.pos[token] !== 'PRON' || !/^(?:nsubj|obj)/.test(relation))) return undefined;
  if (relation === 'det') return undefined;
  const edge = edgeBefore(context, token);
  const noun = nounOf(context, token);
  const close: Mention[] = [];
  for (let i = seen.length - 1; i >= 0 && i >= seen.length - 4; i--) {
    const mention = seen[i];
    if (mention.sentence === sentenceAt[token] && mention.last <= edge && edge - mention.last < REACH)
      close.push(mention);
  }
  const hung = close.find((mention) => noun >= mention.first && noun <= mention.head);
  const touching = close.filter(({ last }) => last === edge);
  if (norm === 'that') return touching.find((mention) => mention === hung);
  if (norm === 'who' || norm === 'whom')
    return [hung, ...touching].find((mention) => mention && PEOPLE.has(mention.kind));
  if (hung) return norm === 'which' && (hung.kind === 'person' || hung.kind === 'group') ? undefined : hung;
  const [nearest] = touching;
  if (nearest && (nearest.kind === 'person' || nearest.kind === 'group') && norm === 'which') return undefined;
  return touching.length === 1 && !isInside(context, touching[0], close) ? touching[0] : undefined;
}

/** Does the mention hang on another one close by, so that either may be meant? */
function isInside({ tags }: Context, mention: Mention, close: readonly Mention[]): boolean {
  if (tags.pos[mention.first - 1] !== 'ADP' && tags.pos[mention.first - 2] !== 'ADP') return false;
  return close.some(({ last }) => last <= mention.first && mention.first - last <= 2);
}
