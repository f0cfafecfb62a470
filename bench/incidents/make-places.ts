/** Makes `places.txt`, the place names of the task with kind and country, from the task's set lists: `tsx make-places.ts --data DIR`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
const task = `${values.data}/muc4/task`;
const linesOf = (file: string): string[] => readFileSync(`${task}/${file}`, 'latin1').split(/\r?\n/);

interface Place {
  name: string;
  kinds: Set<string>;
  countries: Set<string>;
  parents: Set<string>;
}
const places = new Map<string, Place>();

function place(name: string): Place {
  let known = places.get(name);
  if (!known) places.set(name, (known = { name, kinds: new Set(), countries: new Set(), parents: new Set() }));
  return known;
}

/** "LIMA (CITY?)" -> name and kind; notes and marks dropped. */
function partOf(part: string): { name: string; kind: string } | null {
  const found = /^\s*(?:THE )?"?([A-Z0-9'. /-]+?)"?\s*(?:\(([^()]*)\)?.*)?$/.exec(part.trim());
  if (!found || found[1] === '') return null;
  const kind = (found[2] ?? '').replace(/\?/g, '').trim();
  return { name: found[1], kind };
}

const clean = (line: string): string =>
  line
    .replace(/\*.*$/, '')
    .replace(/\bmessage\b.*$/i, '')
    .replace(/it's .*$/, '')
    .trim();

for (const file of ['templ-doc-more/containing-areas-part1.v5', 'templ-doc-more/containing-areas-part2']) {
  for (const line of linesOf(file)) {
    if (!/\*\w+\*/.test(line) || line.startsWith('*') || line.startsWith('old:') || line.startsWith('new:')) continue;
    const [country, ...parts] = clean(line)
      .split(':')
      .map((part) => part.trim());
    if (!/^[A-Z][A-Z .]+$/.test(country)) continue;
    let parent = '';
    for (const part of parts) {
      const found = partOf(part);
      if (!found) continue;
      const entry = place(found.name);
      entry.countries.add(country);
      if (found.kind) entry.kinds.add(found.kind);
      if (parent) entry.parents.add(parent);
      parent = found.name;
    }
  }
}
for (const line of linesOf('templ-doc-basic/set-list-location.v4')) {
  const found = /^([A-Z0-9][A-Z0-9'. /-]*) \(([^()]+)\)$/.exec(line.trim());
  if (found) place(found[1]).kinds.add(found[2]);
}
const same: string[] = [];
for (const line of linesOf('templ-doc-more/places-synonyms.v3')) {
  const found = /^([A-Z0-9 ]+?) (?:=|->) ([A-Z0-9 ]+?)(?: <-NEW)?$/.exec(line.trim());
  if (found && places.has(found[2])) same.push(`=\t${found[1]}\t${found[2]}`);
}
const nations = linesOf('templ-doc-basic/set-list-foreign-nation.v5')
  .map((line) => line.trim())
  .filter((line) => /^[A-Z][A-Z ]+$/.test(line));
const rows = [...places.values()]
  .sort((a, b) => (a.name < b.name ? -1 : 1))
  .map(({ name, kinds, countries, parents }) =>
    [name, [...kinds].join('/'), [...countries].join('/'), [...parents].join('/')].join('\t'),
  );
writeFileSync(
  new URL('places.txt', import.meta.url),
  `${[...rows, ...same.sort(), ...nations.map((nation) => `!\t${nation}`)].join('\n')}\n`,
);
