/** What a search finds whichever way it is written. */
import { describe, expect, it } from 'vitest';
import { fold, hasAll, termsOf } from './fold.ts';

describe('fold', () => {
  it('makes one of the spellings of one word', () => {
    expect(fold('Şırnak  ÉCOLE')).toBe(fold('sırnak école'));
    expect(fold('مدرسة')).toBe(fold('مَدْرَسَه'));
    expect(fold('أحمد')).toBe(fold('احمد'));
  });
  it('keeps what stands in quotation marks together', () => {
    expect(termsOf('mill "old harbour" River')).toEqual(['mill', 'old harbour', 'river']);
  });
  it('wants every term', () => {
    expect(hasAll(fold('The old mill by the harbour'), termsOf('mill harbour'))).toBe(true);
    expect(hasAll(fold('The old mill by the harbour'), termsOf('mill bridge'))).toBe(false);
    expect(hasAll(fold('The old mill by the harbour'), termsOf('"old harbour"'))).toBe(false);
  });
});
