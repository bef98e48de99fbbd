/** `/api`: every operation to read about and to try, on the record at hand. A pure function from operations to a page. */
import type { z } from 'zod';
import { ASSETS } from '../assets.ts';
import { type Html, html } from '../parts/html.ts';
import { page } from '../parts/layout.ts';
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts';
import { BASE, FIELDS, type Parameter, parametersOf } from './openapi.ts';
import type { Operation, Sample } from './operation.ts';

interface ApiPageModel {
  readonly operations: readonly Operation[];
  readonly sample: Sample;
  readonly origin: string; // such as http://127.0.0.1:4747
}

export function apiPage({ operations, sample, origin }: ApiPageModel): Html {
  return page(
    {
      title: 'API',
      path: '/api',
      about: 'Everything on record as data: what can be asked, what comes back, and a form to try each.',
      links: html`<link rel="stylesheet" href="${ASSETS.apiStyle.path}">
<script src="${ASSETS.apiScript.path}" type="module"></script>`,
    },
    html`<div class="message"><h1>Everything on record, as data</h1></div>
<p class="lead">Every answer is JSON, has an <code>ETag</code>, and can be read from the pages of any site; what goes wrong is
<code>application/problem+json</code> and says what to do. Dates are EDTF: a month or a season of the year is all that is known where no day is given.
A server that is not open to everyone wants a token, as <code>Authorization: Bearer …</code>.</p>
<p class="small">The whole description, for generators of code: <a href="/api/v1/openapi.json">OpenAPI 3.1</a>. Assistants ask at <code>${origin}/mcp</code>.</p>
<nav aria-label="Operations"><ul class="operations">${operations.map(
      ({ id, method, path }) => html`<li><a href="#${id}"><span class="verb">${method.toUpperCase()}</span> ${path}</a></li>`,
    )}</ul></nav>
${operations.map((operation) => section(operation, sample, origin))}`,
  );
}

function section(operation: Operation, sample: Sample, origin: string): Html {
  const { id, method, path, says } = operation;
  return html`<section class="section operation" id="${id}" aria-labelledby="${id}-name">
<h2 id="${id}-name"><span class="verb">${method.toUpperCase()}</span> <code>${BASE}${path}</code></h2>
<p>${says}</p>
${method === 'get' ? asking(operation, sample) : sending(operation, origin)}
<div data-given aria-live="polite"></div>
<details><summary>What comes back: ${operation.gives.meta()!.id}</summary>
<dl>${fieldsOf(operation.gives).map(({ name, type, says: about }) => html`<dt><code>${name}</code> <span>${type}</span></dt><dd>${about}</dd>`)}</dl>
</details>
</section>`;
}

/** A form that works without script: the server leads it on to the address that it makes. */
function asking(operation: Operation, sample: Sample): Html {
  const parameters = [...parametersOf(operation, sample), FIELDS];
  return html`<form action="/api/go" data-ask>
<input type="hidden" name="operation" value="${operation.id}">
<div class="parameters">${parameters.map((one) => field(operation.id, one))}</div>
<p class="controls"><button>Try it</button></p>
</form>`;
}

function field(operation: string, { name, required, description, schema, example }: Parameter): Html {
  const id = `${operation}-${name}`;
  const { enum: choices, default: usual } = schema;
  return html`<div><label for="${id}"><code>${name}</code>${required ? html` <span>required</span>` : ''}</label>
${
  choices === undefined
    ? html`<input id="${id}" name="${name}" type="${inputType(schema)}" value="${example ?? ''}" placeholder="${usual === undefined ? '' : String(usual)}" aria-describedby="${id}-says" autocomplete="off"${required ? html` required` : ''}>`
    : html`<select id="${id}" name="${name}" aria-describedby="${id}-says"><option value="">any</option>${choices.map((one) => html`<option>${one}</option>`)}</select>`
}
<p class="small" id="${id}-says">${description}</p></div>`;
}

/**
 * A form cannot post a bare text without script, so that the command stands beside it. Where it writes, it holds no example:
 * what is on record stays there.
 */
function sending({ id, path, takes, writes }: Operation, origin: string): Html {
  const [type, example] = Object.entries(takes!)[0]!;
  return html`<form data-send="${BASE}${path}">
<div class="parameters"><div><label for="${id}-type">Content-Type</label><select id="${id}-type" name="type">${Object.keys(takes!).map((one) => html`<option>${one}</option>`)}</select></div></div>
<label for="${id}-body">Body</label>
<textarea id="${id}-body" name="body" rows="4" required>${writes ? '' : `\n${example}`}</textarea>
<p class="controls"><button hidden>Try it</button></p>
</form>
<pre tabindex="0" aria-label="The same on the command line">curl ${origin}${BASE}${path} --header 'content-type: ${type}' --data-binary @article.txt</pre>`;
}

const INPUT_TYPES: Readonly<{ [type: string]: string }> = { integer: 'number', number: 'number' };

const inputType = ({ type, format }: Parameter['schema']): string => (format === 'date' ? 'date' : (INPUT_TYPES[String(type)] ?? 'text'));

interface Field {
  readonly name: string;
  readonly type: string;
  readonly says: string;
}

/** What stands at the top of an answer. */
function fieldsOf(gives: z.ZodType): readonly Field[] {
  return Object.entries(jsonSchemaOf(gives).properties ?? {}).map(([name, schema]) => ({
    name,
    type: typeWords(schema),
    says: schema.description ?? '',
  }));
}

/** 'list of Claim', 'string or null'. */
function typeWords({ $ref, type, enum: values, items, anyOf }: JsonSchema): string {
  if ($ref !== undefined) return $ref.split('/').at(-1)!;
  if (anyOf !== undefined) return anyOf.map(typeWords).join(' or ');
  if (values !== undefined) return values.join(', ');
  if (type === 'array') return `list of ${items === undefined ? 'anything' : typeWords(items)}`;
  return type ?? 'anything';
}
