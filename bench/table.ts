/** The table of `bench/README.md`: ours beside the peers, each figure with its command and commit. */
import type { Measurement } from './measurement.ts';
import type { Row, Task } from './tasks/task.ts';

const OPENS = '<!-- table: made by npm run bench -->';
const CLOSES = '<!-- end of table -->';
const HEAD = ['what', 'Stemma', 'to reach', 'for comparison', 'task', 'commit'];

const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;

function ours({ what }: Row, record: Measurement | undefined): string {
  if (!record) return 'not run';
  if (record.failed !== undefined) return 'failed';
  return record.figures[what] ?? 'not run';
}

function rowsOf({ name, rows }: Task, record: Measurement | undefined): string[] {
  return rows.map((row) =>
    line([row.what, ours(row, record), row.target ?? '', row.peers ?? '', name, record?.commit ?? '']),
  );
}

function commandOf({ name, command }: Task, record: Measurement | undefined): string {
  const circumstances = record ? `${record.date}, ${record.machine}, load ${record.load}` : '';
  const failed = record?.failed === undefined ? '' : ` - failed: ${record.failed}`;
  return line([name, `\`${command}\``, `${circumstances}${failed}`]);
}

/** Figures first, then the commands that made them. */
export function tableOf(tasks: readonly Task[], records: readonly Measurement[]): string {
  const recordOf = ({ name }: Task): Measurement | undefined => records.find(({ task }) => task === name);
  return [
    line(HEAD),
    line(HEAD.map(() => '---')),
    ...tasks.flatMap((task) => rowsOf(task, recordOf(task))),
    '',
    line(['task', 'command', 'when and where']),
    line(['---', '---', '---']),
    ...tasks.map((task) => commandOf(task, recordOf(task))),
  ].join('\n');
}

/** The page with its table replaced. @throws when the page has no place for one. */
export function withTable(page: string, table: string): string {
  const from = page.indexOf(OPENS);
  const to = page.indexOf(CLOSES);
  if (from < 0 || to < from) throw new Error(`The page needs the lines "${OPENS}" and "${CLOSES}"`);
  return `${page.slice(0, from)}${OPENS}\n\n${table}\n\n${page.slice(to)}`;
}
