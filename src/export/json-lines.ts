/** A document as one line of JSON, with UTF-16 offsets: the answer of `stemma read --jsonl`. */
import type { Attribution, AttributionId } from '../model/attribution.ts';
import type { Claim } from '../model/claim.ts';
import type { Doc } from '../model/doc.ts';
import type { Span } from '../model/span.ts';

const bare = ({ start, end }: Span): Span => ({ start, end });

export function claimLine(claim: Claim): object {
  return {
    id: claim.id,
    spans: claim.spans,
    chain: claim.chain,
    kind: claim.kind,
    grounds: claim.grounds,
    stance: claim.stance,
    certainty: claim.certainty,
    event: claim.event ?? null,
    who: claim.who.map(({ value, basis, spans, rule }) => ({ ...value, basis, spans, rule })),
    where: claim.where
      ? { ...claim.where.value, basis: claim.where.basis, spans: claim.where.spans, rule: claim.where.rule }
      : null,
    when: claim.when ?? null,
    toll: claim.toll
      ? { ...claim.toll.value, basis: claim.toll.basis, spans: claim.toll.spans, rule: claim.toll.rule }
      : null,
    wording: claim.wording,
    notes: claim.notes,
    rule: claim.rule,
  };
}

/** Attributions as a tree: each carries those that stand inside it. */
function nestedLines(all: readonly Attribution[]): object[] {
  const within = new Map<AttributionId | undefined, Attribution[]>();
  for (const a of all) {
    const list = within.get(a.inside);
    if (list) list.push(a);
    else within.set(a.inside, [a]);
  }
  const lines = (outer: AttributionId | undefined): object[] =>
    (within.get(outer) ?? []).map((a) => {
      const nested = lines(a.id);
      return {
        ...a,
        source: a.source.map(bare),
        cue: a.cue.map(bare),
        content: a.content.map(bare),
        ...(nested.length > 0 ? { nested } : {}),
      };
    });
  return lines(undefined);
}

/** The answer for one document; `id` is the caller's. */
export function answerOf(id: unknown, { annotations, notes }: Doc): object {
  return {
    id,
    attributions: nestedLines(annotations.attributions),
    times: annotations.times.map(({ start, end, type, value, mod }) => ({
      start,
      end,
      type,
      value: value.value,
      ...(mod ? { mod } : {}),
      basis: value.basis,
      rule: value.rule,
    })),
    places: annotations.places.map(({ start, end, name, kind, at, rule }) => ({
      start,
      end,
      name,
      kind,
      ...(at ? { lat: at.lat, lon: at.lon, key: at.key, country: at.country } : {}),
      rule,
    })),
    quantities: annotations.quantities,
    entities: annotations.entities.map(({ start, end, kind, name, known, rule }) => ({
      start,
      end,
      kind,
      name,
      ...(known ? { known } : {}),
      rule,
    })),
    incidents: annotations.incidents,
    claims: annotations.claims.map(claimLine),
    notes,
  };
}
