import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Client } from '@modelcontextprotocol/client';
import { InMemoryTransport } from '@modelcontextprotocol/server';
import { answererOn } from '../../cli/answers.ts';
import { seasonFateOf } from '../api/season-line.ts';
import { madeUpDeps } from '../made-up-app.ts';
import { STORIES, storyItem } from '../made-up-coverage.ts';
import { recordOf } from '../record/record.ts';
import { mcpServers } from './server.ts';
import { TOOLS } from './tools.ts';

const made = storyItem(STORIES[4]!);
const logged: string[] = [];
const deps = madeUpDeps(answererOn, {
  catalogue: {
    byId: () => null,
    entries: [],
    lookup: (query) => (query === 'lantern row' ? [{ title: 'Lantern Row', year: 2019, carriers: ['Lumen'] } as never] : []),
  },
  loadReader: async () => ({
    version: 'made-up 1',
    read: ({ text }) => {
      if (text.includes('trouble')) throw new RangeError('made-up trouble');
      return text.includes('Night Ferry') ? made.reading : { claims: [], verdicts: [] };
    },
  }),
});
deps.ledger.recordChanges(
  [
    {
      key: 'Ninth Street',
      title: 'Ninth Street',
      season: 3,
      before: 'undecided',
      after: 'cancelled',
      probability: 0.9,
      premiere: null,
      since: '2026-10-20',
      documents: [],
    },
    {
      key: 'night-ferry-2024',
      title: 'Night Ferry',
      season: 3,
      before: null,
      after: 'renewed',
      probability: 0.95,
      premiere: '2026-12-05',
      since: '2026-11-02',
      documents: [made.document.id],
    },
  ],
  '2026-11-15T08:00:00Z',
);
const record = recordOf(deps);
const server = await mcpServers({ ...deps, record }, '0.1.0', (line) => logged.push(line))({ era: 'legacy' });
const [near, far] = InMemoryTransport.createLinkedPair();
const client = new Client({ name: 'test', version: '1' });
await server.connect(far);
await client.connect(near);
after(() => client.close());

interface Absent {
  readonly absence: { readonly kind: string; readonly says: string; readonly near: readonly { readonly slug: string }[] } | null;
}
const ask = async (name: string, input: object) => {
  const { content, structuredContent, isError } = await client.callTool({ name, arguments: { ...input } });
  const [first] = content as readonly { readonly text: string }[];
  return { text: first!.text, data: structuredContent as never, isError: isError ?? false };
};
/** What each tool gives for a good question; the client itself holds the data to the output schema. */
const ASKED: { readonly [tool: string]: { readonly input: object; readonly says: RegExp } } = {
  answer: { input: { series: 'was Night Ferry renewed?' }, says: /Season 3 has been ordered\. It comes on 5 December 2026/ },
  evidence: {
    input: { series: 'night-ferry-2024', season: 3 },
    says: /“has ordered a third season of Night Ferry” \(https:\/\/ledger\.example/,
  },
  search: { input: { query: 'night' }, says: /Night Ferry \[night-ferry-2024\]: 1 document, last 2026-11-02/ },
  changes: {
    input: {},
    says: /^- 2026-10-20: Season 3 of Ninth Street: cancelled .*\n- 2026-11-02: Season 3 of Night Ferry: renewed, comes on 5 December 2026\. .*\nCursor: 2\.$/,
  },
  premieres: { input: { carrier: 'lumen' }, says: /^- 2026-12-05: Night Ferry \[night-ferry-2024\]\. [^\n]*$/ },
  read_text: {
    input: { text: 'Lumen has ordered more Night Ferry.', published: '2026-11-02' },
    says: /- Night Ferry season 3: status renewed \(certain, official\)/,
  },
  check_text: {
    input: { text: '# When is Harbour Lights season 4 out?\n\nThe release date of season 4 of Harbour Lights has not been announced.' },
    says: /^- error, line 1: .* “When is Harbour Lights season 4 out\?” \[headline\/no-answer\]$/,
  },
};

test('every tool is listed with its schemas and read-only hints', async () => {
  const { tools } = await client.listTools();
  assert.deepEqual(
    tools.map(({ name }) => name),
    TOOLS.map(({ name }) => name),
  );
  assert.deepEqual(Object.keys(ASKED).sort(), TOOLS.map(({ name }) => name).sort());
  for (const { annotations, inputSchema, outputSchema, description } of tools) {
    assert.equal(annotations?.readOnlyHint, true);
    assert.equal(annotations?.destructiveHint, false);
    assert.equal(inputSchema.type, 'object');
    assert.equal(outputSchema?.['type'], 'object');
    assert.ok(description!.length > 100);
  }
});

for (const [name, { input, says }] of Object.entries(ASKED))
  test(`${name} of ${JSON.stringify(input)}`, async () => {
    const { text, data, isError } = await ask(name, input);
    assert.equal(isError, false, text);
    assert.match(text, says);
    assert.equal((data as Absent).absence, null);
  });

test('a text without fault is told so, and a page without text is an error', async () => {
  assert.match((await ask('check_text', { text: 'Rain is likely.' })).text, /^Nothing was found wrong with it\.$/);
  const { text, isError } = await ask('check_text', { text: '<html><body><nav>Home</nav></body></html>' });
  assert.equal(isError, true);
  assert.match(text, /\[input\/rejected\]/);
});

test('answer and evidence give what the Answer says', async () => {
  const whole = record.answer(record.index.bySlug('night-ferry-2024')!, record.today());
  const { seasons, forecast } = (await ask('answer', { series: 'Night Ferry' })).data as { seasons: unknown; forecast: unknown };
  assert.deepEqual(
    seasons,
    whole.seasons.map(({ season, fate, premiere }) => ({ season, fate, premiere })),
  );
  assert.deepEqual(forecast, whole.forecast);
  const { verdict } = (await ask('evidence', { series: 'Night Ferry', season: 3, limit: 50 })).data as {
    verdict: { for: unknown; against: unknown; left: unknown };
  };
  const { for: speaking, against, left: _, ...rest } = verdict;
  const { evidence, against: contrary, ...told } = whole.seasons[0]!;
  assert.deepEqual([speaking, against, rest], [evidence, contrary, told]);
  assert.deepEqual(seasonFateOf({ ...whole.seasons[0]!, numberless: true }).numberless, true);
});

/** Questions without an answer, and how each says why. */
const ABSENT: readonly { readonly tool: string; readonly input: object; readonly kind: string; readonly says: RegExp }[] = [
  {
    tool: 'answer',
    input: { series: 'harbor lihgts' },
    kind: 'unknown',
    says: /No document in the ledger mentions 'harbor lihgts' \(8 documents, the last said on 2026-11-02\).*near titles: Harbour Lights/,
  },
  {
    tool: 'answer',
    input: { series: 'is Lantern Row coming back?' },
    kind: 'unread',
    says: /The catalogue knows Lantern Row \(2019, Lumen\), but no document/,
  },
  { tool: 'answer', input: { series: 'Night Ferry', asOf: '2020-01-01' }, kind: 'silent', says: /was known by 2020-01-01/ },
  { tool: 'answer', input: { series: 'Night Ferry season 9' }, kind: 'silent', says: /season 9 of Night Ferry/ },
  { tool: 'evidence', input: { series: 'Night Ferry', season: 9 }, kind: 'silent', says: /Seasons that claims are about: 2, 3/ },
  { tool: 'evidence', input: { series: 'zzz' }, kind: 'unknown', says: /'zzz'/ },
  { tool: 'search', input: { query: 'xylophone quartet' }, kind: 'unknown', says: /'xylophone quartet'/ },
  { tool: 'changes', input: { since: '2' }, kind: 'silent', says: /No verdict on record changed since 2/ },
  { tool: 'changes', input: { series: 'Lantern Row' }, kind: 'unread', says: /Lantern Row/ },
  { tool: 'premieres', input: { carrier: 'Nobody+' }, kind: 'silent', says: /on Nobody\+/ },
  { tool: 'premieres', input: { until: '2026-11-22' }, kind: 'silent', says: /by 2026-11-22/ },
  { tool: 'read_text', input: { text: 'Rain is likely.' }, kind: 'silent', says: /no claim/ },
];
for (const { tool, input, kind, says } of ABSENT)
  test(`${tool} of ${JSON.stringify(input)} explains why there is nothing`, async () => {
    const { text, data, isError } = await ask(tool, input);
    const { absence } = data as Absent;
    assert.equal(isError, false);
    assert.equal(absence?.kind, kind);
    assert.match(absence!.says, says);
    assert.ok(text.startsWith(absence!.says));
    assert.match(text, /Greenlit knows what it has read and nothing else\.$/);
  });

const REFUSED: readonly { readonly tool: string; readonly input: object; readonly says: RegExp }[] = [
  { tool: 'answer', input: {}, says: /series/ },
  { tool: 'answer', input: { series: 'Night Ferry', asOf: 'yesterday' }, says: /\[date\/invalid\]/ },
  { tool: 'changes', input: { since: 'lately' }, says: /\[usage\/invalid\]/ },
  { tool: 'evidence', input: { series: 'Night Ferry', limit: 1_000 }, says: /limit/ },
  { tool: 'read_text', input: { text: 'trouble' }, says: /by a fault of its own/ },
];
for (const { tool, input, says } of REFUSED)
  test(`${tool} of ${JSON.stringify(input)} is an error that says what to do`, async () => {
    const { text, isError } = await ask(tool, input);
    assert.equal(isError, true);
    assert.match(text, says);
  });

test('a fault of our own is logged and not told', async () => {
  const { text } = await ask('read_text', { text: 'trouble' });
  assert.ok(!text.includes('made-up trouble'));
  assert.match(logged.at(-1)!, /^tool read_text failed: RangeError: made-up trouble/);
});

test('search says where what it found is only near', async () => {
  const { text, data } = await ask('search', { query: 'harbor lihgts' });
  assert.equal((data as { kind: string }).kind, 'unknown');
  assert.match(text, /^No series on record is called so\. Near it, or beginning so:\n- Harbour Lights/);
  assert.match((await ask('search', { query: 'Harbour Lights' })).text, /^Series:\n- Harbour Lights/);
});
