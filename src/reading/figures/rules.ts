/** Claims about stated practice: how long a service waits before it decides. */
import type { Draft } from '../claims/draft.ts';
import type { Setting } from '../facts/setting.ts';
import { NUMBERS, VOCABULARY, wordSet } from '../words/lexis.ts';
import { textOf } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';

const UNIT_DAYS: ReadonlyMap<number, number> = new Map(
  Object.entries({ day: 1, days: 1, week: 7, weeks: 7, month: 30, months: 30, fortnight: 14, year: 365 }).map(([word, days]) => [
    VOCABULARY.intern(word),
    days,
  ]),
);
/** What a carrier's habit is about. */
const DECIDING =
  wordSet(`decide decides deciding decision decisions mind verdict call fate renew renews renewing renewal renewals cancel cancels judge judges judged assess assesses evaluate
  evaluates evaluating data weigh weighs determine determines review reviews`);
/** How a habit is told. */
const HABIT = wordSet(
  'wait waits usually typically generally normally tends tend often customarily always habit policy custom practice rule seldom rarely explained assesses evaluates',
);
/** A plain past or a coming date is one case, not a practice. */
const FEWEST_DAYS = 7;
const MOST_DAYS = 180;
const ONE = wordSet('a one');

export function ruleDrafts(setting: Setting): Draft[] {
  const { tokens } = setting.analysis.view;
  const { first, limit, block } = setting.sentence.view;
  if (!setting.holds(DECIDING) || !setting.holds(HABIT)) return [];
  const carrier = setting.sentence.carriers[0] ?? (setting.holds(MEANT) ? carrierBefore(setting) : undefined);
  if (carrier === undefined) return [];
  for (let at = first; at < limit; at++) {
    const length = lengthAt(tokens, at, limit);
    if (length === null || length.days < FEWEST_DAYS || length.days > MOST_DAYS) continue;
    const certainty = setting.certainty(at, length.to);
    const series = setting.series(at, length.to);
    if (series === null || certainty === null) return [];
    return [
      {
        series,
        season: { kind: 'none' }, // a practice is of every season
        body: { predicate: 'rule', value: { by: carrier.name, days: length.days } },
        certainty: certainty === 'denied' ? 'denied' : 'certain',
        speaker: setting.speaker(),
        from: at,
        to: length.to,
        block,
        rules: ['rule/waits'],
      },
    ];
  }
  return [];
}

/** 'they', 'the streamer': the carrier named before. */
const MEANT = wordSet('they it streamer service network platform channel broadcaster');

function carrierBefore({ previous }: Setting): { readonly name: string } | undefined {
  for (let back = previous, steps = 0; back !== null && steps < MOST_BACK; back = back.previous, steps++) {
    const carrier = back.sentence.carriers.at(-1);
    if (carrier !== undefined) return carrier;
  }
  return undefined;
}

const MOST_BACK = 12;

/** '28 days', 'three months', 'a month', '28-day'. */
function lengthAt(tokens: Tokens, at: number, limit: number): { readonly days: number; readonly to: number } | null {
  const number = ONE.has(tokens.word[at] as number) ? { value: 1, to: at + 1 } : NUMBERS.cardinal(tokens, at);
  if (number === null || number.to >= limit) return null;
  const unit = UNIT_DAYS.get(tokens.word[number.to] as number);
  return unit === undefined || textOf(tokens, number.to, number.to + 1) === '' ? null : { days: number.value * unit, to: number.to + 1 };
}
