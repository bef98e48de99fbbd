/** The JSON Schema of a schema, worked out at the first question: none of them changes while the program runs. */
import { z } from 'zod';

export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: { readonly [name: string]: JsonSchema };
  readonly description?: string;
}

const known = new WeakMap<z.ZodType, JsonSchema>();

export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return known.getOrInsertComputed(schema, () => {
    const { $schema: _dialect, ...own } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
    return own as JsonSchema;
  });
}
