/** Sentences that the server says in English, in another language by rule: each pattern with what is said instead. */

/** `null` where the rule does not fit after all. */
type Say = (...found: readonly string[]) => string | null;
export type Saying = readonly [pattern: RegExp, say: string | Say];

/** A sentence that no rule knows stays as it is. */
export const sayingIn =
  (sayings: readonly Saying[]) =>
  (sentence: string): string => {
    for (const [pattern, say] of sayings) {
      const found = pattern.exec(sentence);
      const said = found && (typeof say === 'string' ? say : say(...found.slice(1)));
      if (said !== null) return said;
    }
    return sentence;
  };
