/** `stemma serve`: opens the workbench of a case in the browser, at an address that only this machine can reach. */
import { spawn } from 'node:child_process';
import { Command, InvalidArgumentError } from 'commander';
import { type CaseOptions, handOf, inCase, print, printJson, type Work, withCaseOptions } from '../case/place.ts';
import { inSampleCase } from '../case/sample.ts';
import { say } from '../terminal.ts';

interface ServeOptions extends CaseOptions {
  readonly port: number;
  readonly open: boolean;
}

function portFrom(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('Give a number from 0 to 65535.');
}

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Whoever has no browser here still has the address on the terminal. */
function openBrowser(url: string): void {
  const [program, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  spawn(program, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

const ended = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });

const serveUntilEnd =
  (options: ServeOptions): Work<void> =>
  async (opened, place) => {
    const { serveCase } = await import('../../server/serve.ts');
    const serving = await serveCase({ opened, place, clock: () => handOf(options), port: options.port });
    const end = ended();
    try {
      if (options.json) printJson({ url: serving.url });
      else {
        say('The workbench is open at this address, for this machine only. Ctrl-C ends it.');
        print(serving.url);
      }
      if (options.open) openBrowser(serving.url);
      await end;
      if (!options.json) say('Ended. Everything that was decided is in the case.');
    } finally {
      await serving.close();
    }
  };

export const serve = (): Command =>
  withCaseOptions(
    new Command('serve')
      .summary('open the workbench in the browser')
      .description(
        'Opens a case in the browser: reports, claims, questions, origins, and what people decide about them. Only this machine can reach the address. Without a case it opens the sample case, in a copy that is removed at the end.',
      )
      .argument('[case]', 'the case')
      .option('--port <number>', 'port to listen at; any that is free by default', portFrom, 0)
      .option('--no-open', 'print the address and open no browser'),
  ).action((name: string | undefined, options: ServeOptions) =>
    name === undefined ? inSampleCase(options, serveUntilEnd(options)) : inCase(name, options, serveUntilEnd(options)),
  );
