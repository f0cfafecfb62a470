/** What finding dictionary forms must know of a language. */

/**
 * Rules by Penn tag: an ending (or, after "^", a whole word) -> how many characters to cut, then what to add: "ies" -> "3y".
 * The longest ending that fits decides; tags without rules leave words as they are.
 */
export interface LemmaRules {
  rulesFor(penn: string): ReadonlyMap<string, string> | undefined;
}
