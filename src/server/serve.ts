/** Starts the workbench of one case at a loopback address, and ends it cleanly. */
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import type { Case, Clock } from '../open-case.ts';
import { packageFile } from '../package-file.ts';
import type { StorePlace } from '../store/index.ts';
import { makeApp } from './app.ts';
import { makeSession } from './guard/session.ts';
import { type Limits, openWorkbench } from './workbench.ts';

const HOST = '127.0.0.1';
const PAGE = fileURLToPath(packageFile('dist/web'));

export interface ServeOptions {
  readonly opened: Case;
  readonly place: StorePlace;
  readonly clock: Clock;
  /** 0 takes any that is free. */
  readonly port: number;
  readonly limits?: Limits;
}

export interface Serving {
  /** With the token that lets a browser in. */
  readonly url: string;
  readonly token: string;
  readonly port: number;
  close(): Promise<void>;
}

export class PortError extends Error {
  readonly hint = 'Choose another with --port, or leave it out to take any that is free.';
}

/** The port is known only once the socket is bound, and who may call depends on the port: so it is bound first. */
async function bind(server: ServerType, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE' || error.code === 'EACCES' ? new PortError(`Port ${port} cannot be used.`) : error,
      ),
    );
    server.listen(port, HOST, resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** @throws PortError */
export async function serveCase({ port: wanted, ...options }: ServeOptions): Promise<Serving> {
  const bench = await openWorkbench(options);
  let answer: (request: Request) => Response | Promise<Response> = () => new Response(null, { status: 503 });
  const server = createAdaptorServer({ fetch: (request: Request) => answer(request) });
  try {
    const port = await bind(server, wanted);
    const session = makeSession(port);
    const app = makeApp({ bench, session, port, page: PAGE });
    answer = (request) => app.fetch(request);
    return {
      url: `http://${HOST}:${port}/?token=${session.token}`,
      token: session.token,
      port,
      close: async () => {
        const closed = new Promise<void>((resolve) => server.close(() => resolve()));
        if ('closeAllConnections' in server) server.closeAllConnections();
        await closed;
        await bench.close();
      },
    };
  } catch (error) {
    await bench.close();
    throw error;
  }
}
