/** Changes of verdicts in the order in which they were put on record, so that who asks again misses none and sees none twice. */
import { z } from 'zod';
import { seriesSlug } from '../../answer/slug.ts';
import { Edtf } from '../../claim/edtf-schema.ts';
import { Verdict } from '../../claim/verdict.ts';
import { changesAfter, changesBackwards, isSince, parseSince } from '../../ledger/changes-since.ts';
import type { Ledger, RecordedChange } from '../../ledger/ledger.ts';
import { onAnyOf } from '../feeds/selection.ts';
import type { Record } from '../record/record.ts';
import { seriesFor } from '../routes/asked.ts';
import type { Frozen } from './frozen.ts';
import { operation } from './operation.ts';
import { carrier, limit, oneSeries } from './parameters.ts';

const Fate = Verdict.shape.fate.shape.status;

export const Change = z
  .object({
    cursor: z.int().positive().describe('ascends in the order of recording'),
    series: z.object({ title: z.string(), slug: z.string() }),
    season: z.int().positive(),
    numberless: Verdict.shape.numberless,
    before: Fate.nullable().describe('null for the first verdict on the season'),
    after: Fate,
    probability: z.number().min(0).max(1),
    premiere: Edtf.nullable().describe('the day that was announced for it by then'),
    premiereBefore: Edtf.nullable()
      .optional()
      .describe('only where the verdict stays and the day is what is new: the day given before, null for none'),
    since: z.string().nullable().describe('ISO day since when the coverage supports it'),
    learned: z.string().describe('when it was put on record, ISO 8601 UTC'),
    documents: z.array(z.string()).describe('ids of the documents that moved it'),
    quote: z.string().optional().describe('the words of the first of them that say so'),
  })
  .meta({ id: 'Change', description: 'A verdict that became another, or the day that it gives' });
export type Change = Frozen<z.infer<typeof Change>>;

export const Changes = z
  .object({
    changes: z.array(Change).describe('in the order of recording'),
    cursor: z.int().nonnegative().describe('give it as since the next time: what is new comes, and nothing twice'),
    more: z.boolean().describe('whether there is more already'),
  })
  .meta({ id: 'Changes' });
export type Changes = Frozen<z.infer<typeof Changes>>;

interface ChangesAsked {
  readonly since?: string | undefined; // a cursor, or an ISO day; the latest changes where it is left out
  readonly series?: string | undefined;
  readonly carrier?: string | undefined;
  readonly limit: number;
}

interface Held {
  readonly ledger: Ledger;
  readonly record: Record;
}

/** @throws {Failure} `usage/invalid` where `since` is neither, `series/unknown`, `series/ambiguous` */
export function changesAsked(asked: ChangesAsked, held: Held): Changes {
  const { cursor: from, day } = parseSince(asked.since ?? null);
  const isWanted = wanted(asked, day, held);
  const last = held.ledger.lastChange();
  if (from === null) {
    const latest = [...changesBackwards(held.ledger).filter(isWanted).take(asked.limit)];
    return { changes: latest.reverse().map((change) => changeData(change, held.record)), cursor: last, more: false };
  }
  const found: RecordedChange[] = [];
  for (const change of changesAfter(held.ledger, from)) {
    if (!isWanted(change)) continue;
    if (found.length === asked.limit) break;
    found.push(change);
  }
  const more = found.length === asked.limit && found.at(-1)!.cursor < last;
  return { changes: found.map((change) => changeData(change, held.record)), cursor: more ? found.at(-1)!.cursor : last, more };
}

/** A change with the series by its address. */
export function changeData({ key, title, ...change }: RecordedChange, { index }: Record): Change {
  const series = index.byKey(key);
  const {
    cursor,
    season,
    numberless,
    before,
    after: now,
    probability,
    premiere,
    premiereBefore,
    since,
    learned,
    documents,
    quote,
  } = change;
  return {
    cursor,
    series: { title, slug: seriesSlug({ title: series?.title ?? title, id: series?.ledgerId ?? null }) },
    season,
    ...(numberless ? { numberless } : {}),
    before,
    after: now,
    probability,
    premiere,
    ...(premiereBefore === undefined ? {} : { premiereBefore }),
    since,
    learned,
    documents,
    ...(quote === undefined ? {} : { quote }),
  };
}

function wanted({ series, carrier }: ChangesAsked, day: string | null, { record }: Held): (change: RecordedChange) => boolean {
  const key = series === undefined ? null : seriesFor(record, series).key;
  const isOn = onAnyOf(carrier === undefined ? [] : [carrier]);
  return (change) =>
    (key === null || change.key === key) && isSince(change, day) && isOn(record.index.byKey(change.key)?.line.carrier ?? null);
}

export const changes = operation({
  id: 'changes',
  method: 'get',
  path: '/changes',
  says: 'Verdicts that became others, in the order in which that was put on record: what is new since a cursor or a day.',
  asks: z.strictObject({
    since: z.string().max(20).optional().describe('the cursor of the last answer, or an ISO day; the latest changes where it is left out'),
    series: oneSeries,
    carrier,
    limit: limit(50, 500),
  }),
  gives: Changes,
  example: () => ({ since: '0', limit: '5' }),
  answer: changesAsked,
});
