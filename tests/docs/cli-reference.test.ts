/** The reference of the command line says what the commands say. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CLI_REFERENCE, cliReference } from './cli-reference.ts';

it('docs/reference/cli.md is the help of the commands; npx tsx tests/docs/cli-reference.ts writes it anew', async () => {
  expect(readFileSync(CLI_REFERENCE, 'utf8')).toBe(await cliReference());
});
