/** k-means: splits points into parts whose members lie close together. */

/** Points in rows, one after another. */
export interface Points {
  readonly values: Float32Array;
  readonly dimensions: number;
}

export interface Splitting {
  readonly parts: number;
  readonly rounds: number;
  readonly random: () => number;
}

function nearest({ values, dimensions }: Points, point: number, centres: Float32Array): number {
  const start = point * dimensions;
  let at = 0;
  let closest = Number.POSITIVE_INFINITY;
  for (let c = 0; c * dimensions < centres.length; c++) {
    let distance = 0;
    const row = c * dimensions;
    for (let d = 0; d < dimensions; d++) {
      const gap = values[start + d] - centres[row + d];
      distance += gap * gap;
    }
    if (distance < closest) {
      closest = distance;
      at = c;
    }
  }
  return at;
}

function centresOf(
  { values, dimensions }: Points,
  parts: readonly (readonly number[])[],
  old: Float32Array,
): Float32Array {
  const centres = Float32Array.from(old);
  parts.forEach((members, c) => {
    if (members.length === 0) return;
    const sums = new Float64Array(dimensions);
    for (const i of members) for (let d = 0; d < dimensions; d++) sums[d] += values[i * dimensions + d];
    for (let d = 0; d < dimensions; d++) centres[c * dimensions + d] = sums[d] / members.length;
  });
  return centres;
}

/** Members of each part, in their order; a part may be empty. */
export function split(points: Points, members: readonly number[], { parts, rounds, random }: Splitting): number[][] {
  const { values, dimensions } = points;
  let centres: Float32Array = new Float32Array(parts * dimensions);
  for (let c = 0; c < parts && members.length > 0; c++) {
    const i = members[Math.floor(random() * members.length)];
    centres.set(values.subarray(i * dimensions, (i + 1) * dimensions), c * dimensions);
  }
  let found: number[][] = [];
  for (let round = 0; round < rounds; round++) {
    found = Array.from({ length: parts }, () => []);
    for (const i of members) found[nearest(points, i, centres)].push(i);
    centres = centresOf(points, found, centres);
  }
  return found;
}
