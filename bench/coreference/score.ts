/** How often the reader says rightly who a pronoun or an epithet stands for. `npx tsx bench/coreference/score.ts [--errors]`. */
import { execSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { reportFromText } from '../../src/ingest/from-text.ts';
import { overlaps, type Span } from '../../src/model/span.ts';
import { readReport } from '../../src/read-report.ts';
import { marked } from '../../src/testing/marked.ts';
import { DEVELOPMENT, HELD_OUT } from './texts.ts';

const { values } = parseArgs({
  options: { errors: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
});

interface Tally {
  anaphors: number;
  right: number;
  resolved: number;
  rightlyResolved: number;
  resolvable: number;
}

/** Marks of anaphors carry "=" in their label, which plain marks may not: it is written as a suffix for the reader of marks. */
const readable = (source: string): string => source.replace(/\[=(\w+)\|/g, '[$1.to|');

function judge(source: string, tally: Tally): void {
  const { text, spans } = marked(readable(source));
  const chains = readReport(reportFromText({ text })).annotations.coreference;
  for (const [label, anaphors] of Object.entries(spans)) {
    if (!label.endsWith('.to')) continue;
    const named: readonly Span[] = spans[label.slice(0, -3)] ?? [];
    for (const anaphor of anaphors) {
      const chain = chains.find(({ mentions }) =>
        mentions.some(
          (m) => m.end === anaphor.end && m.start <= anaphor.end && m.end - m.start <= anaphor.end - anaphor.start,
        ),
      );
      const right =
        named.length === 0
          ? !chain
          : (chain?.mentions.some((m) =>
              named.some((n) => overlaps(m, n) && m.end - m.start > (n.end - n.start) / 4),
            ) ?? false);
      tally.anaphors++;
      if (named.length > 0) tally.resolvable++;
      if (chain) tally.resolved++;
      if (right) tally.right++;
      if (right && chain) tally.rightlyResolved++;
      if (!right && values.errors) {
        console.log(
          `"${text.slice(Math.max(0, anaphor.start - 40), anaphor.start)}[${text.slice(anaphor.start, anaphor.end)}]" is ${named.map((n) => text.slice(n.start, n.end)).join('/') || 'open'}, read as ${chain?.name ?? 'open'}`,
        );
      }
    }
  }
}

const percent = (part: number, whole: number): number => Math.round((1000 * part) / Math.max(1, whole)) / 10;

function measure(texts: readonly string[]): object {
  const tally: Tally = { anaphors: 0, right: 0, resolved: 0, rightlyResolved: 0, resolvable: 0 };
  for (const text of texts) judge(text, tally);
  return {
    anaphors: tally.anaphors,
    accuracy: percent(tally.right, tally.anaphors),
    precision: percent(tally.rightlyResolved, tally.resolved),
    recall: percent(tally.rightlyResolved, tally.resolvable),
  };
}

const results = { development: measure(DEVELOPMENT), heldOut: measure(HELD_OUT) };
console.log(JSON.stringify(results, null, 2));
if (values.write) {
  const commit = execSync('git rev-parse --short HEAD').toString().trim();
  const command = 'npx tsx bench/coreference/score.ts --write';
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(
    new URL('results.json', import.meta.url),
    `${JSON.stringify({ commit, date, command, ...results }, null, 2)}\n`,
  );
}
