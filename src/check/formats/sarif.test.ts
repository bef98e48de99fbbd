import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MADE_UP_DRAFT, MADE_UP_RULES, madeUpProof } from './made-up-proof.ts';
import { sarif } from './sarif.ts';
import { SarifLog } from './sarif-shape.ts';

const logOf = (...proofs: ReturnType<typeof madeUpProof>[]) =>
  SarifLog.parse(JSON.parse(sarif(proofs, { version: '0.1.0', rules: MADE_UP_RULES })));
const [run] = logOf(madeUpProof()).runs;

test('the log has the shape that the schema requires', () => {
  assert.equal(run!.results.length, 3);
  assert.deepEqual(
    run!.results.map(({ level }) => level),
    ['error', 'warning', 'note'],
  );
});

test('every result points at its rule and its artifact', () => {
  const { rules } = run!.tool.driver;
  for (const { ruleId, ruleIndex } of run!.results) assert.equal(rules[ruleIndex!]?.id, ruleId);
  for (const { locations } of run!.results) {
    const { artifactLocation } = locations[0]!.physicalLocation;
    assert.deepEqual(run!.artifacts[artifactLocation.index!]!.location.uri, artifactLocation.uri);
  }
});

test('the region is that of the file, with its very words', () => {
  const { region } = run!.results[1]!.locations[0]!.physicalLocation;
  assert.equal(region.snippet?.text, 'second season* has been promised');
  assert.equal(MADE_UP_DRAFT.slice(region.charOffset, region.charOffset + region.charLength), region.snippet?.text);
});

test('another place in the text is a related location, the record is in the message', () => {
  assert.equal(run!.results[0]!.relatedLocations?.[0]?.physicalLocation.region.startLine, 12);
  assert.match(run!.results[1]!.message.text, /Evidence: The Gazette/);
});

test('a fix replaces the words where the file has them, and is left out where markup stands between', () => {
  const [first, second] = run!.results;
  assert.equal(first!.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.insertedContent?.text, 'what we know');
  assert.equal(second!.fixes, undefined);
});

for (const [path, uri] of [
  ['./drafts/a b.md', 'drafts/a%20b.md'],
  ['/var/desk/ü.md', 'file:///var/desk/%C3%BC.md'],
  ['drafts\\100%.md', 'drafts/100%25.md'],
  ['https://quay.example/a b', 'https://quay.example/a%20b'],
] as const)
  test(`${path} is the URI ${uri}`, () => assert.equal(logOf({ ...madeUpProof(), path }).runs[0]!.artifacts[0]!.location.uri, uri));

test('no document and no finding make a log as well', () => {
  assert.deepEqual(logOf().runs[0]!.results, []);
  assert.deepEqual(logOf({ ...madeUpProof(), findings: [] }).runs[0]!.results, []);
});
