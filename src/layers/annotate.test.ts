import { describe, expect, it } from 'vitest';
import { checkOrder } from './annotate.ts';
import { LAYERS } from './index.ts';

describe('the order of the layers', () => {
  it('lets every layer read only what stands above it', () => {
    expect(() => checkOrder(LAYERS)).not.toThrow();
  });
  it('is refused when a layer reads what nobody wrote, or stands twice', () => {
    const tokens = { name: 'tokens', reads: [] } as const;
    expect(() => checkOrder([{ name: 'tags', reads: ['tokens'] }])).toThrow('Layer "tags" reads "tokens"');
    expect(() => checkOrder([tokens, tokens])).toThrow('twice');
  });
});
