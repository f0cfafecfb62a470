#!/usr/bin/env node
/** The command line: one file a command under `commands/`, listed here. */
import { readJsonLines } from './commands/read-json-lines.ts';

const [command, ...rest] = process.argv.slice(2);
if (command === 'read' && rest.includes('--jsonl')) await readJsonLines(process.stdin, process.stdout);
else {
  console.error('usage: stemma read --jsonl');
  process.exitCode = 2;
}
