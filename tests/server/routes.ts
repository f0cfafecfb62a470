/** Every route that the server's document names, with a request that it answers. */
import type { z } from '@hono/zod-openapi';
import type { OpenApp } from './open-app.ts';

export interface Route {
  readonly method: string;
  /** As in the document. */
  readonly path: string;
  /** Of the answer when all is well. */
  readonly schema: z.ZodType;
}

interface RouteDefinition {
  readonly method: string;
  readonly path: string;
  readonly responses: { readonly 200?: { readonly content?: Record<string, { readonly schema: z.ZodType }> } };
}

/** From the app itself, so that a new route is tested without being listed here. */
export const routesOf = ({ app }: OpenApp): Route[] =>
  app.openAPIRegistry.definitions.flatMap((definition) => {
    if (definition.type !== 'route') return [];
    const { method, path, responses } = definition.route as unknown as RouteDefinition;
    const schema = responses[200]?.content?.['application/json']?.schema;
    return schema ? [{ method, path, schema }] : [];
  });

/** Ids of things that are there, by what the address is about. */
export async function idsIn({ get }: OpenApp): Promise<Readonly<Record<string, string>>> {
  const first = async (path: string): Promise<string> => (await get(path)).json.rows[0].id as string;
  return {
    reports: await first('/api/reports'),
    claims: await first('/api/claims'),
    questions: await first('/api/questions?several=no'),
    origins: await first('/api/origins'),
    sources: await first('/api/sources'),
  };
}

/** Queries that some addresses cannot do without. */
const QUERIES: Readonly<Record<string, (ids: Readonly<Record<string, string>>) => string>> = {
  '/api/stemma': ({ questions }) => `?question=${questions}`,
  '/api/judgements': ({ claims }) => `?about=${claims}`,
};

/** The route's address with an id filled in. */
export function addressOf({ path, method }: Route, ids: Readonly<Record<string, string>>): string {
  const what = path.split('/')[2];
  const filled = path.replace(/\{id\}/, encodeURIComponent(ids[what] ?? 'none'));
  return method === 'get' ? `${filled}${QUERIES[path]?.(ids) ?? ''}` : filled;
}
