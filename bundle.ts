/** Bundles the command into few files, so that it starts without opening hundreds of modules; what one command alone needs stays in a part of its own. */
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

rmSync('dist/cli', { recursive: true, force: true });
await build({
  entryPoints: { main: 'src/cli/main.ts', reader: 'src/adding/worker.ts' },
  outdir: 'dist/cli',
  chunkNames: 'parts/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: 'warning',
});
