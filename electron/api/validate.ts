import type { Context } from 'hono';
import type { z } from 'zod';
import { AtlasError } from '#shared/errors/atlas-error.ts';

/**
 * Checks a value from a request against its schema.
 *
 * @throws AtlasError `invalid-request` naming the first field that is wrong
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [first] = result.error.issues;
  const field = first?.path.join('.') ?? '';
  throw new AtlasError('invalid-request', `The request is not valid: ${field} ${first?.message}`, {
    field,
  });
}

/** Reads a JSON body and checks it. @throws AtlasError `invalid-request` */
export async function validateBody<Schema extends z.ZodType>(
  schema: Schema,
  context: Context,
): Promise<z.output<Schema>> {
  let body: unknown;
  try {
    body = await context.req.json();
  } catch (cause) {
    throw new AtlasError('invalid-request', 'The request body is not JSON.', {}, { cause });
  }
  return validate(schema, body);
}
