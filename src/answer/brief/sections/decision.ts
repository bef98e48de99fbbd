/** When a decision is due, and why. */

import type { Answer } from '../../../claim/answer.ts';
import { dateWords, lapse, lapseWords } from '../../../claim/dates-in-words.ts';
import { capital } from '../../capital.ts';
import { seasonWithin } from '../../season-name.ts';
import { claimed, type Ground, grounded, type Sentence } from '../brief.ts';
import { dayOf, pageName } from '../naming.ts';
import { isWait } from '../reasons.ts';
import type { Subject } from '../subject.ts';
import { manyOf, stopped } from '../words.ts';

const LEAST_SILENCE_DAYS = 14;
/** Where an order is this unlikely, its day says nothing. */
const LEAST_CHANCE = 0.05;

export function decisionSection(subject: Subject): readonly (Sentence | null)[] {
  const { answer, verdict } = subject;
  if (verdict?.fate.status !== 'undecided' || subject.unconfirmed !== null) return [];
  return [
    usual(answer, verdict.season),
    likelyBy(answer, verdict.season),
    ...answer.rules.filter(({ claim }) => claim.season === null || claim.season === verdict.season).map((rule) => ruled(rule, answer.asOf)),
    silent(subject),
  ];
}

function ruled({ claim, document, due }: Answer['rules'][number], asOf: string): Sentence | null {
  if (claim.predicate !== 'rule') return null;
  const { by, days } = claim.value;
  const told = `${by} decides within ${manyOf(days, 'day')} of a premiere, ${pageName(document)} reported`;
  const ends = due === null ? '' : `; that time ${due < asOf ? 'ended' : 'ends'} on ${dateWords(due)}`;
  return grounded(`${capital(told)}${ends}.`, [claimed({ claim, document })]);
}

/** What the carrier's past decisions say; the forecast words it, where it moved the forecast. */
function usual({ forecast }: Answer, season: number): Sentence | null {
  if (forecast?.season !== season) return null;
  const wait = forecast.because.find(isWait);
  return wait === undefined ? null : grounded(stopped(`By Greenlit’s own count, ${wait.feature}`), [{ kind: 'forecast', forecast }]);
}

/** Days from the day asked by which the forecast gives the chance of an order, shortest first. */
const HORIZONS = ['90', '180', '365'] as const;

/** The first horizon by which most of the chance of an order would have come true. */
function likelyBy({ forecast, asOf }: Answer, season: number): Sentence | null {
  if (forecast?.season !== season || forecast.renewed.ever < LEAST_CHANCE) return null;
  const days = HORIZONS.find((horizon) => forecast.renewed[horizon] > forecast.renewed.ever / 2);
  if (days === undefined) return null;
  const by = Temporal.PlainDate.from(asOf).add({ days: Number(days) });
  return grounded(`If it is to be ordered, the odds are that this is known by ${dateWords(by.toString())}.`, [
    { kind: 'forecast', forecast },
  ]);
}

function silent({ answer, verdict }: Subject): Sentence | null {
  const since = verdict?.fate.silentSince ?? null;
  if (since === null) return null;
  const length = lapse(since, answer.asOf);
  if (length.years === 0 && length.months === 0 && length.days < LEAST_SILENCE_DAYS) return null;
  const grounds = lastWords(answer, since);
  if (grounds.length === 0) return null; // a day that nobody named: the first of a month or a year
  return grounded(
    `Nothing on record speaks of ${seasonWithin(verdict!)} after ${dateWords(since)}: ${lapseWords(length)} of silence.`,
    grounds,
  );
}

/** What was said on that day, or dates a season to it. */
function lastWords({ seasons }: Answer, since: string): readonly Ground[] {
  const weighed = seasons.flatMap(({ evidence, against }) => [...evidence, ...against]);
  const said = weighed.find(({ document }) => dayOf(document) === since) ?? weighed.find(({ claim }) => claim.value === since);
  return said === undefined ? [] : [claimed(said)];
}
