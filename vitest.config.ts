/** Runs every test once; pure units share one process, which is several times faster than isolating each file. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts', 'web/**/*.test.ts'],
    exclude: ['tests/browser/**', '**/node_modules/**'],
    globalSetup: 'tests/build-once.ts',
    isolate: false,
    testTimeout: 20_000,
  },
});
