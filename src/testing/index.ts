/** Helpers for testing layers, one's own and others'. */
export { type Marked, marked, wordsOf } from './marked.ts';
export { type Tree, tree } from './tree.ts';
