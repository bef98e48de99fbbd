/** What holds for every text: no crash, no finding outside it, the same text the same findings, whatever the order of the rules. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dayRange } from '../claim/edtf.ts';
import { Finding } from '../claim/finding.ts';
import { EXAMPLE_READER } from '../reading/lexicon/examples.ts';
import { check } from './check.ts';
import { checkExample, exampleDocument } from './examples.ts';
import { RULES } from './rules.ts';

/** Words and marks that mean something to some rule, so that random texts reach more than the first branch of each. */
const PIECES = [
  ...RULES.flatMap(({ flags, leaves }) => [...flags, ...leaves]).flatMap((text) => text.split(/(?<=[.?!:\n“”"]) */)),
  ...[
    '# ',
    '## ',
    '\n',
    '\n\n',
    ' ',
    '“',
    '”',
    '"',
    '?',
    '.',
    ' not ',
    ' if ',
    ' 28 days ',
    '- ',
    '<!-- greenlit-ignore -->\n',
    '\ud800',
    '日本',
    '\u0000',
  ],
  ...['June 31, 2024', 'February 30', '9999-12-31', 'in the year 0', '99999999999999999999 years have passed since season 1 was released.'],
];

const text = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string() }), { maxLength: 14 })
  .map((pieces) => pieces.join(''));

test('every finding lies in the text, quotes it and is a Finding', () => {
  fc.assert(
    fc.property(text, (source) => {
      const document = exampleDocument(source);
      const findings = check({ document, reading: EXAMPLE_READER(document), record: null, asOf: null, source });
      for (const finding of findings) {
        Finding.parse(finding);
        const [start, end] = finding.span;
        assert.ok(start < end && end <= document.text.length, `${finding.rule} at ${start} to ${end} of ${document.text.length}`);
        assert.equal(document.text.slice(start, end), finding.quote);
        for (const { span, text: words } of finding.evidence) if (span !== null) assert.equal(document.text.slice(span[0], span[1]), words);
      }
      assert.deepEqual(
        findings.map(({ span }) => span[0]).toSorted((a, b) => a - b),
        findings.map(({ span }) => span[0]),
      );
    }),
    { numRuns: 300, seed: 6 },
  );
});

test('the same text gives the same findings, whatever the order of the rules', () => {
  fc.assert(
    fc.property(text, fc.shuffledSubarray([...RULES], { minLength: RULES.length }), (source, rules) => {
      assert.deepEqual(checkExample(source, rules), checkExample(source));
    }),
    { numRuns: 150, seed: 7 },
  );
});

test('a rule that is off finds nothing, and a level takes the place of its severity', () => {
  const source = RULES.find(({ id }) => id === 'headline/no-answer')?.flags[0] ?? '';
  const document = exampleDocument(source);
  const found = (level: 'off' | 'suggestion' | 'warn') =>
    check({ document, reading: EXAMPLE_READER(document), record: null, asOf: null, source }, { 'headline/no-answer': level })
      .filter(({ rule }) => rule === 'headline/no-answer')
      .map(({ severity }) => severity);
  assert.deepEqual([found('off'), found('suggestion'), found('warn')], [[], ['suggestion'], ['warning']]);
});

test('the day of the examples is a Friday, as they say', () => {
  assert.equal(dayRange('2024-05-10')?.first.dayOfWeek, 5);
});
