/** What holds on every screen: nothing asked of elsewhere, readable by everybody, on a phone and from right to left, whatever a report holds. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PHONE, startBrowser } from '../open-page.ts';
import { onEach, type Shown, serveEveryScreen } from './every-screen.ts';
import { openWindow, overflow, type Served, serveReports, violations } from './open-workbench.ts';

/** A report that means harm, in its title too. */
const HOSTILE = {
  name: '"><img src=x onerror=alert(1)>.txt',
  text: `<script>alert('text')</script> & "quoted"\n\nThe mayor said that <img src="http://elsewhere.example/x.png" onerror="alert(2)"> burned. \u202ecod.exe\u202c ${'Donaudampfschifffahrt'.repeat(60)} ${'ابجد'.repeat(80)}.\n\nشهد أحد السكان بأن 12 شخصًا قُتلوا. The guard said that 12 people were killed in javascript:alert(3).`,
  facts: {
    title: `<script>alert('title')</script> ${'unbroken'.repeat(50)}`,
    publisher: '</script><svg onload=alert(4)>',
  },
};

let browser: Browser;
let served: Served;
let screens: readonly Shown[];
beforeAll(async () => {
  browser = await startBrowser();
  ({ served, screens } = await serveEveryScreen(HOSTILE));
  const hostile = (await served.opened.store.reports()).at(-1)?.report.id ?? '';
  screens = [...screens, { name: 'hostile report', path: `/report/${hostile}`, ready: ['.claim .chips'] }];
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

/** What can be used has a name: nothing is a bare button, link or field to whoever hears the page. */
const NAMELESS =
  /^\s*- (?:button|link|textbox|searchbox|combobox|listbox|option|checkbox|radio|slider|meter|img|table)(?: \[[^\]]*\])*:?$/gm;

describe('every screen', () => {
  it.each(['light', 'dark'] as const)('can be used by everybody, as axe tells, when it is %s', async (colorScheme) => {
    const window = await openWindow(browser, served, { colorScheme });
    await onEach(window, screens, async (page, screen) => {
      expect(await violations(page), screen).toEqual([]);
    });
  });
  it('can be heard: landmarks, one heading of the first order, a name on whatever can be used', async () => {
    const window = await openWindow(browser, served);
    await onEach(window, screens, async (page, screen) => {
      const heard = await page.locator('body').ariaSnapshot();
      expect(heard.match(NAMELESS) ?? [], screen).toEqual([]);
      for (const landmark of ['- banner:', '- navigation "Screens":', '- main:'])
        expect(heard, screen).toContain(landmark);
      expect(await page.locator('h1').count(), screen).toBe(1);
      expect(await page.title(), screen).toContain('Stemma');
    });
  });
  it('asks nothing of elsewhere, runs nothing of a report, and breaks no rule of the page', async () => {
    const window = await openWindow(browser, served);
    // What is not there is an answer of 404, of which the browser tells in its console.
    const there = screens.filter(({ name }) => !name.startsWith('no such'));
    await onEach(window, there, async (page) => {
      expect(await page.locator('script:not([src])').count()).toBe(0);
      const ours = '[src^="/api/reports/"][src$="/picture"]';
      expect(await page.locator(`main img:not(${ours}), main svg[onload], main script`).count()).toBe(0);
    });
    expect(window.requests).toEqual([]);
    expect(window.complaints).toEqual([]);
  });
  it('fits a phone', async () => {
    const window = await openWindow(browser, served, { viewport: PHONE, hasTouch: true });
    await onEach(window, screens, async (page, screen) => {
      expect(await overflow(page), screen).toBeLessThanOrEqual(0);
      expect(await violations(page), screen).toEqual([]);
    });
  });
  it.each([
    ['twice the size', { width: 640, height: 450 }],
    ['a wall', { width: 3840, height: 2160 }],
  ])('fits %s', async (_what, viewport) => {
    const window = await openWindow(browser, served, { viewport });
    await onEach(window, screens, async (page, screen) => {
      expect(await overflow(page), screen).toBeLessThanOrEqual(0);
    });
  });
  it('speaks Arabic, from right to left', async () => {
    const window = await openWindow(browser, served, { locale: 'ar' });
    await onEach(window, screens, async (page, screen) => {
      expect(await page.evaluate('document.documentElement.dir + document.documentElement.lang')).toBe('rtlar');
      expect(await overflow(page), screen).toBeLessThanOrEqual(0);
      expect(await violations(page), screen).toEqual([]);
    });
    expect(await window.page.locator('nav').first().innerText()).toContain('القضية');
    await window.page.getByLabel('اللغة').selectOption('en');
    expect(await window.page.evaluate('document.documentElement.dir')).toBe('ltr');
  });
  it('holds still for whoever asked for that', async () => {
    const window = await openWindow(browser, served, { reducedMotion: 'reduce' });
    await onEach(window, screens, async (page, screen) => {
      const moving = "document.getAnimations().filter(({ playState }) => playState === 'running').length";
      expect(await page.evaluate(moving), screen).toBe(0);
      const slow = `[...document.querySelectorAll('*')].filter((e) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(e);
        return [transitionDuration, animationDuration].some((d) => d.split(',').some((one) => parseFloat(one) > 0.01)) || scrollBehavior === 'smooth';
      }).map((e) => e.className)`;
      expect(await page.evaluate(slow), screen).toEqual([]);
    });
  });
  it('lists its keys, and goes from screen to screen by them', async () => {
    const window = await openWindow(browser, served);
    await window.go(screens[2].path);
    await window.page.locator('.claim').first().waitFor();
    await window.page.keyboard.press('?');
    const dialog = window.page.getByRole('dialog');
    expect(await dialog.innerText()).toContain('Confirm');
    await window.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await window.page.keyboard.press('g');
    await window.page.keyboard.press('c');
    await window.page.locator('a.report-row').first().waitFor();
    await window.page.keyboard.press('Tab');
    await window.page.keyboard.press('Shift+Tab');
    expect(await window.page.evaluate('document.activeElement !== document.body')).toBe(true);
  });
});

describe('a window that was not let in', () => {
  it('says how to come in', async () => {
    const page = await browser.newPage();
    await page.goto(served.base);
    await page.getByText('This window has not been let in').waitFor();
  });
});

describe('a server that went away', () => {
  it('is told of, and what comes next', async () => {
    const lost = await serveReports();
    const { page } = await openWindow(browser, lost);
    await page.locator('a.report-row').first().waitFor();
    await lost.close();
    await page.locator('.case-state.offline').waitFor();
    await page.locator('a.report-row').first().click();
    await page.getByRole('alert').waitFor({ timeout: 30_000 });
  });
});

it('loads less than 350 KB of compressed script at first', () => {
  const folder = resolve(import.meta.dirname, '../../../dist/web');
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const scripts = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'));
  const first = scripts.filter((name) => page.includes(name) || /^(?:case|report)-/.test(name));
  expect(first.length).toBeGreaterThan(1);
  const bytes = first.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, 'assets', name))).length, 0);
  expect(bytes).toBeLessThan(350 * 1024);
});
