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

function oneFile(path: string, sources: readonly string[]): Destination {
  refuseInput(path, sources);
  const parts: string[] = [];
  return {
    isScreen: false,
    write: (_, text) => {
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

function fileEach(folder: string, sources: readonly string[], { extension }: Exporter): Destination {
  const taken = new Set<string>();
  return {
    isScreen: false,
    write: (source, text) => {
      const stem = source === '-' ? 'standard-input' : basename(source, extname(source));
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
    throw new UsageError(
      `${sources.length} reports do not fit into one ${exporter.name} file. Name a folder: --output folder/`,
    );
  }
  return place === '-' ? screen : oneFile(place, sources);
}
