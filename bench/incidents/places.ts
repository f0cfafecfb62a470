/** Places of the task's set lists: finding their names in a text, and the path from country to the smallest place. */
import { readFileSync } from 'node:fs';

export interface MucPlace {
  readonly name: string;
  readonly kinds: readonly string[];
  readonly countries: readonly string[];
  readonly parents: readonly string[];
}
export interface PlaceName {
  /** Token range [first, last). */
  readonly first: number;
  readonly last: number;
  readonly place: MucPlace;
  /** "SAN MIGUEL DEPARTMENT": the kind the words give, or the empty string. */
  readonly kind: string;
  readonly country: boolean;
}

const COUNTRY_WORDS: Readonly<Record<string, string>> = {
  'SALVADORAN SALVADORANS SALVADOREAN': 'EL SALVADOR',
  'COLOMBIAN COLOMBIANS': 'COLOMBIA',
  'PERUVIAN PERUVIANS': 'PERU',
  'GUATEMALAN GUATEMALANS': 'GUATEMALA',
  'HONDURAN HONDURANS': 'HONDURAS',
  'CHILEAN CHILEANS': 'CHILE',
  'BOLIVIAN BOLIVIANS': 'BOLIVIA',
  'ECUADORAN ECUADORIAN ECUADORANS': 'ECUADOR',
  'ARGENTINE ARGENTINIAN ARGENTINES': 'ARGENTINA',
  'NICARAGUAN NICARAGUANS': 'NICARAGUA',
  'PANAMANIAN PANAMANIANS': 'PANAMA',
  'U.S. AMERICAN AMERICANS U.S U.S.A.': 'UNITED STATES',
  'SPANISH SPANIARD SPANIARDS': 'SPAIN',
  'CUBAN CUBANS': 'CUBA',
  'MEXICAN MEXICANS': 'MEXICO',
  'VENEZUELAN VENEZUELANS': 'VENEZUELA',
  'COSTA-RICAN RICAN': 'COSTA RICA',
  'BRAZILIAN BRAZILIANS': 'BRAZIL',
  'SOVIET SOVIETS RUSSIAN': 'USSR',
  JAPANESE: 'JAPAN',
  'ITALIAN ITALIANS': 'ITALY',
  FRENCH: 'FRANCE',
  'BRITISH ENGLISH': 'UNITED KINGDOM',
  'GERMAN GERMANS': 'WEST GERMANY',
  CHINESE: 'PEOPLES REP OF CHINA',
  'CANADIAN CANADIANS': 'CANADA',
  'ISRAELI ISRAELIS': 'ISRAEL',
  SWISS: 'SWITZERLAND',
  DUTCH: 'NETHERLANDS',
  URUGUAYAN: 'URUGUAY',
  PARAGUAYAN: 'PARAGUAY',
};
export const NATIONALITIES: ReadonlyMap<string, string> = new Map(
  Object.entries(COUNTRY_WORDS).flatMap(([list, country]) =>
    list.split(' ').map((word) => [word.toLowerCase(), country] as const),
  ),
);
const KIND_WORDS = new Set(
  'department province neighborhood municipality city town village region district canton jurisdiction farm airport river hill zone suburb'.split(
    ' ',
  ),
);
export const COUNTRIES_OF_INTEREST = new Set([
  'ARGENTINA',
  'BOLIVIA',
  'CHILE',
  'COLOMBIA',
  'ECUADOR',
  'EL SALVADOR',
  'GUATEMALA',
  'HONDURAS',
  'PERU',
]);

const LONGEST = 7;

export interface Places {
  readonly byName: ReadonlyMap<string, MucPlace>;
  readonly countries: ReadonlySet<string>;
}

export function readPlaces(): Places {
  const byName = new Map<string, MucPlace>();
  const same: [string, string][] = [];
  const countries = new Set<string>();
  for (const line of readFileSync(new URL('places.txt', import.meta.url), 'utf8').split('\n')) {
    const [name, kinds, inCountries, parents] = line.split('\t');
    if (name === '=') same.push([kinds, inCountries]);
    else if (name === '!') countries.add(kinds);
    else if (name) byName.set(name, { name, kinds: list(kinds), countries: list(inCountries), parents: list(parents) });
  }
  for (const [other, name] of same) {
    const place = byName.get(name);
    if (place && !byName.has(other)) byName.set(other, place);
  }
  return { byName, countries };
}
const list = (cell: string | undefined): string[] =>
  cell
    ? cell
        .split('/')
        .map((x) => x.trim())
        .filter(Boolean)
    : [];

/** Longest names first; a name of one word that is also plain English is left to the caller to doubt. */
export function findPlaces(norms: readonly string[], { byName, countries }: Places): PlaceName[] {
  const found: PlaceName[] = [];
  for (let at = 0; at < norms.length; at++) {
    const name = placeAt(norms, at, byName, countries);
    if (!name) continue;
    found.push(name);
    at = name.last - 1;
  }
  return found;
}

function placeAt(
  norms: readonly string[],
  at: number,
  byName: Places['byName'],
  countries: Places['countries'],
): PlaceName | null {
  for (let length = Math.min(LONGEST, norms.length - at); length > 0; length--) {
    const name = norms
      .slice(at, at + length)
      .join(' ')
      .toUpperCase();
    const country = countries.has(name);
    const place = country ? { name, kinds: [], countries: [name], parents: [] } : byName.get(name);
    if (!place || (length === 1 && PLAIN.has(norms[at]))) continue;
    const after = norms[at + length] ?? '';
    return { first: at, last: at + length, place, kind: KIND_WORDS.has(after) ? after.toUpperCase() : '', country };
  }
  return null;
}
const PLAIN = new Set(
  `general paris order belen mercedes florida victoria libertad buffo front union bolivar santander santa san national colon cordoba
  rosario carmen hospital prison flores concepcion dolores trinidad america international alberto carvajal esperanza`.split(
    /\s+/,
  ),
);
