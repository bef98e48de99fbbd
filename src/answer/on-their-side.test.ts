import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Sourced } from '../claim/answer.ts';
import type { Evidence, Verdict } from '../claim/verdict.ts';
import { claim } from '../reconcile/made-up.ts';
import { withClaimsOnTheirSide } from './on-their-side.ts';

const ASOF = '2026-11-22';
const order = claim('status', 'renewed', { said: '2026-11-01' });
const likely = claim('status', 'renewed', { said: '2026-11-01', certainty: 'likely' });
const silence = claim('status', 'undecided', { said: '2026-01-05' });
const maker = claim('credit', { person: 'Ann Lee', role: 'creator' }, { said: '2026-01-05' });
const ahead = claim('premiere', '2027-01-10', { said: '2026-09-20' });
const passed = claim('premiere', '2026-01-05', { said: '2025-11-20' });
const axe = claim('status', 'cancelled', { said: '2026-02-01' });
const axeDenied = claim('status', 'cancelled', { said: '2026-02-01', certainty: 'denied' });
const untrailed = claim('trailer', 'none', { said: '2026-02-01' });
const third = claim('status', 'undecided', { said: '2026-11-17', season: 3 });

const weighed = (source: Sourced, weight: number): Evidence => ({ ...source, weight });

function verdict(
  status: Verdict['fate']['status'],
  sides: Partial<Pick<Verdict, 'evidence' | 'against' | 'premiere'>> & { since?: string },
): Verdict {
  return {
    season: 2,
    fate: { status, probability: 0.9, since: sides.since ?? null, basis: 'reported', silentSince: null, probabilities: {} as never },
    premiere: sides.premiere ?? null,
    prior: 0,
    evidence: sides.evidence ?? [],
    against: sides.against ?? [],
    timeline: [],
  };
}

type Row = readonly [name: string, given: Verdict, evidence: readonly Evidence[], against: readonly Evidence[]];
const rows: readonly Row[] = [
  [
    'an order speaks for a season that is ordered, though it moves it down',
    verdict('renewed', { evidence: [weighed(ahead, 1)], against: [weighed(axe, -2), weighed(order, -0.1)] }),
    [weighed(ahead, 1), weighed(order, 0)],
    [weighed(axe, -2)],
  ],
  ['so does a date to come', verdict('renewed', { against: [weighed(ahead, -0.1)] }), [weighed(ahead, 0)], []],
  ['a date that passed says that it is out', verdict('renewed', { against: [weighed(passed, -1.9)] }), [], [weighed(passed, -1.9)]],
  [
    'that nothing is announced speaks for no order',
    verdict('renewed', { evidence: [weighed(order, 3), weighed(silence, 0.1)] }),
    [weighed(order, 3)],
    [weighed(silence, 0)],
  ],
  ['nor for a cancellation', verdict('cancelled', { evidence: [weighed(silence, 0.1)] }), [], [weighed(silence, 0)]],
  ['nor does a day that it was given', verdict('cancelled', { evidence: [weighed(ahead, 0.1)] }), [], [weighed(ahead, 0)]],
  ['nor does one that is only likely', verdict('undecided', { evidence: [weighed(likely, 0.4)] }), [], [weighed(likely, 0)]],
  ['an order speaks for no silence', verdict('undecided', { evidence: [weighed(order, 0.4)] }), [], [weighed(order, 0)]],
  [
    'that nothing is announced says of no decision more than what is missing besides, whichever weighs more',
    verdict('undecided', { evidence: [weighed(untrailed, 0.3), weighed(silence, 0.2)] }),
    [weighed(silence, 0.2), weighed(untrailed, 0.3)],
    [],
  ],
  ['a denial of the end is no order', verdict('renewed', { against: [weighed(axeDenied, -0.3)] }), [], [weighed(axeDenied, -0.3)]],
  ['what only makes it likelier stays', verdict('renewed', { evidence: [weighed(maker, 1)] }), [weighed(maker, 1)], []],
  [
    'talk of season 3 is nothing against a season 2 that has its day',
    verdict('renewed', { premiere: { edtf: '2027-01-10', basis: 'official', conditional: false }, against: [weighed(third, -0.9)] }),
    [],
    [weighed(third, 0)],
  ],
  ['and is where it has none', verdict('renewed', { against: [weighed(third, -0.9)] }), [], [weighed(third, -0.9)]],
  ['a season that is out is left alone', verdict('released', { against: [weighed(order, -0.1)] }), [], [weighed(order, -0.1)]],
];
for (const [name, given, evidence, against] of rows)
  test(name, () => {
    const made = withClaimsOnTheirSide(given, ASOF);
    assert.deepEqual({ evidence: made.evidence, against: made.against }, { evidence, against });
  });

const since: readonly (readonly [name: string, given: Verdict, since: string | null])[] = [
  [
    'ordered since the order, not since its maker was named',
    verdict('renewed', { since: '2026-01-05', evidence: [weighed(order, 7), weighed(maker, 1)] }),
    '2026-11-01',
  ],
  [
    'what nobody said in as many words is so since its support',
    verdict('renewed', { since: '2026-01-05', evidence: [weighed(maker, 1)] }),
    '2026-01-05',
  ],
  ['a forecast is so since no day', verdict('cancelled', { since: '2026-01-05', evidence: [weighed(silence, 0.1)] }), null],
  [
    'what was said before it came to be so was said too early',
    verdict('cancelled', { since: '2026-03-01', evidence: [weighed(axe, 1)] }),
    '2026-03-01',
  ],
];
for (const [name, given, day] of since) test(name, () => assert.equal(withClaimsOnTheirSide(given, ASOF).fate.since, day));

const bases: readonly (readonly [name: string, given: Verdict, basis: string])[] = [
  ['a cancellation that no page speaks of is a forecast', verdict('cancelled', { evidence: [weighed(silence, 0.1)] }), 'forecast'],
  ['an order that adds little is still what the answer rests on', verdict('renewed', { against: [weighed(order, -0.1)] }), 'reported'],
];
for (const [name, given, basis] of bases) test(name, () => assert.equal(withClaimsOnTheirSide(given, ASOF).fate.basis, basis));
