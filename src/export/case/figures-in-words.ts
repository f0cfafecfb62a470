/** The range of a question's figures, and its sums, in words. */
import type { Claim } from '../../model/claim.ts';
import type { SumCheck } from '../../model/relation.ts';

/** The figures that were given, and which ends some of them leave open. */
export function rangeInWords(claims: readonly Claim[]): string | null {
  const tolls = claims.flatMap(({ toll }) => (toll ? [toll.value] : []));
  const figures = tolls.flatMap(({ low, high }) => [low, high].filter((n) => n !== null));
  if (figures.length === 0) return null;
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  const open = [
    ...(tolls.some(({ low }) => low === null) ? ['below'] : []),
    ...(tolls.some(({ high }) => high === null) ? ['above'] : []),
  ];
  const given = least === most ? String(least) : `from ${least} to ${most}`;
  return open.length === 0 ? given : `${given}, some open ${open.join(' and ')}`;
}

export function sumInWords({ values: [total, ...parts], holds }: SumCheck): string {
  const added = parts.reduce((all, part) => all + part, 0);
  return holds
    ? `The parts add up: ${parts.join(' + ')} = ${total}.`
    : `The parts do not add up: ${parts.join(' + ')} make ${added}, not ${total}.`;
}
