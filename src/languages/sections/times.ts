/** What finding expressions of time must know of a language: tables of words, lower case, each with what it means. */

/** TIMEX3 units; `TM` and `TS` are minutes and seconds, so that they differ from months. */
export type TimeUnit = 'TS' | 'TM' | 'TH' | 'D' | 'WE' | 'W' | 'M' | 'Q' | 'Y' | 'DE' | 'CE' | 'L';
export type TimeEdge = 'START' | 'MID' | 'END';
export type TimeBlur = 'APPROX' | 'LESS_THAN' | 'MORE_THAN' | 'EQUAL_OR_LESS' | 'EQUAL_OR_MORE';
/** Where a relative word counts from: the publication, or the time the story is at. */
export type TimeOrigin = 'report' | 'story';

export interface RelativeWord {
  readonly by: number;
  readonly from: TimeOrigin;
  /** "that" moves whole units only: no "that March". */
  readonly unitsOnly?: true;
  /** A distance that a noun or clause may follow: "before" the attack. */
  readonly open?: true;
}
export interface FeastDay {
  readonly words: readonly string[];
  /** Month and day, or month, weekday and which one in the month (-1: the last), or days from Easter Sunday. */
  readonly on:
    | { readonly month: number; readonly day: number }
    | { readonly month: number; readonly weekday: number; readonly nth: number }
    | { readonly easter: number };
}

export interface TimeWords {
  readonly months: ReadonlyMap<string, number>;
  /** Months that are also common words: believed only when capitalised and dated or after a preposition. */
  readonly doubtfulMonths: ReadonlySet<string>;
  /** Monday is 1. */
  readonly weekdays: ReadonlyMap<string, number>;
  readonly doubtfulWeekdays: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, TimeUnit>;
  /** Those of the units that are plurals. */
  readonly plurals: ReadonlySet<string>;
  readonly seasons: ReadonlyMap<string, string>;
  readonly doubtfulSeasons: ReadonlySet<string>;
  /** Parts of the day: MO, MI, AF, EV, NI, DT; or a clock time: "noon" is T12:00. */
  readonly dayParts: ReadonlyMap<string, string>;
  readonly halves: ReadonlyMap<string, string>;
  /** "today" -> 0, "yesterday" -> -1; with the part of the day where the word has one. */
  readonly days: ReadonlyMap<string, { readonly by: number; readonly part?: string }>;
  /** "last", "this", "next", "following", "same". */
  readonly relative: ReadonlyMap<string, RelativeWord>;
  /** "past", "coming": before a count they bound a length of time. */
  readonly stretches: ReadonlyMap<string, number>;
  /** Before a bare plural: "recent" years -> PAST_REF. */
  readonly outlooks: ReadonlyMap<string, string>;
  /** Words that stand for an indefinite number: "several" -> null, "couple" -> 2. */
  readonly vague: ReadonlyMap<string, number | null>;
  /** Before a length without a number: "for" years. */
  readonly beforeVague: ReadonlySet<string>;
  /** "and a half", "or two", "from now". */
  readonly andHalf: readonly (readonly string[])[];
  readonly orTwo: readonly (readonly string[])[];
  readonly fromNow: readonly (readonly string[])[];
  /** "q1" to "q4". */
  readonly quarters: ReadonlySet<string>;
  readonly possessive: string;
  /** Phrases that blur what follows: "about", "at least". Longest first. */
  readonly blurs: readonly { readonly words: readonly string[]; readonly mod: TimeBlur }[];
  /** "early" -> START. Adjectives before a time, and nouns that "of" ties to it. */
  readonly edges: ReadonlyMap<string, TimeEdge>;
  readonly edgeNouns: ReadonlyMap<string, TimeEdge>;
  /** After a length: "ago" -> -1 from the publication, "earlier" -> -1 from the story. */
  readonly distances: ReadonlyMap<string, RelativeWord>;
  /** Words and phrases that only refer: "now" -> PRESENT_REF. Longest first. */
  readonly references: readonly { readonly words: readonly string[]; readonly value: string }[];
  /** Words after which "soon" and the like say no time of their own: "soon as", "soon after". */
  readonly afterNoReference: ReadonlySet<string>;
  /** Before a decade that is an age: in "his" 30s. */
  readonly possessors: ReadonlySet<string>;
  /** "daily" -> P1D. */
  readonly frequencies: ReadonlyMap<string, string>;
  /** "every", "each". */
  readonly each: ReadonlySet<string>;
  /** "once" -> 1, "twice" -> 2. */
  readonly repeats: ReadonlySet<string>;
  readonly decades: ReadonlyMap<string, number>;
  readonly feasts: readonly FeastDay[];
  /** "the", and words like it that belong to an expression that begins with a noun of time. */
  readonly article: string;
  readonly of: string;
  readonly between: string;
  readonly and: string;
  /** "to", "through", "or": between the ends of a range. */
  readonly rangeWords: ReadonlySet<string>;
  /** "more", "additional", "full": between a number and its unit. */
  readonly fillers: ReadonlySet<string>;
  readonly half: string;
  readonly century: string;
  readonly old: ReadonlySet<string>;
  readonly fiscal: ReadonlySet<string>;
  readonly period: ReadonlySet<string>;
  /** "a.m." -> 0, "p.m." -> 12. */
  readonly meridiem: ReadonlyMap<string, number>;
  readonly oclock: ReadonlySet<string>;
  readonly hours: ReadonlySet<string>;
  readonly zones: ReadonlyMap<string, string>;
  /** Before a clock time without a sign of its own: "at 21.00". */
  readonly beforeClock: ReadonlySet<string>;
  /** Before a part of the day that stands alone: "in the morning". */
  readonly beforePart: ReadonlySet<string>;
  /** Between an edge and its time: "early on Tuesday", "later in the day". */
  readonly within: ReadonlySet<string>;
  /** "the day before yesterday": "before" -> -1. */
  readonly beside: ReadonlyMap<string, number>;
  /** Phrases that end an expression: "or later", "or so". */
  readonly tails: readonly (readonly string[])[];
  /** Words before a bare four-digit year: "in", "since". */
  readonly beforeYear: ReadonlySet<string>;
  /** Nouns that are counted, so that a number before them is no year: "people", "soldiers". */
  readonly notYears: ReadonlySet<string>;
  /** Words that put the verb in the future or in the past, for tense where no tags say so. */
  readonly future: ReadonlySet<string>;
  /** Phrases right before a time that set it ahead: "as soon as" Tuesday. */
  readonly ahead: readonly (readonly string[])[];
  /** Lemmas of words that look ahead: "expect", "schedule". */
  readonly awaiting: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
}
