/** What a thing is called, in which words, and whether the words state it. */
import type { EntityKind } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';

export interface Named {
  readonly name: string;
  readonly known?: string | undefined;
  readonly spans: readonly Span[];
  readonly basis: 'stated' | 'inferred';
  readonly kind?: EntityKind;
}
