/** The server's app over a real case in a file of its own, asked without a socket. */

import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Case, newCase, type Source } from '../../src/open-case.ts';
import { makeApp } from '../../src/server/app.ts';
import { makeSession } from '../../src/server/guard/session.ts';
import { LIMITS, type Limits, openWorkbench, type Workbench } from '../../src/server/workbench.ts';
import type { StorePlace } from '../../src/store/index.ts';

export const PORT = 4321;
const HERE = `127.0.0.1:${PORT}`;

const clock = () => ({ by: 'Rana', at: new Date().toISOString() });

export const REPORTS: readonly Source[] = [
  {
    name: 'lamp.txt',
    text: 'Fire at the Orlin mill\n\nThe mayor of Tarsa said on Sunday that 12 workers were killed in the fire at the Orlin mill. Residents said that 40 prisoners escaped.',
    facts: { publisher: 'Daily Lamp', published: '2023-05-08', title: 'Fire at the Orlin mill' },
  },
  {
    name: 'kite.txt',
    text: 'Toll of mill fire rises\n\nThe mayor of Tarsa said that 15 workers were killed in the fire at the Orlin mill. The Harbour Hospital said that 30 people were injured.',
    facts: { publisher: 'Evening Kite', published: '2023-05-10', title: 'Toll of mill fire rises' },
  },
];

export interface Asked {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks at whatever the server answers.
  readonly json: any;
}

export interface OpenApp {
  readonly app: ReturnType<typeof makeApp>;
  readonly bench: Workbench;
  readonly opened: Case;
  readonly place: StorePlace;
  readonly token: string;
  /** As the page asks: from here, let in. Headers that are null are left out. */
  ask(path: string, init?: RequestInit & { readonly without?: readonly string[] }): Promise<Asked>;
  readonly get: (path: string) => Promise<Asked>;
  readonly post: (path: string, body: unknown) => Promise<Asked>;
  close(): Promise<void>;
}

export async function openApp(
  sources: readonly Source[] = REPORTS,
  limits: Limits = LIMITS,
  server?: string,
): Promise<OpenApp> {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-server-'));
  const page = join(folder, 'page');
  const place = server === undefined ? { name: join(folder, 'mill.stemma') } : { name: `mill_${randomUUID()}`, server };
  const opened = await newCase(place, clock);
  for (const source of sources) await opened.add(source);
  await opened.relate();
  const bench = await openWorkbench({ opened, place, clock, limits });
  const session = makeSession(PORT);
  const app = makeApp({ bench, session, port: PORT, page });
  writeFileSync(join(folder, 'secret.txt'), 'not for the page');
  const ask: OpenApp['ask'] = async (path, { without = [], ...init } = {}) => {
    const headers = new Headers({ Host: HERE, Authorization: `Bearer ${session.token}` });
    new Headers(init.headers).forEach((value, name) => {
      headers.set(name, value);
    });
    for (const name of without) headers.delete(name);
    const response = await app.request(`http://${HERE}${path}`, { ...init, headers });
    const isJson = response.headers.get('Content-Type')?.startsWith('application/json');
    return { status: response.status, headers: response.headers, json: isJson ? await response.json() : null };
  };
  return {
    app,
    bench,
    opened,
    place,
    token: session.token,
    ask,
    get: (path) => ask(path),
    post: (path, body) =>
      ask(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    close: async () => {
      await bench.close();
      await opened.close();
      rmSync(folder, { recursive: true });
    },
  };
}
