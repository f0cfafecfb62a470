/** What a layer may know of a language: words and small rules as data, and learned weights by name. */
import type { AttributionRules } from './sections/attribution.ts';

import type { ClaimRules } from './sections/claims.ts';
import type { CoreferenceRules } from './sections/coreference.ts';
import type { EntityRules } from './sections/entities.ts';
import type { EventRules } from './sections/events.ts';
import type { IncidentRules } from './sections/incidents.ts';
import type { LemmaRules } from './sections/lemmas.ts';
import type { NumberWords } from './sections/numbers.ts';
import type { PlaceRules } from './sections/places.ts';
import type { QuantityWords } from './sections/quantities.ts';
import type { RelationRules } from './sections/relations.ts';
import type { TimeWords } from './sections/times.ts';

import type { TreeRules } from './sections/trees.ts';
import type { WordRules } from './sections/words.ts';

export interface LanguagePack {
  /** ISO 639-1. */
  readonly code: string;
  readonly name: string;
  readonly words: WordRules;
  readonly attribution: AttributionRules;
  readonly claims: ClaimRules;
  readonly relations: RelationRules;
  readonly events: EventRules;
  readonly incidents: IncidentRules;
  readonly numbers: NumberWords;
  readonly quantities: QuantityWords;
  readonly times: TimeWords;
  readonly entities: EntityRules;
  readonly coreference: CoreferenceRules;
  readonly lemmas: LemmaRules;
  readonly trees: TreeRules;
  readonly places: PlaceRules;
  /** Bytes of `models/<name>.bin` for this language, or null where none was learned. Layers cache what they open by the pack. */
  weights(name: string): Uint8Array | null;
  /** Bytes of `models/<name>.bin` that all languages share, such as the gazetteer, or null where it is missing. */
  shared(name: string): Uint8Array | null;
}

/** Gives the bytes of a weights file; the edge of the program decides where they come from. */
export type WeightsSource = (file: string) => Uint8Array | null;
