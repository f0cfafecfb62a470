/** What `npm run sample` does: makes the sample case, prints its ledger, writes its page, and, where a person sits at the terminal, opens the workbench on it. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

/** @param {string[]} args */
const stemma = (...args) => {
  const { status } = spawnSync(process.execPath, ['dist/cli/main.js', ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

for (const end of ['', '-wal', '-shm']) rmSync(`hasakah.stemma${end}`, { force: true });
stemma('new', 'hasakah');
stemma('add', 'hasakah', 'examples/hasakah/reports.jsonl');
stemma('relate', 'hasakah');
stemma('questions', 'hasakah');
stemma('export', 'hasakah', '--format', 'html', '--output', 'hasakah.html');

if (process.stdin.isTTY && process.stdout.isTTY) stemma('serve', 'hasakah');
else console.log('To weigh it in the browser: npx --no stemma serve hasakah');
