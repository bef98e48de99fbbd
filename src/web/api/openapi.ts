/** The API described as OpenAPI 3.1; the schemas are those that the program's own types derive from. */
import { z } from 'zod';
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts';
import type { Operation, Sample } from './operation.ts';
import { OPERATIONS } from './operations.ts';
import { SentRecord } from './reading.ts';

const Problem = z
  .object({
    type: z.string(),
    title: z.string().describe('what happened, in a sentence'),
    status: z.int(),
    code: z.string().describe('one of the failure codes, such as series/unknown'),
    detail: z.string().describe('what to do'),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details' });

export const BASE = '/api/v1';
/** What every operation can be asked besides. */
export const FIELDS: Parameter = {
  name: 'fields',
  in: 'query',
  required: false,
  description: 'only these parts of the answer, separated by commas, those within others after a dot, such as series.title,seasons.fate',
  schema: { type: 'string' },
};

/** @param sample what the examples are about */
export function openApi(version: string, sample: Sample): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Greenlit',
      version,
      license: { name: 'MIT', identifier: 'MIT' },
      description:
        'Was this series renewed, and when is it back? Answered with evidence. Dates are EDTF, lists come in pages, answers have an ETag.',
    },
    servers: [{ url: '/' }],
    paths: paths(sample),
    // Only where the server asks for a token.
    security: [{}, { token: [] }],
    components: { schemas: componentSchemas(), securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  };
}

/** One parameter of an operation, as the description has it. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly description: string;
  readonly schema: JsonSchema;
  readonly example?: string | number;
}

export function parametersOf({ path, asks, example }: Operation, sample: Sample): readonly Parameter[] {
  const examples = example(sample);
  return Object.entries(asks.shape).map(([name, schema]) => {
    const place = path.includes(`{${name}}`) ? 'path' : 'query';
    const { description: _description, ...type } = jsonSchemaOf(schema);
    const shown = examples[name];
    return {
      name,
      in: place,
      required: place === 'path' || !schema.safeParse(undefined).success,
      description: schema.description ?? '',
      schema: type,
      ...(shown === undefined ? {} : { example: type.type === 'integer' ? Number(shown) : shown }),
    };
  });
}

function paths(sample: Sample): object {
  const all: { [path: string]: { [method: string]: object } } = { [`${BASE}/changes/stream`]: { get: STREAM } };
  for (const operation of OPERATIONS) {
    const path = BASE + operation.path;
    all[path] = { ...all[path], [operation.method]: operationObject(operation, sample) };
  }
  return all;
}

/** `live.ts`: the one answer without an end. */
const STREAM = {
  operationId: 'changesStream',
  summary: 'Verdicts that become others, as server-sent events: each has its cursor as its id and a Change as its data.',
  parameters: [
    {
      name: 'series',
      in: 'query',
      required: false,
      description: 'this series alone: a title, a slug or an id',
      schema: { type: 'string' },
    },
    {
      name: 'since',
      in: 'query',
      required: false,
      description: 'the cursor of the last change seen; what comes from now on where it is left out',
      schema: { type: 'integer' },
    },
    { name: 'Last-Event-ID', in: 'header', required: false, description: 'the same, as browsers say it', schema: { type: 'integer' } },
  ],
  responses: {
    200: {
      description: 'events of the kind `change`',
      content: { 'text/event-stream': { schema: { $ref: '#/components/schemas/Change' } } },
    },
  },
};

function operationObject(operation: Operation, sample: Sample): object {
  const { id, method, says, gives, takes } = operation;
  const content = Object.entries(takes ?? {}).map(([type, example]) => [
    type,
    type === 'application/json'
      ? { schema: { $ref: COMPONENTS + idOf(SentRecord) }, example: JSON.parse(example) }
      : { schema: { type: 'string' }, example },
  ]);
  return {
    operationId: id,
    summary: says,
    parameters: [...parametersOf(operation, sample), FIELDS],
    ...(takes === undefined ? {} : { requestBody: { required: true, content: Object.fromEntries(content) } }),
    responses: {
      200: { description: 'fine', content: { 'application/json': { schema: { $ref: COMPONENTS + idOf(gives) } } } },
      ...(method === 'get' ? { 304: { description: 'the same as the answer whose ETag came in If-None-Match' } } : {}),
      default: {
        description: 'what went wrong, and what to do',
        content: { 'application/problem+json': { schema: { $ref: COMPONENTS + idOf(Problem) } } },
      },
    },
  };
}

const COMPONENTS = '#/components/schemas/';
/** Where the conversion puts schemas that several others hold. */
const SHARED = '__shared';

/** Every schema by its name, those within others too, all in one place. */
function componentSchemas(): object {
  const registry = z.registry<{ id: string }>();
  for (const schema of new Set([Problem, SentRecord, ...OPERATIONS.map(({ gives }) => gives)])) registry.add(schema, { id: idOf(schema) });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => COMPONENTS + id, target: 'draft-2020-12' });
  const { [SHARED]: shared, ...own } = JSON.parse(JSON.stringify(schemas).replaceAll(`${COMPONENTS}${SHARED}#/$defs/`, COMPONENTS)) as {
    [name: string]: { $defs?: object };
  };
  const all = { ...own, ...shared?.$defs } as { [name: string]: { [key: string]: unknown } };
  // A component is named by its place; a name of its own would set its references apart.
  return Object.fromEntries(Object.entries(all).map(([name, { $id: _id, $schema: _schema, id: _name, ...schema }]) => [name, schema]));
}

const idOf = (schema: z.ZodType): string => schema.meta()!.id!;
