/**
 * Writes what derives from the source: `docs/vocabulary.md`, `docs/commands.md`, `docs/checking.md`, `docs/configuration.md`, and the output in
 * the README and in the documents about a server. A test holds them to it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { Answer, Forecast } from '../src/claim/answer.ts';
import { Claim, PREDICATE_VALUES } from '../src/claim/claim.ts';
import { BLOCK_KINDS, Document, MARK_KINDS } from '../src/claim/document.ts';
import { Finding } from '../src/claim/finding.ts';
import { ReadingLine } from '../src/claim/reading.ts';
import { DocumentVerdict, Verdict } from '../src/claim/verdict.ts';
import {
  BASES,
  CERTAINTIES,
  CHANGES,
  FATES,
  METRICS,
  ROLES,
  SEVERITIES,
  SPEAKERS,
  STAGES,
  STATUSES,
  TIMELINE_KINDS,
} from '../src/claim/words.ts';
import { COMMANDS } from '../src/cli/commands.ts';
import { plain } from '../src/cli/terminal/style.ts';
import { PLAIN_WIDTH } from '../src/cli/terminal/terminal.ts';
import { renderCommandHelp } from '../src/cli/usage/help.ts';
import { renewAssistants } from './assistants.ts';
import { checkingPage } from './checking-page.ts';
import { configurationPage } from './configuration-page.ts';
import { renewConsole } from './console.ts';
import { renewDevelopers } from './developers.ts';
import { renewReadme } from './readme.ts';
import { renewServerPage, SERVER_PAGES } from './server-pages.ts';

/** Each generated document by its path. */
export const PAGES: Readonly<Record<string, () => Promise<string>>> = {
  'docs/vocabulary.md': vocabulary,
  'docs/commands.md': commands,
  'docs/checking.md': async () => checkingPage(),
  'docs/configuration.md': async () => configurationPage(),
  ...Object.fromEntries(SERVER_PAGES.map((path) => [path, () => renewServerPage(path)])),
  'README.md': renewReadme,
  'docs/developers.md': renewDevelopers,
  'docs/assistants.md': renewAssistants,
  'docs/editors.md': async () => renewConsole(readFileSync('docs/editors.md', 'utf8')),
};

const WORDS: readonly (readonly [heading: string, says: string, words: readonly string[]])[] = [
  ['Status', 'What a document may claim becomes of a season.', STATUSES],
  ['Fate', 'What becomes of a season, as a verdict has it.', FATES],
  ['Certainty', 'How firmly a claim is made, firmest first; `denied` says that the value does not hold.', CERTAINTIES],
  ['Speaker', 'Whose assertion it is.', SPEAKERS],
  ['Basis', 'What a date or a fate rests on, strongest first.', BASES],
  ['Stage', 'How far the making of a season has come.', STAGES],
  ['Role', 'What a person does on a series.', ROLES],
  ['Change', 'Whether that person comes, goes or comes back.', CHANGES],
  ['Metric', 'What an audience figure counts.', METRICS],
  ['Timeline', 'What an entry of a timeline is.', TIMELINE_KINDS],
  ['Block', 'What a stretch of a text is.', BLOCK_KINDS],
  ['Mark', 'What is marked inside a block.', MARK_KINDS],
  ['Severity', 'How bad a finding is.', SEVERITIES],
];

const SHAPES = { Document, Claim, Reading: ReadingLine, DocumentVerdict, Verdict, Forecast, Finding, Answer };

async function vocabulary(): Promise<string> {
  return [
    '# Vocabulary',
    '',
    '<!-- Written by `npm run docs` from src/claim. -->',
    '',
    'Every value that Greenlit reads, keeps and shows. Dates are EDTF (ISO 8601-2): `2020-02-27`, `2020-02`, `2024-22` (summer 2024),',
    '`2021`, `2023-09/2024-04`. Spans are half-open, in UTF-16 code units of the text. Absent is `null`.',
    '',
    '## Predicates',
    '',
    '| predicate | value | meaning |',
    '| --- | --- | --- |',
    ...Object.entries(PREDICATE_VALUES).map(([name, schema]) => `| \`${name}\` | ${valueWords(schema)} | ${schema.description ?? ''} |`),
    '',
    ...WORDS.flatMap(([heading, says, words]) => [`## ${heading}`, '', says, '', words.map((word) => `\`${word}\``).join(', '), '']),
    ...Object.entries(SHAPES).flatMap(([name, schema]) => shape(name, schema)),
    '## JSON Schema',
    '',
    'Draft 2020-12. `greenlit read --json` prints a `Reading` a document, `greenlit ask --json` an `Answer`.',
    '',
    '```json',
    ...schemas(),
    '```',
    '',
  ].join('\n');
}

/** The fields of a shape. Those of a claim are the same in every predicate but for the value. */
function shape(name: string, schema: z.ZodType): readonly string[] {
  const json = jsonOf(schema);
  const fields = json.properties ?? json.oneOf?.[0]?.properties ?? json.anyOf?.[0]?.properties ?? {};
  return [
    `## ${name}`,
    '',
    `${json.description ?? 'What the claims known at a date support for one season'}.`,
    '',
    '| field | type | meaning |',
    '| --- | --- | --- |',
    ...Object.entries(fields).map(([field, type]) =>
      json.oneOf !== undefined && field === 'value'
        ? '| `value` | by predicate | see above |'
        : `| \`${field}\` | ${typeWords(type)} | ${type.description ?? ''} |`,
    ),
    '',
  ];
}

interface Json {
  readonly $ref?: string; // to a definition of this same schema
  readonly $defs?: Readonly<Record<string, Json>>;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly items?: Json;
  readonly prefixItems?: readonly Json[];
  readonly properties?: Readonly<Record<string, Json>>;
  readonly oneOf?: readonly Json[];
  readonly anyOf?: readonly Json[];
}

function jsonOf(schema: z.ZodType): Json {
  const json = z.toJSONSchema(schema, { unrepresentable: 'any' }) as Json;
  return json.$ref === undefined ? json : (json.$defs?.[json.$ref.split('/').at(-1)!] ?? json);
}

function typeWords(json: Json): string {
  const either = json.anyOf ?? json.oneOf;
  if (either !== undefined)
    return either.every((one) => one.oneOf === undefined && one.properties?.['predicate'] !== undefined)
      ? 'Claim'
      : [...new Set(either.map(typeWords))].join(' or ');
  if (json.enum !== undefined) return json.enum.map((word) => `\`${word}\``).join(', ');
  if (json.const !== undefined) return 'one of the predicates';
  if (json.properties !== undefined) return `\`{${Object.keys(json.properties).join(', ')}}\``;
  if (json.prefixItems !== undefined) return `[${json.prefixItems.map(typeWords).join(', ')}]`;
  if (json.type === 'array' && json.items !== undefined) return `array of ${typeWords(json.items)}`;
  if (json.$ref !== undefined) return json.$ref.split('/').at(-1)!;
  return json.type === undefined ? 'by predicate' : [json.type].flat().join(' or ');
}

/** The JSON Schema as lines, a definition a line. */
function schemas(): readonly string[] {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(SHAPES)) registry.add(schema, { id });
  const { schemas: all } = z.toJSONSchema(registry, { uri: (id) => `#/$defs/${id}`, unrepresentable: 'any' });
  const lines = Object.entries(all).map(([id, { $schema: _dialect, $id: _id, ...schema }]) => `"${id}": ${JSON.stringify(schema)}`);
  return ['{ "$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": {', lines.join(',\n'), '} }'];
}

/** The value of a predicate in a cell: its words where it has a few, its fields where it is an object, else its type. */
function valueWords(schema: z.ZodType): string {
  return schema === PREDICATE_VALUES.premiere ? 'EDTF date' : typeWords(jsonOf(schema));
}

async function commands(): Promise<string> {
  const pages = await Promise.all(
    COMMANDS.map(async ({ name, says, load }) => [
      `## ${name}`,
      '',
      `${says[0]?.toUpperCase()}${says.slice(1)}${says.endsWith('?') ? '' : '.'}`,
      '',
      '```',
      renderCommandHelp(await load(), { paint: plain, width: PLAIN_WIDTH }).trimEnd(),
      '```',
      '',
    ]),
  );
  return ['# Commands', '', '<!-- Written by `npm run docs` from src/cli. -->', '', ...pages.flat()].join('\n');
}

if (import.meta.main) for (const [path, write] of Object.entries(PAGES)) writeFileSync(path, await write());
