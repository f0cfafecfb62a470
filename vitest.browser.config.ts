/** Tests that need a browser: pages opened in headless Chromium. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: 'tests/build-once.ts',
    // A busy machine may lose a key press or be late; what is broken fails twice.
    retry: 1,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
