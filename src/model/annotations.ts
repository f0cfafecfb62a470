/** The one table of what the layers leave: layer name -> its annotations. A new layer adds its line here. */
import type { Analysis } from './analysis.ts';
import type { Attribution } from './attribution.ts';
import type { Claim } from './claim.ts';
import type { CorefChain, Entity } from './entity.ts';
import type { EventMention } from './event.ts';
import type { Incident } from './incident.ts';
import type { PlaceMention } from './place.ts';
import type { Quantity } from './quantity.ts';
import type { Sentence } from './sentence.ts';
import type { Syntax, Tags } from './syntax.ts';
import type { TimeExpression } from './time-expression.ts';
import type { Tokens } from './tokens.ts';

export interface Annotations {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** Null where the language has no weights. */
  readonly analysis: Analysis | null;
  readonly tags: Tags;
  readonly syntax: Syntax;
  readonly entities: readonly Entity[];
  readonly times: readonly TimeExpression[];
  readonly places: readonly PlaceMention[];
  readonly quantities: readonly Quantity[];
  readonly coreference: readonly CorefChain[];
  readonly attributions: readonly Attribution[];
  readonly events: readonly EventMention[];
  readonly incidents: readonly Incident[];
  readonly claims: readonly Claim[];
}
export type LayerName = keyof Annotations;
