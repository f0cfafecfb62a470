/** Which words are plain English, and which strings name organisations that were seen to carry out attacks. */

export interface Vocabulary {
  plain(norm: string): boolean;
  /** Length in tokens of the organisation's name that begins at `at`, or 0. */
  organizationAt(norms: readonly string[], at: number): number;
}

const LONGEST = 8;

export function vocabularyOf(words: Iterable<string>, organizations: Iterable<string>): Vocabulary {
  const plain = new Set(words);
  const names = new Set(organizations);
  const firsts = new Set([...names].map((name) => name.split(' ')[0]));
  return {
    plain: (norm) => plain.has(norm) || norm.endsWith("'s"),
    organizationAt: (norms, at) => {
      if (!firsts.has(norms[at])) return 0;
      for (let length = Math.min(LONGEST, norms.length - at); length > 0; length--) {
        if (names.has(norms.slice(at, at + length).join(' '))) return length;
      }
      return 0;
    },
  };
}
