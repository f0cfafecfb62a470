/** What is run in the page: how long a screen takes from the step that leads there, and how smoothly it scrolls. */
import type { CDPSession, Page } from 'playwright-core';

const go = (path: string, ready: readonly string[]): string => `new Promise((resolve) => {
  const began = performance.now();
  const there = () => ${JSON.stringify(ready)}.every((selector) => document.querySelector('main ' + selector));
  history.pushState(null, '', ${JSON.stringify(path)});
  dispatchEvent(new Event('stemma:moved'));
  const look = () => there() ? requestAnimationFrame(() => resolve(performance.now() - began)) : requestAnimationFrame(look);
  requestAnimationFrame(look);
})`;

/** Milliseconds by the clock from a step within the page to a frame in which all that makes it usable is drawn. */
export const timeTo = (page: Page, path: string, ready: readonly string[]): Promise<number> =>
  page.evaluate(go(path, ready));

export interface Scrolled {
  /** How often a new frame came, a second, by the clock. */
  readonly framesASecond: number;
  /** Milliseconds of processor time of the page's main thread for each frame: below 16.7, sixty a second are possible. */
  readonly workAFrame: number;
  /** The longest that one frame was waited for, in milliseconds by the clock. */
  readonly longest: number;
}

/** Scrolls as a wheel does for so many milliseconds; to and fro where the page is short. */
const scroll = (milliseconds: number): string => `new Promise((resolve) => {
  const times = [];
  let way = 1;
  const step = (now) => {
    times.push(now);
    if (now - times[0] > ${milliseconds}) {
      const gaps = times.slice(1).map((time, i) => time - times[i]);
      resolve({ frames: gaps.length, span: times.at(-1) - times[0], longest: Math.max(...gaps) });
      return;
    }
    const room = document.documentElement.scrollHeight - innerHeight;
    if (scrollY >= room - 1) way = -1;
    if (scrollY <= 0) way = 1;
    scrollBy(0, way * 60);
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
})`;

/** Processor time of the page's main thread so far, in milliseconds. */
export async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/** Counts processor time rather than the clock, which runs on while others have the processor. */
export async function startCounting(session: CDPSession): Promise<void> {
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await session.send('Performance.enable');
}

export async function scrolled(page: Page, session: CDPSession): Promise<Scrolled> {
  const before = await worked(session);
  const { frames, span, longest } = await page.evaluate<{ frames: number; span: number; longest: number }>(
    scroll(3000),
  );
  const work = (await worked(session)) - before;
  return {
    framesASecond: Math.round((1000 * frames) / span),
    workAFrame: Number((work / frames).toFixed(1)),
    longest: Math.round(longest),
  };
}
