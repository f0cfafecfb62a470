/** What the parts of the incidents layer share. */
import type { IncidentRules } from '../../languages/sections/incidents.ts';
import type { CorefChain, Entity } from '../../model/entity.ts';
import type { EventMention } from '../../model/event.ts';
import type { PlaceMention } from '../../model/place.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import type { Syntax, Tags } from '../../model/syntax.ts';
import type { TimeExpression } from '../../model/time-expression.ts';
import type { Tokens } from '../../model/tokens.ts';

export interface Scene {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly tags: Tags;
  readonly syntax: Syntax;
  readonly entityAt: ReadonlyMap<number, Entity>;
  readonly entityById: ReadonlyMap<string, Entity>;
  readonly times: readonly TimeExpression[];
  readonly places: readonly PlaceMention[];
  readonly quantities: readonly Quantity[];
  /** Mentions of chains, in order of reading. */
  readonly mentions: readonly (Span & { readonly chain: CorefChain })[];
  readonly events: readonly EventMention[];
  readonly rules: IncidentRules;
}

/** Events of one incident, in order of reading, with what sets incidents apart. */
export interface Gathering {
  readonly family: string;
  readonly events: EventMention[];
  readonly days: Set<string>;
  readonly places: Set<string>;
  readonly parties: Set<string>;
  lastSentence: number;
}
