/** START HERE: from a report to everything the layers find in it. */
import { existsSync, readFileSync } from 'node:fs';
import { openLanguage } from './languages/index.ts';
import type { LanguagePack } from './languages/language-pack.ts';
import { annotate } from './layers/annotate.ts';
import { LAYERS } from './layers/index.ts';
import type { Layer } from './layers/layer.ts';
import type { Doc } from './model/doc.ts';
import type { Report } from './model/report.ts';
import { packageFile } from './package-file.ts';

/** Weights lie beside the package and are read when a layer first asks for them. */
function weightsFromFiles(file: string): Uint8Array | null {
  const url = packageFile(`models/${file}`);
  return existsSync(url) ? readFileSync(url) : null;
}

const opened = new Map<string, { pack: LanguagePack; known: boolean }>();

function languageOf(code: string): { pack: LanguagePack; known: boolean } {
  let language = opened.get(code);
  if (!language) {
    language = openLanguage(code, weightsFromFiles);
    opened.set(code, language);
  }
  return language;
}

/** Reads one report. Same report, same result; never throws on a text. */
export function readReport(report: Report, layers: readonly Layer[] = LAYERS): Doc {
  const { pack, known } = languageOf(report.language);
  const read = annotate(report, layers, pack);
  const doc = report.notes ? { ...read, notes: [...report.notes, ...read.notes] } : read;
  if (known) return doc;
  const spans = report.blocks.slice(0, 1).map(({ start, end }) => ({ start, end }));
  const text = `No rules for the language "${report.language}": read by the rules of ${pack.name}, so little may be found.`;
  return { ...doc, notes: [{ spans, text, rule: 'read.unknown-language' }, ...doc.notes] };
}

/** The words of a language, for what is done with claims after reading. */
export const languageRules = (code = 'en'): LanguagePack => languageOf(code).pack;
