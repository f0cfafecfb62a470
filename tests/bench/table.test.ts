/** The table shows every benchmark once, also those that failed or were not run. */
import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../bench/measurement.ts';
import { tableOf, withTable } from '../../bench/table.ts';
import { TASKS } from '../../bench/tasks/index.ts';
import type { Task } from '../../bench/tasks/task.ts';

const task = (name: string): Task => ({
  name,
  command: `score ${name} DIR`,
  rows: [{ what: `${name}, F1`, target: '90', peers: 'a | b 80', figure: (output) => output }],
});
const record = (name: string, rest: Partial<Measurement>): Measurement => ({
  task: name,
  command: '',
  commit: 'abc1234',
  date: '2030-01-02',
  machine: 'one core',
  load: 0.5,
  seconds: 1,
  figures: {},
  ...rest,
});

describe('the table of benchmarks', () => {
  it('puts ours beside the target and the peers', () => {
    const table = tableOf([task('bells')], [record('bells', { figures: { 'bells, F1': '91.5' } })]);
    expect(table).toContain('| bells, F1 | 91.5 | 90 | a \\| b 80 | bells | abc1234 |');
    expect(table).toContain('| bells | `score bells DIR` | 2030-01-02, one core, load 0.5 |');
  });

  it('says what failed and why, and what was not run', () => {
    const table = tableOf([task('bells'), task('drums')], [record('bells', { failed: 'no drummer' })]);
    expect(table).toContain('| bells, F1 | failed |');
    expect(table).toContain('failed: no drummer');
    expect(table).toContain('| drums, F1 | not run |');
  });

  it('replaces the table of a page and nothing else', () => {
    const page = 'Before\n<!-- table: made by npm run bench -->\nold\n<!-- end of table -->\nAfter\n';
    const once = withTable(page, 'new');
    expect(once).toBe('Before\n<!-- table: made by npm run bench -->\n\nnew\n\n<!-- end of table -->\nAfter\n');
    expect(withTable(once, 'new')).toBe(once);
    expect(() => withTable('Before', 'new')).toThrow('needs the lines');
  });

  it('names every task and every row once', () => {
    const names = TASKS.map(({ name }) => name);
    const rows = TASKS.flatMap((one) => one.rows.map(({ what }) => what));
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(rows).size).toBe(rows.length);
  });
});
