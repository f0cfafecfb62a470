/** Known actors of present and recent conflicts with the names they go by, one row an actor. */
import type { ActorSort, KnownActor } from '../../../sections/entities.ts';
import { AFRICA } from './africa.ts';
import { AMERICAS } from './americas.ts';
import { ASIA_EUROPE } from './asia-europe.ts';
import { INTERNATIONAL } from './international.ts';
import { MIDDLE_EAST } from './middle-east.ts';

/** Where a row's actor is listed. The other names are those in common use in agency reports and in the cited article. */
const SOURCES: Readonly<Record<string, string>> = {
  U: 'UCDP Actor list, by name',
  A: 'ACLED actor names, by name',
  W: 'Wikipedia, article of that name',
  M: 'MUC-4 corpus guidelines and Wikipedia, by name',
};

/** Row: key | sort | names, fullest first | source. */
function read(rows: string): KnownActor[] {
  const found: KnownActor[] = [];
  for (const row of rows.trim().split('\n')) {
    const [key, sort, names, source] = row.split('|').map((part) => part.trim());
    found.push({
      key: `actor:${key}`,
      sort: sort as ActorSort,
      names: names.split(';').map((name) => name.trim()),
      source: SOURCES[source],
    });
  }
  return found;
}

export const ACTORS: readonly KnownActor[] = [MIDDLE_EAST, AFRICA, ASIA_EUROPE, AMERICAS, INTERNATIONAL].flatMap(read);
