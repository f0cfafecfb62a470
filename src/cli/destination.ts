/** Where the results of `stemma read` go: standard output, one file, or one file a report. */
import { mkdirSync, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import type { Exporter } from '../export/index.ts';
import { say } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { writeErrorOf, writeWhole } from './write-file.ts';

export interface Destination {
  /** Is it a screen, with a width and colours? */
  readonly isScreen: boolean;
  /** @throws WriteError */
  write(source: string, text: string): void;
  /** @throws WriteError */
  close(): void;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const screen: Destination = {
  isScreen: true,
  write: (_, text) => {
    process.stdout.write(text);
  },
  close: () => undefined,
};

/** @throws UsageError where a result would replace a report. */
function refuseInput(path: string, sources: readonly string[]): string {
  if (sources.some((source) => resolve(source) === resolve(path))) {
    throw new UsageError(`"${path}" is one of the reports. Choose another name with --output.`);
  }
  return path;
}

const tooMany = (reports: string, { name }: Exporter): UsageError =>
  new UsageError(`${reports} do not fit into one ${name} file. Name a folder: --output folder/`);

function oneFile(path: string, sources: readonly string[], exporter: Exporter): Destination {
  refuseInput(path, sources);
  const parts: string[] = [];
  return {
    isScreen: false,
    write: (source, text) => {
      if (parts.length > 0 && !exporter.joins) throw tooMany(`The reports in "${source.split(' > ')[0]}"`, exporter);
      parts.push(text);
    },
    close: () => {
      if (parts.length === 0) return;
      writeWhole(path, parts.join(''));
      say(`Wrote ${path}`);
    },
  };
}

/** Makes names until one is free: two reports of one name in different folders do not share a result. */
function freeName(stem: string, extension: string, taken: Set<string>): string {
  for (let n = 1; ; n++) {
    const name = `${stem}.claims${n === 1 ? '' : `-${n}`}.${extension}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

/** Of a part of a file, all of its way: "box.mbox - message 3 - list". */
function stemOf(source: string): string {
  if (source === '-') return 'standard-input';
  const [file, ...members] = source.split(' > ');
  if (members.length === 0) return basename(file, extname(file));
  return [basename(file), ...members]
    .join(' - ')
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, '_')
    .slice(0, 150);
}

function fileEach(folder: string, sources: readonly string[], { extension }: Exporter): Destination {
  const taken = new Set<string>();
  return {
    isScreen: false,
    write: (source, text) => {
      const stem = stemOf(source);
      const path = refuseInput(join(folder, freeName(stem, extension, taken)), sources);
      writeWhole(path, text);
      say(`Wrote ${path}`);
    },
    close: () => undefined,
  };
}

function folderAt(path: string): string {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw writeErrorOf(error, path);
  }
  return path;
}

/** @throws UsageError when the files do not fit into the place. */
export function destinationFor(sources: readonly string[], exporter: Exporter, output?: string): Destination {
  const place = output ?? (exporter.joins ? '-' : '.');
  const toFolder = place !== '-' && (/[\\/]$/.test(place) || isFolder(place));
  if (toFolder) return fileEach(folderAt(place), sources, exporter);
  if (sources.length > 1 && !exporter.joins) {
    throw tooMany(`${sources.length} reports`, exporter);
  }
  return place === '-' ? screen : oneFile(place, sources, exporter);
}
