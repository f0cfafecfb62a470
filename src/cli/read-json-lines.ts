/** `stemma read --jsonl`: one document a line in, one answer a line out, in order and in constant memory. */
import { once } from 'node:events';
import { answerOf } from '../export/json-lines.ts';
import { type ReportFacts, reportFromText } from '../ingest/from-text.ts';
import { readReport } from '../read-report.ts';
import { type Line, linesOf } from './lines-of.ts';

/** Longer lines are answered with an error: reading them would not fit into constant memory. */
const MAX_LINE = 64 * 1024 * 1024;

const PROBLEMS = {
  'line-too-long': 'Split the document, or read it as a file: stemma read FILE',
  'bad-encoding': 'Write the line in UTF-8.',
  'bad-json': 'Write one JSON object a line, without line breaks inside.',
  'bad-line': 'Write {"id": ..., "text": "..."}.',
  'no-text': 'Give "text" as a string.',
} as const;

const problem = (id: unknown, code: keyof typeof PROBLEMS, message: string): object => ({
  id,
  error: { code, message, hint: PROBLEMS[code] },
});

const FACTS = ['title', 'publisher', 'author', 'published', 'language'] as const satisfies (keyof ReportFacts)[];

function factsIn(document: Readonly<Record<string, unknown>>): ReportFacts {
  const facts: Partial<Record<(typeof FACTS)[number], string>> = {};
  for (const name of FACTS) {
    const value = document[name];
    if (typeof value === 'string' && value !== '') facts[name] = value;
  }
  return facts;
}

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');

/** A wrong byte would shift every offset after it, so such a line is refused, but by its own id where that can be read. */
function decoded(bytes: Buffer): { line: string; whole: boolean } {
  try {
    return { line: strict.decode(bytes), whole: true };
  } catch {
    return { line: lenient.decode(bytes), whole: false };
  }
}

function parsed(line: string): { value: unknown } | { reason: string } {
  try {
    return { value: JSON.parse(line) as unknown };
  } catch (error) {
    return { reason: (error as Error).message };
  }
}

/** The answer to one line, or null for a blank one. */
export function answerTo({ bytes, length }: Line): object | null {
  if (bytes === null)
    return problem(null, 'line-too-long', `The line has ${length} bytes; at most ${MAX_LINE} are read.`);
  const { line, whole } = decoded(bytes);
  if (line.trim() === '') return null;
  const result = parsed(line);
  const document = 'value' in result ? result.value : null;
  const isObject = typeof document === 'object' && document !== null && !Array.isArray(document);
  const fields = isObject ? (document as Record<string, unknown>) : {};
  const id = fields.id ?? null;
  if (!whole) return problem(id, 'bad-encoding', 'The line is not valid UTF-8.');
  if ('reason' in result) return problem(null, 'bad-json', `The line is not JSON: ${result.reason}`);
  if (!isObject) return problem(null, 'bad-line', 'The line is not a JSON object.');
  if (typeof fields.text !== 'string') return problem(id, 'no-text', 'The document has no "text".');
  return answerOf(id, readReport(reportFromText({ text: fields.text, facts: factsIn(fields) })));
}

export async function readJsonLines(
  input: AsyncIterable<Buffer | string>,
  output: NodeJS.WritableStream,
): Promise<void> {
  for await (const line of linesOf(input, MAX_LINE)) {
    const answer = answerTo(line);
    if (answer !== null && !output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
}
