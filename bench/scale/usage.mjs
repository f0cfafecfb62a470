/** Loaded into a command that is measured: at its end it writes what it used, all threads together, to the file that USAGE names. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread && process.env.USAGE) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const used = { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: maxRSS / 1024 };
    writeFileSync(process.env.USAGE, JSON.stringify({ ...used, seconds: performance.now() / 1000 }));
  });
}
