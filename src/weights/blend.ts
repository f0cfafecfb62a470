/** Hashes of ordered tuples: unlike an exclusive or, (a, b) is not (b, a), and small numbers keep apart. */

export const blend = (a: number, b: number): number => {
  const h = Math.imul(a, 0x9e3779b1) ^ b;
  return Math.imul(h ^ (h >>> 15), 0x85ebca6b);
};
