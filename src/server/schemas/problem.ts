/** The shape of every error. */
import { z } from '@hono/zod-openapi';

export const ProblemBody = z
  .object({
    error: z.object({
      code: z.string(),
      message: z.string(),
      /** What to do next. */
      hint: z.string(),
    }),
  })
  .openapi('Problem');
