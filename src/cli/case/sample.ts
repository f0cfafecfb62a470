/** The sample case: made afresh from `examples/hasakah` in a folder that goes when the work ends. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFile } from '../../package-file.ts';
import { addFiles } from './add-files.ts';
import { type CaseOptions, inNewCase, type Work } from './place.ts';

const EXAMPLES = fileURLToPath(packageFile('examples/hasakah/'));
const REPORTS: ReadonlySet<string> = new Set(['.txt', '.md', '.html', '.jsonl', '.pdf', '.docx']);

/** In order of name, so that everybody sees the same case. */
const reportsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => REPORTS.has(extname(name).toLowerCase()) && !/(?:^|\/)readme\./i.test(name))
    .sort()
    .map((name) => join(folder, name));

export async function inSampleCase<T>(options: CaseOptions, work: Work<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-sample-'));
  try {
    return await inNewCase(join(folder, 'hasakah'), { by: options.by ?? 'you' }, async (opened, place) => {
      await addFiles(opened, reportsIn(EXAMPLES));
      await opened.relate();
      return work(opened, place);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
