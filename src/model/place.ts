/** Places named in the text, with where the gazetteer puts them. */
import type { Basis, RuleId } from './reading.ts';
import type { Span } from './span.ts';

export interface PlaceCandidate {
  /** Key in the gazetteer, such as `geonames:173811`. */
  readonly key: string;
  /** The gazetteer's own name. */
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly population: number;
}

export const PLACE_KINDS = ['country', 'region', 'city', 'neighbourhood', 'facility', 'natural', 'other'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export interface PlaceMention extends Span {
  /** As printed, without article. */
  readonly name: string;
  readonly kind: PlaceKind;
  /** Where it most likely is; absent when the gazetteer has none of this name or cannot choose. */
  readonly at?: PlaceCandidate & { readonly basis: Basis };
  /** Others of the name that it could be, best first, at most five. */
  readonly others: readonly PlaceCandidate[];
  readonly rule: RuleId;
}
