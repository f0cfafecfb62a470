/** The rules of the layout: who may import whom, no cycles, pure folders free of Node, files of readable size. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');
const WEB = join(ROOT, 'web');

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? filesUnder(join(folder, entry.name))
      : /\.tsx?$/.test(entry.name)
        ? [join(folder, entry.name)]
        : [],
  );
}

const IMPORT = /^(?:import|export)\s[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm;
const files = filesUnder(SRC).filter((file) => !file.endsWith('.test.ts'));
const imports = new Map(
  files.map((file) => [file, [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((m) => m[1] ?? m[2] ?? m[3])]),
);
const inside = (file: string): string[] =>
  (imports.get(file) ?? []).filter((to) => to.startsWith('.')).map((to) => resolve(dirname(file), to));
const place = (file: string): string => relative(SRC, file).split('/')[0];

/** From the top of the walk down: a place imports only from itself and from places on earlier lines. */
const LEVELS = [
  ['model', 'weights'],
  ['ingest', 'languages', 'export', 'store'],
  ['layers', 'relate'],
  ['testing'],
  ['handover'],
  ['package-file.ts'],
  ['read-report.ts'],
  ['adding', 'custody', 'fetching'],
  ['open-case.ts'],
  ['index.ts'],
  ['server'],
  ['cli'],
];
const level = (name: string): number => LEVELS.findIndex((names) => names.includes(name));

/** The whole program's own entry points may be used by its outer shells and nobody else. */
const PURE = ['model', 'weights', 'languages', 'layers', 'relate', 'export'];

const webFiles = filesUnder(WEB);
const FROM_SRC = /^(import|export)\s(type\s)?[^'"]*?from\s+'(?:\.\.\/)+src\/[^']+'/gm;

describe('architecture', () => {
  it('lets the page know of the program only types', () => {
    const wrong = webFiles.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(FROM_SRC)]
        .filter(([, , type]) => type === undefined)
        .map(([line]) => `${relative(ROOT, file)}: ${line}`),
    );
    expect(wrong).toEqual([]);
  });

  it('knows every place in src', () => {
    expect([...new Set(files.map(place))].filter((name) => level(name) < 0)).toEqual([]);
  });

  it('imports only from itself and from earlier levels', () => {
    const wrong = files.flatMap((file) =>
      inside(file)
        .filter((to) => place(to) !== place(file) && level(place(to)) >= level(place(file)))
        .map((to) => `${relative(SRC, file)} -> ${relative(SRC, to)}`),
    );
    expect(wrong).toEqual([]);
  });

  it('shows layers a language only through its interface', () => {
    const wrong = files.filter(
      (file) => place(file) === 'layers' && inside(file).some((to) => /languages\/[a-z]{2}\//.test(to)),
    );
    expect(wrong).toEqual([]);
  });

  it('has no cycles', () => {
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file))
        cycles.push([...path.slice(path.indexOf(file)), file].map((f) => relative(SRC, f)).join(' -> '));
      else if (!done.has(file)) {
        for (const to of inside(file)) walk(to, [...path, file]);
        done.add(file);
      }
    };
    for (const file of files) walk(file, []);
    expect(cycles).toEqual([]);
  });

  it('keeps the pure places free of Node, clock, randomness and locale', () => {
    const wrong = files
      .filter((file) => PURE.includes(place(file)))
      .flatMap((file) => {
        const source = readFileSync(file, 'utf8');
        const found = (imports.get(file) ?? []).filter((to) => to.startsWith('node:'));
        if (
          /\b(Date\.now|new Date\(\)|Math\.random|performance\.now|toLocale\w+|Intl\.|process\.|Buffer\b|await )/.test(
            source,
          )
        )
          found.push('impure call');
        return found.map((what) => `${relative(SRC, file)}: ${what}`);
      });
    expect(wrong).toEqual([]);
  });

  it('opens every file with a sentence that says what it is for', () => {
    const wrong = [...files, ...webFiles].filter((file) => !/^(#!.*\n)?\/\*\*? \S/.test(readFileSync(file, 'utf8')));
    expect(wrong.map((file) => relative(ROOT, file))).toEqual([]);
  });

  it('keeps files short: none over 500 lines, nine in ten under 250, tables and tests aside', () => {
    const sizes = [...files, ...webFiles]
      .filter((file) => !file.endsWith('.data.ts'))
      .map((file) => ({ file: relative(SRC, file), lines: readFileSync(file, 'utf8').split('\n').length }));
    expect(sizes.filter(({ lines }) => lines > 500)).toEqual([]);
    expect(sizes.filter(({ lines }) => lines > 250).length).toBeLessThanOrEqual(sizes.length / 10);
  });

  it('has no catch-all files and no crowded folders', () => {
    expect([...files, ...webFiles].filter((file) => /\/(utils?|helpers?|common|manager)(\.ts|\/)/.test(file))).toEqual(
      [],
    );
    const folders = new Map<string, number>();
    for (const file of [...files, ...webFiles]) folders.set(dirname(file), (folders.get(dirname(file)) ?? 0) + 1);
    const crowded = [...folders].filter(([folder, n]) => n > 15 && relative(SRC, folder) !== 'model');
    expect(crowded).toEqual([]);
  });
});
