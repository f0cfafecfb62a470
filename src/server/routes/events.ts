/** Tells a window what changes in the case, so that two windows, or a window and the command line, stay in step. */
import { streamSSE } from 'hono/streaming';
import { routes } from '../route.ts';
import type { Workbench } from '../workbench.ts';

/** What other programs write is looked for so often. */
const LOOK_EVERY = 2_000;
const BEAT_EVERY = 15_000;

export const eventRoutes = (bench: Workbench) =>
  routes().get('/events', (c) =>
    streamSSE(c, async (stream) => {
      const stop = bench.bus.listen(
        (change) => void stream.writeSSE({ event: 'change', data: JSON.stringify(change) }),
      );
      stream.onAbort(stop);
      await stream.writeSSE({ event: 'hello', data: JSON.stringify({ revision: bench.index.revision() }) });
      let last = Date.now();
      while (!stream.aborted && !stream.closed) {
        await stream.sleep(LOOK_EVERY);
        if (bench.closed()) break;
        await bench.catchUp();
        if (Date.now() - last < BEAT_EVERY) continue;
        last = Date.now();
        await stream.writeSSE({ event: 'beat', data: '' });
      }
      stop();
    }),
  );
