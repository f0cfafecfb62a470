/** One line that is written over itself on a terminal: how many, how fast, how long still. Silent in a pipe. */

export interface Progress {
  /** Reports of this run that are in the case, and how many could not be read. */
  readonly done: number;
  readonly failed: number;
  /** How much of the work was gone through, from 0 to 1. */
  readonly share: number;
}

const REFRESH = 200;

const thousands = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

/** "40 s", "12 min", "3 h 05 min" */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  const minutes = Math.round(whole / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}

export function progressLine({ done, failed, share }: Progress, seconds: number): string {
  const rate = done / Math.max(seconds, 0.001);
  const left = share > 0.001 && share < 1 ? `, ${duration((seconds * (1 - share)) / share)} left` : '';
  const wrong = failed > 0 ? `, ${thousands(failed)} could not be read` : '';
  return `${thousands(done)} reports, ${Math.floor(share * 100)} %, ${rate.toFixed(rate < 10 ? 1 : 0)}/s${left}${wrong}`;
}

export interface ProgressLine {
  show(progress: Progress): void;
  clear(): void;
}

export function progressOn(stream: NodeJS.WriteStream): ProgressLine {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
  const began = performance.now();
  let last = -REFRESH;
  return {
    show: (progress) => {
      const now = performance.now();
      if (now - last < REFRESH) return;
      last = now;
      stream.write(`\r${progressLine(progress, (now - began) / 1000)}\u001b[K`);
    },
    clear: () => void stream.write('\r\u001b[K'),
  };
}
