/** Place names, with where the gazetteer puts them: found by learned weights, placed by what the report tells. */
import type { Note } from '../../model/note.ts';
import type { PlaceMention } from '../../model/place.ts';
import { defineLayer } from '../layer.ts';
import { knowledgeOf } from './knowledge.ts';
import { findPlaces } from './place.ts';
import { placeText } from './place-text.ts';

/** Said once for each name that could be several places, of which the report favours none. */
function doubts(places: readonly PlaceMention[]): Note[] {
  const said = new Set<string>();
  return places.flatMap(({ start, end, name, at, others }) => {
    if (at || others.length < 2 || said.has(name)) return [];
    said.add(name);
    const choices = others.map((other) => `${other.name} (${other.country})`).join(', ');
    const text = `"${name}" could be several places, and the report does not tell which: ${choices}.`;
    return [{ spans: [{ start, end }], text, rule: 'places.several' }];
  });
}

export const places = defineLayer({
  name: 'places',
  reads: ['tokens', 'sentences'],
  find: ({ found, language, note }) => {
    const knowledge = knowledgeOf(language);
    if (!knowledge) return [];
    const named = findPlaces(placeText(found, knowledge.book), knowledge);
    for (const doubt of doubts(named)) note(doubt);
    return named;
  },
});
