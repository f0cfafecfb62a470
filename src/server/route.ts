/** The few words that every route is written with: an app that refuses bad input in the one shape, and answers in JSON. */
import { OpenAPIHono, z } from '@hono/zod-openapi';
import { Problem, sayProblem } from './problem.ts';
import { ProblemBody } from './schemas/problem.ts';

const readable = (path: readonly PropertyKey[]): string => path.map(String).join('.') || 'the request';

/** An app whose input is checked against its schemas before a handler sees it. */
export const routes = (): OpenAPIHono =>
  new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return;
      const [issue] = result.error.issues;
      return sayProblem(
        new Problem(422, 'bad-request', {
          message: `Cannot take this: ${readable(issue.path)}: ${issue.message}.`,
          hint: 'See /api/openapi.json for what this address takes.',
        }),
        c,
      );
    },
  });

const jsonOf = <S extends z.ZodType>(schema: S) => ({ 'application/json': { schema } });

/** What goes wrong has one shape everywhere. */
const problems = { '4XX': { description: 'It cannot be done', content: jsonOf(ProblemBody) } } as const;

export const answers = <S extends z.ZodType>(description: string, schema: S) => ({
  200: { description, content: jsonOf(schema) },
  ...problems,
});

export const body = <S extends z.ZodType>(schema: S) => ({ required: true, content: jsonOf(schema) });

export const idParam = z.object({ id: z.string().min(1).max(400) });
