/** Words found in a text as a person writes them down. */
import { describe, expect, it } from 'vitest';
import { nextOccurrence, trimmed } from './selection.ts';

const TEXT = 'The mill burned.\nThe mill (old) was hit; the\nmill fell.';

describe('nextOccurrence', () => {
  it('goes from one place to the next, and to the first again', () => {
    const first = nextOccurrence(TEXT, 'the mill', -1);
    expect(first).toEqual({ start: 0, end: 8 });
    const second = nextOccurrence(TEXT, 'the mill', 0);
    expect(second).toEqual({ start: 17, end: 25 });
    const third = nextOccurrence(TEXT, 'the mill', 17);
    expect(TEXT.slice(third?.start, third?.end)).toBe('the\nmill');
    expect(nextOccurrence(TEXT, 'the mill', third?.start ?? 0)).toEqual(first);
  });
  it('takes signs as they stand, not as a pattern', () => {
    expect(nextOccurrence(TEXT, 'mill (old)', -1)).toEqual({ start: 21, end: 31 });
    expect(nextOccurrence(TEXT, '.*', -1)).toBeNull();
  });
  it('finds nothing where nothing was written', () => {
    expect(nextOccurrence(TEXT, '  ', -1)).toBeNull();
  });
});

describe('trimmed', () => {
  it('leaves out blanks at the edges, and blanks alone', () => {
    expect(trimmed(TEXT, { start: 3, end: 9 })).toEqual({ start: 4, end: 8 });
    expect(trimmed(TEXT, { start: 3, end: 4 })).toBeNull();
  });
});
