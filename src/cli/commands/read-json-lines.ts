/** `stemma read --jsonl`: one document a line in, one answer a line out, in order and in constant memory. */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { answerOf } from '../../export/json-lines.ts';
import { reportFromText } from '../../ingest/from-text.ts';
import { readReport } from '../../read-report.ts';

interface Line {
  readonly id?: unknown;
  readonly text?: unknown;
  readonly published?: unknown;
  readonly title?: unknown;
  readonly publisher?: unknown;
  readonly language?: unknown;
}
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const problem = (id: unknown, code: string, message: string, hint: string): object => ({
  id,
  error: { code, message, hint },
});

function answer(line: string): object {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch (error) {
    return problem(
      null,
      'bad-json',
      `The line is not JSON: ${(error as Error).message}`,
      'Write one JSON object a line, without line breaks inside.',
    );
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    return problem(null, 'bad-line', 'The line is not a JSON object.', 'Write {"id": ..., "text": "..."}.');
  }
  const { id = null, ...doc } = parsed as Line;
  if (typeof doc.text !== 'string')
    return problem(id, 'no-text', 'The document has no "text".', 'Give "text" as a string.');
  const facts = Object.fromEntries(
    Object.entries({
      title: text(doc.title),
      publisher: text(doc.publisher),
      published: text(doc.published),
      language: text(doc.language),
    }).filter(([, value]) => value !== undefined),
  );
  return answerOf(id, readReport(reportFromText({ text: doc.text, facts })));
}

export async function readJsonLines(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    if (!output.write(`${JSON.stringify(answer(line))}\n`)) await once(output, 'drain');
  }
}
