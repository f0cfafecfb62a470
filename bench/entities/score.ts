/** How the recognition of names fares against automatic labels, as printed and in capitals. `npx tsx bench/entities/score.ts --data DIR [--errors N] [--write]`. */
import { execSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { reportFromText } from '../../src/ingest/from-text.ts';
import { LAYERS } from '../../src/layers/index.ts';
import type { Entity } from '../../src/model/entity.ts';
import { readReport } from '../../src/read-report.ts';
import { type NamedText, readSilver, readToponyms, shout } from '../../training/entities/silver.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    errors: { type: 'string', default: '0' },
    write: { type: 'boolean', default: false },
  },
});
const upToEntities = LAYERS.slice(0, LAYERS.findIndex(({ name }) => name === 'entities') + 1);
const entitiesIn = (text: string): readonly Entity[] =>
  readReport(reportFromText({ text }), upToEntities).annotations.entities;

/** Which automatic label a kind goes with; people by role and bodies without a name have none. */
function labelOf({ kind, rule }: Entity): string | undefined {
  if (rule.startsWith('entities.noun.')) return undefined;
  if (kind === 'person') return 'person';
  if (kind === 'place') return 'place';
  if (kind === 'actor' || kind === 'organization' || kind === 'facility') return 'organization';
  return kind === 'nationality' || kind === 'other' ? 'other' : undefined;
}

interface Tally {
  right: number;
  found: number;
  gold: number;
}
const rates = ({ right, found, gold }: Tally): object => {
  const percent = (part: number, whole: number): number => Math.round((1000 * part) / Math.max(1, whole)) / 10;
  return {
    precision: percent(right, found),
    recall: percent(right, gold),
    f1: percent(2 * right, found + gold),
    found,
    gold,
  };
};

function measure(texts: readonly NamedText[]): object {
  const tallies = new Map<string, Tally>();
  const tally = (name: string): Tally => {
    const known = tallies.get(name) ?? { right: 0, found: 0, gold: 0 };
    tallies.set(name, known);
    return known;
  };
  const errors = new Map<string, number>();
  for (const { text, names } of texts) {
    const gold = new Map(names.map(({ start, end, sort }) => [`${start} ${end}`, sort]));
    for (const sort of gold.values()) for (const name of ['all', sort]) tally(name).gold++;
    for (const entity of entitiesIn(text)) {
      const label = labelOf(entity);
      if (!label) continue;
      const right = gold.get(`${entity.start} ${entity.end}`) === label;
      for (const name of ['all', label]) {
        tally(name).found++;
        if (right) tally(name).right++;
      }
      if (!right) {
        const key = `${label}, labelled ${gold.get(`${entity.start} ${entity.end}`) ?? 'otherwise'}: ${entity.name}`;
        errors.set(key, (errors.get(key) ?? 0) + 1);
      }
    }
  }
  for (const [key, count] of [...errors].sort((a, b) => b[1] - a[1]).slice(0, Number(values.errors)))
    console.log(count, key);
  return Object.fromEntries([...tallies].map(([name, counts]) => [name, rates(counts)]));
}

/** Strict and overlapping extents of place entities against toponyms marked by hand. The model has learned from these very texts. */
function measurePlaces(texts: readonly NamedText[]): object {
  const strict = { right: 0, found: 0, gold: 0 };
  for (const { text, names } of texts) {
    const gold = new Set(names.map(({ start, end }) => `${start} ${end}`));
    const found = entitiesIn(text).filter(({ rule }) => rule === 'entities.toponym');
    strict.gold += gold.size;
    strict.found += found.length;
    strict.right += found.filter(({ start, end }) => gold.has(`${start} ${end}`)).length;
  }
  return rates(strict);
}

if (!values.data) {
  console.error('usage: npx tsx bench/entities/score.ts --data DIR [--errors N] [--write]');
  process.exitCode = 2;
} else {
  const silver = readSilver(values.data, 'dev');
  const results = {
    names: measure(silver),
    shouted: measure(silver.map(shout)),
    toponymsSeenInTraining: measurePlaces(readToponyms(values.data)),
  };
  console.log(JSON.stringify(results, null, 2));
  if (values.write) {
    const commit = execSync('git rev-parse --short HEAD').toString().trim();
    const command = 'npx tsx bench/entities/score.ts --data DIR --write';
    const date = new Date().toISOString().slice(0, 10);
    writeFileSync(
      new URL('results.json', import.meta.url),
      `${JSON.stringify({ commit, date, command, ...results }, null, 2)}\n`,
    );
  }
}
