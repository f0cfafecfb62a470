/** What finding and placing place names must know of a language. */

export interface PlaceRules {
  /** Words for people and things of a place, with the place: "turkish" -> "turkey". All lower case. */
  readonly demonyms: ReadonlyMap<string, string>;
  /** Short forms of regions after a town, lower case without stops, with the region's code: "calif" -> "US.CA". */
  readonly regionShorts: ReadonlyMap<string, string>;
  /** Full names of those regions. */
  readonly regionNames: readonly string[];
  /** What a word beside a name says the place is: "province" -> region. */
  readonly kindWords: ReadonlyMap<string, PlaceWord>;
  /** Small words that may stand inside a name: "of", "de". */
  readonly links: ReadonlySet<string>;
  /** Words after which a place is likely: "in", "near". */
  readonly locatives: ReadonlySet<string>;
  /** Endings that follow a place after a hyphen: "-based", "-led". */
  readonly joinedEndings: ReadonlySet<string>;
}

export type PlaceWord = 'country' | 'region' | 'county' | 'town' | 'section' | 'street' | 'natural' | 'facility';
