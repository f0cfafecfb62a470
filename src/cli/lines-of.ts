/** Cuts a stream of bytes into lines in constant memory: a line over the limit is counted, not kept. */

/** Null bytes stand for a line that was longer than the limit. */
export interface Line {
  readonly bytes: Buffer | null;
  readonly length: number;
}

const LINE_FEED = 0x0a;

/** Only the line feed ends a line: JSON strings may hold the other line separators as they are. */
export async function* linesOf(input: AsyncIterable<Buffer | string>, limit: number): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let length = 0;
  const keep = (part: Buffer): void => {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts = [];
  };
  const take = (): Line => {
    const line = { bytes: length <= limit ? Buffer.concat(parts) : null, length };
    parts = [];
    length = 0;
    return line;
  };
  for await (const received of input) {
    const chunk = typeof received === 'string' ? Buffer.from(received) : received;
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      keep(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    if (from < chunk.length) keep(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
