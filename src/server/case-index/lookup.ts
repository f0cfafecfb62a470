/** From a claim to its origin, questions and relations without searching for them. */
import type { OriginGroup, Question, Relation } from '../../model/relation.ts';

export interface Lookup {
  readonly originOf: (claim: string) => OriginGroup | undefined;
  readonly questionsOf: (claim: string) => readonly Question[];
  readonly relationsOf: (claim: string) => readonly Relation[];
  readonly question: (id: string) => Question | undefined;
  readonly origin: (id: string) => OriginGroup | undefined;
  readonly relation: (id: string) => Relation | undefined;
  /** Relations both of whose claims answer the question. */
  readonly within: (question: Question) => readonly Relation[];
  /** Those of them that contradict or deny, and what its claims go back to. */
  readonly gist: (question: Question) => Gist;
}

export interface Gist {
  readonly against: readonly Relation[];
  readonly origins: readonly OriginGroup[];
  /** Claims whose lineage nothing tells. */
  readonly unknown: number;
}

interface Picture {
  readonly questions: readonly Question[];
  readonly relations: readonly Relation[];
  readonly origins: readonly OriginGroup[];
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

export function lookupIn({ questions, relations, origins }: Picture): Lookup {
  const originOf = new Map(origins.flatMap((origin) => origin.claims.map((claim) => [claim, origin] as const)));
  const questionsOf = new Map<string, Question[]>();
  for (const question of questions) for (const claim of question.claims) push(questionsOf, claim, question);
  const relationsOf = new Map<string, Relation[]>();
  for (const relation of relations) {
    push(relationsOf, relation.from, relation);
    if (relation.to !== relation.from) push(relationsOf, relation.to, relation);
  }
  const within = ({ claims }: Question): Relation[] => {
    const inside = new Set(claims);
    return claims.flatMap((claim) =>
      (relationsOf.get(claim) ?? []).filter((r) => r.from === claim && inside.has(r.to)),
    );
  };
  const gists = new Map<string, Gist>();
  const gist = (question: Question): Gist => {
    const before = gists.get(question.id);
    if (before) return before;
    const made = {
      against: within(question).filter(({ kind }) => kind === 'contradicts' || kind === 'denies'),
      origins: [...new Set(question.claims.flatMap((claim) => originOf.get(claim) ?? []))],
      unknown: question.claims.filter((claim) => !originOf.get(claim)?.traced).length,
    };
    gists.set(question.id, made);
    return made;
  };
  const [question, origin, relation] = [byId(questions), byId(origins), byId(relations)];
  return {
    originOf: (claim) => originOf.get(claim),
    questionsOf: (claim) => questionsOf.get(claim) ?? [],
    relationsOf: (claim) => relationsOf.get(claim) ?? [],
    question: (id) => question.get(id),
    origin: (id) => origin.get(id),
    relation: (id) => relation.get(id),
    within,
    gist,
  };
}
