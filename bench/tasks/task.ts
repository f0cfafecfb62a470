/** What a benchmark of the table is: one command, and the figures that its output holds. */

/** One row of the table. */
export interface Row {
  /** Names the row, and the figure in `results.json`; unique in the whole table. */
  readonly what: string;
  /** What is to be reached, where something was set. */
  readonly target?: string;
  /** What comparable programs reach; their own words for it, as another test set changes the meaning. */
  readonly peers?: string;
  /** The figure in what the task's command printed. @throws when it is not there. */
  readonly figure: (output: string) => string;
}

export interface Task {
  /** As given on the command line. */
  readonly name: string;
  /** Run by the shell in the project's root; `DIR` stands for the folder of corpora and scorers. */
  readonly command: string;
  readonly rows: readonly Row[];
}

/** The last JSON value of an output: npm, warnings and progress may stand before it. @throws when there is none. */
export function lastJson(output: string): unknown {
  const lines = output.trimEnd().split('\n');
  for (let i = lines.length - 1; i >= 0; i--) {
    if (!/^[{[]/.test(lines[i])) continue;
    try {
      return JSON.parse(lines.slice(i).join('\n'));
    } catch {}
  }
  throw new Error('The command printed no JSON');
}

/** The number at a path of keys. @throws when something else stands there. */
export function numberAt(value: unknown, path: string): number {
  let at: unknown = value;
  for (const key of path.split('.')) at = (at as Record<string, unknown> | null | undefined)?.[key];
  if (typeof at !== 'number') throw new Error(`There is no number at "${path}"`);
  return at;
}

/** Reads figures at paths of the printed JSON, such as `figures('strict.f1', 'value.f1')`: "87.7 / 78.4". */
export const figures =
  (...paths: readonly string[]) =>
  (output: string): string => {
    const value = lastJson(output);
    return paths.map((path) => numberAt(value, path).toFixed(1)).join(' / ');
  };

/** Reads "right of all" at two paths of the printed JSON. */
export const share =
  (right: string, all: string) =>
  (output: string): string => {
    const value = lastJson(output);
    return `${numberAt(value, right)} of ${numberAt(value, all)}`;
  };
