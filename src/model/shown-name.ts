/** How a name that came with a file is shown: it must not disguise itself, nor command the terminal. */

/** Control and direction marks would let a name disguise itself in a message: they are shown as escapes. */
export const shownName = (name: string): string =>
  name.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (mark) => `\\u${(mark.codePointAt(0) as number).toString(16).padStart(4, '0')}`,
  );
