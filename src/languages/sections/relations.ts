/** What comparing claims must know of a language: what befell people, which people a count is of, and who is said to speak. */

/** Classes of people, from the widest to the narrowest. */
export const PEOPLE = [
  'people',
  'civilians',
  'children',
  'women',
  'security',
  'soldiers',
  'guards',
  'police',
  'militants',
  'prisoners',
  'staff',
  'foreigners',
  'leaders',
  'families',
] as const;
export type PeopleClass = (typeof PEOPLE)[number];

/** What a claim is about, coarse enough that other wordings of it meet. The first ones befall people who are counted. */
export const OUTCOMES = [
  'killed',
  'injured',
  'missing',
  'escaped',
  'recaptured',
  'arrested',
  'surrendered',
  'held',
  'captive',
  'abducted',
  'displaced',
  'affected',
  'attacking',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const TOPICS = [
  'foiled',
  'purpose',
  'planner',
  'accused',
  'claimed',
  'ending',
  'beginning',
  'drone-strike',
  'vehicle-bomb',
  'air-strike',
  'shelling',
  'attack',
] as const;
export type Topic = (typeof TOPICS)[number];
export type Matter = Outcome | Topic | 'other';

type Phrases<T> = readonly (readonly [T, readonly string[]])[];

/** The small words by which names, places and counts hang together, folded. */
export interface GrammarWords {
  readonly article: ReadonlySet<string>;
  /** Between a post or body and whose it is. */
  readonly of: ReadonlySet<string>;
  /** Between what lies in a place and the place. */
  readonly within: ReadonlySet<string>;
  /** Between somebody and the place they come from. */
  readonly whence: ReadonlySet<string>;
  /** Posts whose holders speak for a body that is called otherwise: minister, ministry. */
  readonly offices: ReadonlyMap<string, string>;
  /** Nouns for a body that stand alone for its name: "the Alliance". */
  readonly bodies: ReadonlySet<string>;
  /** Words for an area that tell no two posts apart: "the provincial governor", "the governor of the province". */
  readonly vague: ReadonlySet<string>;
  /** Before "of the month", where it is a day of it. */
  readonly edge: ReadonlySet<string>;
  /** Nouns for a state as a whole, and in the names of its bodies. */
  readonly state: ReadonlySet<string>;
  readonly ofState: ReadonlySet<string>;
  /** Written small inside the name of a body. */
  readonly inNames: readonly string[];
  /** Those of them over which a run of capitalised words goes on. */
  readonly linking: ReadonlySet<string>;
  /** Left out when names are compared. */
  readonly dropped: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  readonly who: ReadonlySet<string>;
  /** Before a stretch of time over which is counted. */
  readonly over: ReadonlySet<string>;
  /** "in the course of March". */
  readonly course: ReadonlySet<string>;
  readonly month: ReadonlySet<string>;
  /** Before the word for a month, where it is a whole one. */
  readonly wholeMonth: ReadonlySet<string>;
  /** Opens a sentence that counts some of those counted before. */
  readonly among: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

export interface RelationRules {
  readonly grammar: GrammarWords;
  /** Nouns by the class of people they name, lower case, singular and plural. */
  readonly people: ReadonlyMap<string, PeopleClass>;
  /** Phrases of one or more words that tell what befell the people counted. */
  readonly outcomes: Phrases<Outcome>;
  /** Phrases that tell what else a claim is about, the strongest first. */
  readonly topics: Phrases<Topic>;
  /** Words that say that a count takes in everything: "in all", "both", "combined". */
  readonly whole: ReadonlySet<string>;
  /** Words that say that a number stands on top of another: "four more". */
  readonly further: ReadonlySet<string>;
  /** Phrases around a figure that counts some of those counted before: "of whom", "including". */
  readonly parted: readonly string[];
  /** Phrases that say what else a figure takes in: the count is of other things than its label. */
  readonly takesIn: readonly string[];
  /** Phrases that make a phrase of outcome say that it did not come to pass, or that nobody knows. */
  readonly foiled: ReadonlySet<string>;
  readonly denied: ReadonlySet<string>;
  readonly unknown: readonly string[];
  /** Words with a "no" in them that bound a figure. */
  readonly bounds: readonly string[];
  /** Words of an intention: what was foiled was a plan, not a deed under way. */
  readonly plans: ReadonlySet<string>;
  /** Words that after a mark open a clause of its own: "after", "while". */
  readonly apart: ReadonlySet<string>;
  /** Openings of a sentence whose figures are of what the sentence before told: "Among them are 24 civilians". */
  readonly anaphors: readonly string[];
  /** Words for those caught again rather than caught. */
  readonly fugitives: ReadonlySet<string>;
  /** Said of prisoners who get out, and of people who leave their homes. */
  readonly fleeing: ReadonlySet<string>;
  /** Words before a figure that make it count everybody: "the number of those killed rose to 27". */
  readonly everybody: ReadonlySet<string>;
  /** Forms of the verb between those counted and what they are said to be. */
  readonly being: ReadonlySet<string>;
  /** Words before people that tell whose they are: "government troops", "rebel fighters". */
  readonly sided: ReadonlySet<string>;
  /** Words that mean the speaker's own people: "its own soldiers", "on their side". */
  readonly own: readonly string[];
  /** Words after which the people counted are described no further. */
  readonly stops: ReadonlySet<string>;
  readonly speech: SpeechRules;
  /** Words that tell a running tally from a single statement. */
  readonly tallies: ReadonlySet<string>;
  /** Prepositions that a place follows. */
  readonly placed: ReadonlySet<string>;
  /** What may stand between two names of which the second holds the first, or before a name: "prison in the city of". */
  readonly placeNouns: ReadonlySet<string>;
  /** Nouns for a part of a country, which holds towns. */
  readonly areas: ReadonlySet<string>;
  /** Directions and distances, before "of" or "from" a place that only says where another lies. */
  readonly compass: ReadonlySet<string>;
  /** Nouns for a place that is no such part: "the town" looks back to one. */
  readonly towns: ReadonlySet<string>;
  readonly months: readonly string[];
  /** Nouns for one thing struck and for several: "vehicle", "convoy". */
  readonly single: ReadonlySet<string>;
  readonly several: ReadonlySet<string>;
  /** Words for one spot of a building. */
  readonly spots: ReadonlyMap<string, string>;
  /** Numbers as words: where another count begins. */
  readonly numerals: ReadonlySet<string>;
  /** Endings of words that tell whose a thing is, not where: "Kurdish-led", "Turkish". */
  readonly adjectival: readonly string[];
  /** Words before a place that is only headed for. */
  readonly heading: ReadonlySet<string>;
  /** Verbs of striking, and words that say how long a thing lasted that is over. */
  readonly striking: ReadonlySet<string>;
  readonly lasted: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  /** Nouns for a happening: a count "in the attack" is not one over a month. */
  readonly happenings: ReadonlySet<string>;
  /** What is attacked, singular and plural under one word: a denial that names it is of the deed that names it. */
  readonly targets: ReadonlyMap<string, string>;
  /** Nouns after "after the" that say that a matter is over. */
  readonly aftermath: ReadonlySet<string>;
  /** Words of no content for comparing wordings. */
  readonly empty: ReadonlySet<string>;
}

/** What telling who speaks must know: small words of names, verbs of saying, nouns that point to somebody named elsewhere. */
export interface SpeechRules {
  /** Verbs of saying in the forms that have a subject. */
  readonly saying: ReadonlySet<string>;
  /** Verbs that give an account only beside a noun for one: "released figures", "raised its toll". */
  readonly giving: ReadonlySet<string>;
  /** Nouns for a body's account: "toll", "figures", "statement". */
  readonly accounts: ReadonlySet<string>;
  /** Verbs of passing on, and what closes them behind the speaker: "quoted her as saying". */
  readonly quoted: ReadonlySet<string>;
  readonly asSaying: readonly string[];
  /** "according to", "citing": the speaker follows. */
  readonly accordingTo: readonly string[];
  readonly pronouns: ReadonlySet<string>;
  /** "its", "their": whoever spoke before owns the noun that follows. */
  readonly possessives: ReadonlySet<string>;
  /** Words that open a noun phrase. */
  readonly articles: ReadonlySet<string>;
  /** Articles and the like that say that no one in particular was named before: "a", "an", "some". */
  readonly indefinite: ReadonlySet<string>;
  /** Lower-case words inside a name: "of", "for", "and", "the". */
  readonly linking: ReadonlySet<string>;
  /** Words that may stand between subject and verb: "also", "has", "later", "on". */
  readonly between: ReadonlySet<string>;
  /** Sources without a name: "sources", "activists", "media". */
  readonly unnamed: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  /** Words that point back to whoever spoke before: "the same officials". */
  readonly back: ReadonlySet<string>;
  /** Nouns by which, after "the", a body named before is called again: "the group", "the agency". */
  readonly again: ReadonlySet<string>;
  /** Nouns by which, after "a", a body is described that is named after: "a war monitor". */
  readonly ahead: ReadonlySet<string>;
  /** Words in the names of newspapers, agencies and stations: what they publish in their own voice is no statement of a party. */
  readonly outlets: ReadonlySet<string>;
  /** Nouns by which a text speaks of its own writer: "the author". */
  readonly writers: ReadonlySet<string>;
  /** Words that stand where a speaker could and are none: "nobody". */
  readonly nobody: ReadonlySet<string>;
  /** Posts of people who speak for a body: "spokesman", "head". */
  readonly posts: ReadonlySet<string>;
  /** Verbs that make the subject speak for a body: "who heads the". */
  readonly heading: ReadonlySet<string>;
  /** Words beside an agency's name where a report says where it has its text from: "with", "source", "by". */
  readonly credits: ReadonlySet<string>;
  /** Phrases of the small print that publishers put under every report. */
  readonly smallPrint: readonly string[];
}
