/** What is used of bidi-js, which comes without types: the Unicode Bidirectional Algorithm. */
declare module 'bidi-js' {
  export interface Levels {
    readonly levels: Uint8Array;
  }
  export interface Bidi {
    getEmbeddingLevels(text: string, direction: 'ltr' | 'rtl' | 'auto'): Levels;
    /** Indices of the text's letters from left to right. */
    getReorderedIndices(text: string, levels: Levels, start: number, end: number): number[];
    getMirroredCharacter(letter: string): string | null;
  }
  export default function bidiFactory(): Bidi;
}
