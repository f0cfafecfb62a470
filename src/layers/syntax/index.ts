/** Dependencies: who governs whom in a sentence. */
import { defineLayer } from '../layer.ts';

export const syntax = defineLayer({
  name: 'syntax',
  reads: ['tokens', 'sentences', 'tags'],
  find: ({ found: { tokens, sentences } }) => {
    const heads = new Int32Array(tokens.count);
    const relations: string[] = new Array<string>(tokens.count).fill('dep');
    const children: number[][] = Array.from({ length: tokens.count }, () => []);
    for (const { first, last } of sentences) {
      heads[first] = -1;
      relations[first] = 'root';
      for (let i = first + 1; i < last; i++) {
        heads[i] = first;
        children[first].push(i);
      }
    }
    return { heads, relations, children };
  },
});
