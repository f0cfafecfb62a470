/** One browser and one served case for all tests of a file. */
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Source } from '../../../src/open-case.ts';
import { startBrowser } from '../open-page.ts';
import { openWindow, REPORTS, type Served, serveReports, type Window } from './open-workbench.ts';

export interface Bench {
  readonly browser: Browser;
  readonly served: Served;
  readonly openWindow: (options?: BrowserContextOptions) => Promise<Window>;
}

/** One case for all tests of a file, served before the first and closed after the last; windows are closed after each. */
export function benchFor(sources: readonly Source[] = REPORTS): Bench {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([startBrowser(), serveReports(sources)]);
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  return {
    get browser() {
      return browser;
    },
    get served() {
      return served;
    },
    openWindow: (options) => openWindow(browser, served, options),
  };
}
