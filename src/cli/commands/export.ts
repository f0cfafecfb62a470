/** `stemma export`: a case written in other forms, with a manifest of the files, and the check of such a manifest. */
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Command, Option } from 'commander';
import { type Outgoing, outgoing } from '../../handover/gather.ts';
import { CASE_FORMS, type CaseForm, fileNameOf, formNamed } from '../../handover/index.ts';
import { checkManifest, manifestOf, sha256Of, type WrittenFile } from '../../handover/manifest.ts';
import { type CaseOptions, inCase, print, printJson, put, withCaseOptions } from '../case/place.ts';
import { FAILED, say } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { type Staged, stage, writeErrorOf, writeWhole } from '../write-file.ts';

interface ExportOptions extends CaseOptions {
  readonly format: readonly string[];
  readonly output?: string;
  readonly licence?: string;
  readonly check?: string;
}

const ALL = 'all';
const FOLDER_MANIFEST = 'manifest.json';
const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const formsIn = (names: readonly string[]): readonly CaseForm[] =>
  names.includes(ALL) ? CASE_FORMS : [...new Set(names)].flatMap((name) => formNamed(name) ?? []);

/** Where each form goes, and the manifest; null for standard output. */
interface Places {
  readonly folder: string;
  readonly nameOf: (form: CaseForm) => string;
  readonly manifest: string;
}

function placesFor(output: string, forms: readonly CaseForm[]): Places {
  if (forms.length > 1 || /[\\/]$/.test(output) || isFolder(output))
    return { folder: output, nameOf: fileNameOf, manifest: FOLDER_MANIFEST };
  const name = basename(output);
  return { folder: dirname(output), nameOf: () => name, manifest: `${name}.manifest.json` };
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw writeErrorOf(error, path);
  }
}

interface StagedFile extends WrittenFile {
  readonly staged: Staged;
}

/** Each beside its place: none is put there before all are written. */
async function stageAll(
  leaving: Outgoing,
  forms: readonly CaseForm[],
  { folder, nameOf }: Places,
): Promise<StagedFile[]> {
  const files: StagedFile[] = [];
  try {
    for (const form of forms) {
      const name = nameOf(form);
      const staged = await stage(join(folder, name), leaving.pieces(form));
      files.push({ name, form, bytes: staged.bytes, sha256: staged.sha256, staged });
    }
  } catch (error) {
    for (const { staged } of files) staged.drop();
    throw error;
  }
  return files;
}

async function toFiles(leaving: Outgoing, forms: readonly CaseForm[], output: string): Promise<void> {
  const places = placesFor(output, forms);
  const { folder, manifest } = places;
  if (manifest === FOLDER_MANIFEST) makeFolder(folder);
  const files = await stageAll(leaving, forms, places);
  const list = new TextEncoder().encode(manifestOf(await leaving.head(), files));
  for (const { name, staged } of files) {
    staged.put();
    say(`Wrote ${join(folder, name)}.`);
  }
  writeWhole(join(folder, manifest), list);
  say(`Wrote ${join(folder, manifest)}, SHA-256 ${sha256Of(list)}.`);
}

async function toScreen(leaving: Outgoing, form: CaseForm): Promise<void> {
  if (!form.isText && process.stdout.isTTY)
    throw new UsageError(`A ${form.name} cannot be shown on a terminal. Name a file with --output.`);
  for await (const piece of leaving.pieces(form)) await put(piece);
}

async function write(name: string, options: ExportOptions): Promise<void> {
  const forms = formsIn(options.format);
  if (forms.length > 1 && options.output === undefined)
    throw new UsageError(`${forms.length} forms do not fit into one output. Name a folder: --output folder/`);
  await inCase(name, options, ({ store }) =>
    store.snapshot(async (reading) => {
      const leaving = outgoing(reading, options.licence);
      if (options.output === undefined) await toScreen(leaving, forms[0]);
      else await toFiles(leaving, forms, options.output);
      for (const sentence of (await leaving.head()).about.leftOut) say(sentence);
    }),
  );
}

const readIn = (folder: string, name: string): Uint8Array | null =>
  isFolder(join(folder, name)) || !statSync(join(folder, name), { throwIfNoEntry: false })
    ? null
    : readFileSync(join(folder, name));

function check(manifest: string, { json }: CaseOptions): void {
  const bytes = readIn(dirname(manifest), basename(manifest));
  if (bytes === null) throw new UsageError(`There is no file "${manifest}". Name the manifest of an export.`);
  const checked = checkManifest(new TextDecoder().decode(bytes), (name) => readIn(dirname(manifest), name));
  if (checked === null)
    throw new UsageError(`"${manifest}" is no manifest of an export. Name the one beside the files.`);
  const holds = checked.every(({ state }) => state === 'as listed');
  if (json) printJson({ manifest: sha256Of(bytes), holds, files: checked });
  else {
    for (const { name, state } of checked) print(`${state.padEnd(9)}  ${name}`);
    say(`SHA-256 of the manifest: ${sha256Of(bytes)}. Compare it with what you were told by another way.`);
  }
  if (!holds) process.exitCode = FAILED;
}

export const exportCommand = (): Command =>
  withCaseOptions(
    new Command('export')
      .summary('write a case in other forms')
      .description(
        'Writes the whole case, as people left it, to standard output or into files; beside files stands a manifest with their SHA-256, and what was left out. With --check, checks files against their manifest.',
      )
      .argument('[case]', 'the case'),
  )
    .addOption(
      new Option('-f, --format <name...>', 'what to write; several go into a folder')
        .choices([...CASE_FORMS.map(({ name }) => name), ALL])
        .default(['json'], '"json"'),
    )
    .option('-o, --output <path>', 'file or folder to write to')
    .option('--licence <text>', 'licence of this export, instead of the one that is kept with the case')
    .option('--check <manifest>', 'check the files beside this manifest')
    .action((name: string | undefined, options: ExportOptions) => {
      if (options.check !== undefined) return check(options.check, options);
      if (name === undefined) throw new UsageError('Name the case: stemma export CASE --format html.');
      return write(name, options);
    });
