/** Anime by broadcast: each season is an item of its own, linked by the series' id at TMDB (bangumi-data, CC BY 4.0). */
import { dayNumber } from '../../claim/edtf.ts';
import { isoOf } from './metacritic.ts';
import { type SeasonRecord, titleKey } from './record.ts';

interface Item {
  readonly title: string;
  readonly type: string;
  readonly lang: string;
  readonly begin: string;
  readonly end: string;
  readonly sites: readonly { readonly site: string; readonly id?: string }[];
}

const FETCHED = dayNumber(new Temporal.PlainDate(2026, 8, 17));
const FIRST = dayNumber(new Temporal.PlainDate(2005, 1, 1));
const SHORTEST_GAP_DAYS = 21;

export function parseBangumi(jsonl: string, cut: number): SeasonRecord[] {
  const series = new Map<string, Item[]>();
  for (const line of jsonl.split('\n')) {
    if (line === '') continue;
    const item = JSON.parse(line) as Item;
    const id = item.sites
      .find(({ site }) => site === 'tmdb')
      ?.id?.split('/')
      .slice(0, 2)
      .join('/');
    if ((item.type !== 'tv' && item.type !== 'web') || item.lang !== 'ja' || id?.startsWith('tv/') !== true || dayOf(item.begin) === null)
      continue;
    series.set(id, [...(series.get(id) ?? []), item]);
  }
  const seenTo = Math.min(cut, FETCHED);
  return [...series.values()].flatMap((items) => recordsOf(items, seenTo));
}

function recordsOf(items: readonly Item[], seenTo: number): SeasonRecord[] {
  const sorted = items.map((item) => ({ item, begin: dayOf(item.begin)!, end: dayOf(item.end) })).toSorted((a, b) => a.begin - b.begin);
  return sorted.flatMap(({ item, begin }, index): SeasonRecord[] => {
    const after = sorted[index + 1];
    if (begin > seenTo || begin < FIRST || (after !== undefined && after.begin - begin < SHORTEST_GAP_DAYS)) return [];
    const next = after === undefined || after.begin > seenTo ? null : after.begin;
    return [
      {
        source: 'bangumi',
        key: titleKey(sorted[0]!.item.title) || sorted[0]!.item.title,
        facts: {
          series: item.title,
          country: 'jp',
          kind: 'anime',
          seasons: sorted.slice(0, index + 1).map((earlier, at) => ({
            number: at + 1,
            premiere: isoOf(earlier.begin),
            ...(earlier.end === null || earlier.end < earlier.begin ? {} : { finale: isoOf(earlier.end) }),
          })),
          asOf: '2100-01-01',
        },
        premiere: { first: begin, last: begin },
        within: null,
        next,
        seenTo,
        outcome: next === null ? null : 'ordered',
        decided: null,
        weight: 1,
      },
    ];
  });
}

function dayOf(time: string): number | null {
  return /^\d{4}-\d{2}-\d{2}T/.test(time) ? dayNumber(Temporal.PlainDate.from(time.slice(0, 10))) : null;
}
