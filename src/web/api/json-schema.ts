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
    const {
      $schema: _dialect,
      $defs: definitions = {},
      ...own
    } = z.toJSONSchema(schema, { target: 'draft-2020-12' }) as JsonSchema & {
      readonly $schema?: string;
      readonly $defs?: { readonly [id: string]: JsonSchema };
    };
    // One with an id is given as what leads to its definition.
    return own.$ref === undefined ? own : definitions[own.$ref.split('/').at(-1)!]!;
  });
}
