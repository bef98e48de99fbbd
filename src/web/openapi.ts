/** The API described as OpenAPI 3.1; the schemas are those that the program's own types derive from. */
import { z } from 'zod';
import { Answer } from '../claim/answer.ts';
import { Claim } from '../claim/claim.ts';
import { Document } from '../claim/document.ts';
import { Verdict } from '../claim/verdict.ts';

const SeasonLine = z
  .object({ series: Answer.shape.series, season: Verdict.shape.season, fate: Verdict.shape.fate, premiere: Verdict.shape.premiere })
  .meta({ id: 'SeasonLine', description: 'One season with its fate, as of today' });
const Seasons = z.object({ seasons: z.array(SeasonLine) }).meta({ id: 'Seasons' });
const Found = z
  .object({
    kind: z.enum(['match', 'ambiguous', 'unknown']).describe('unknown: the series listed are near, or begin so'),
    season: z.int().positive().nullable().describe('the season that the question names'),
    series: z.array(Answer.shape.series),
  })
  .meta({ id: 'Found', description: 'Which series a question may mean' });
const StoredDocument = z
  .object({
    document: Document,
    said: z.string().nullable().describe('ISO day'),
    learned: z.string().describe('ISO 8601 UTC'),
    reader: z.string().describe('which version of the reader found the claims'),
    claims: z.array(Claim),
  })
  .meta({ id: 'StoredDocument', description: 'A document with the claims found in it' });
const Problem = z
  .object({
    type: z.string(),
    title: z.string().describe('what happened, in a sentence'),
    status: z.int(),
    code: z.string().describe('one of the failure codes, such as series/unknown'),
    detail: z.string().describe('what to do'),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details' });

interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path';
  readonly says: string;
  readonly example: string;
  readonly isRequired?: boolean;
}

interface Operation {
  readonly path: string;
  readonly id: string;
  readonly says: string;
  readonly parameters: readonly Parameter[];
  readonly gives: z.ZodType;
}

const ONE_SERIES: Parameter = { name: 'series', in: 'query', says: 'title, slug or id of the series', example: 'followers' };
const FILTERS: readonly Parameter[] = [
  { ...ONE_SERIES, says: 'this series alone' },
  { name: 'carrier', in: 'query', says: 'this network or service alone', example: 'Netflix' },
];

export const OPERATIONS: readonly Operation[] = [
  {
    path: '/api/v1/answer',
    id: 'answer',
    says: 'Was the series renewed, and when is it back? The whole Answer, as of any day.',
    parameters: [
      { ...ONE_SERIES, says: 'a title, a slug, an id, or a question such as ‘was it renewed?’', isRequired: true },
      { name: 'asOf', in: 'query', says: 'ISO day; today where it is left out', example: '2020-03-15' },
    ],
    gives: Answer,
  },
  {
    path: '/api/v1/search',
    id: 'search',
    says: 'Which series a question may mean.',
    parameters: [{ name: 'q', in: 'query', says: 'what somebody typed', example: 'follow', isRequired: true }],
    gives: Found,
  },
  {
    path: '/api/v1/changes',
    id: 'changes',
    says: 'Seasons whose fate came to be known, the last first.',
    parameters: FILTERS,
    gives: Seasons,
  },
  { path: '/api/v1/premieres', id: 'premieres', says: 'Seasons that are to come, the first first.', parameters: FILTERS, gives: Seasons },
  {
    path: '/api/v1/documents/{id}',
    id: 'document',
    says: 'One document with the claims found in it.',
    parameters: [{ name: 'id', in: 'path', says: 'hash of its content, in hex', example: '0'.repeat(64), isRequired: true }],
    gives: StoredDocument,
  },
];

export function openApi(version: string): object {
  return {
    openapi: '3.1.0',
    info: { title: 'Greenlit', version, description: 'Was this series renewed, and when is it back? Answered with evidence.' },
    paths: Object.fromEntries(OPERATIONS.map((operation) => [operation.path, { get: operationObject(operation) }])),
    components: { schemas: componentSchemas() },
  };
}

const COMPONENTS = '#/components/schemas/';
/** Where the conversion puts schemas that several others hold. */
const SHARED = '__shared';

/** Every schema by its name, those within others too, all in one place. */
function componentSchemas(): object {
  const registry = z.registry<{ id: string }>();
  for (const schema of new Set([Problem, ...OPERATIONS.map(({ gives }) => gives)])) registry.add(schema, { id: idOf(schema) });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => COMPONENTS + id, target: 'draft-2020-12' });
  const { [SHARED]: shared, ...own } = JSON.parse(JSON.stringify(schemas).replaceAll(`${COMPONENTS}${SHARED}#/$defs/`, COMPONENTS)) as {
    [name: string]: { $defs?: object };
  };
  const all = { ...own, ...shared?.$defs } as { [name: string]: { [key: string]: unknown } };
  // A component is named by its place; a name of its own would set its references apart.
  return Object.fromEntries(Object.entries(all).map(([name, { $id: _id, $schema: _schema, id: _name, ...schema }]) => [name, schema]));
}

function operationObject({ id, says, parameters, gives }: Operation): object {
  const json = (schema: z.ZodType) => ({ schema: { $ref: COMPONENTS + idOf(schema) } });
  return {
    operationId: id,
    summary: says,
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      in: parameter.in,
      required: parameter.isRequired ?? false,
      description: parameter.says,
      schema: { type: 'string' },
      example: parameter.example,
    })),
    responses: {
      200: { description: 'fine', content: { 'application/json': json(gives) } },
      default: { description: 'what went wrong, and what to do', content: { 'application/problem+json': json(Problem) } },
    },
  };
}

const idOf = (schema: z.ZodType): string => schema.meta()!.id!;
