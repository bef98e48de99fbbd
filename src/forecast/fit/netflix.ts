/** Netflix's own figures: release dates of seasons (engagement reports) and weekly hours (Top 10). */
import { dayNumber } from '../../claim/edtf.ts';
import { parseTable } from '../../delimited.ts';
import { isoOf } from './metacritic.ts';
import { type SeasonRecord, titleKey } from './record.ts';

interface Season {
  readonly label: string;
  readonly number: number;
  readonly day: number;
  readonly country: string | null;
}

const TITLE = /^(.+): (Season|Part|Volume|Book|Chapter|Limited Series)(?: (\d{1,2}))?$/;
/** Native scripts that tell the country; any other native title is from elsewhere than the English-speaking world. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/u, 'kr'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'jp'],
  [/\p{Script=Han}/u, 'cn'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'in'],
];
/** Excel counts days from here. */
const EXCEL_START = dayNumber(new Temporal.PlainDate(1899, 12, 30));
/** Seasons this close belong to one release, or to a licensed set put up at once. */
const SHORTEST_GAP_DAYS = 21;

interface ChartWeek {
  readonly week: number; // day on which it ends
  readonly hours: number;
}
/** Weeks in the Top 10 of a season, by `titleKey` of its full name. */
type Charts = ReadonlyMap<string, readonly ChartWeek[]>;

/** @param reports engagement tables, any order */
export function parseNetflix(reports: readonly string[], charts: Charts, seenTo: number): SeasonRecord[] {
  const series = new Map<string, Map<number, Season>>();
  const names = new Map<string, string>();
  for (const row of reports.flatMap((report) => parseTable(report, ','))) {
    const [title = '', native = ''] = (row['Title'] ?? '').split(' // ');
    const match = TITLE.exec(title.trim());
    const day = dayOfCell(row['Release Date'] ?? '');
    if (match === null || day === null) continue;
    const key = `${titleKey(match[1]!)}|${match[2] === 'Limited Series' || match[2] === 'Season' ? 'Season' : match[2]}`;
    const number = Number(match[3] ?? 1);
    const seasons = series.get(key) ?? new Map<number, Season>();
    seasons.set(number, { label: match[2]!, number, day, country: countryOf(native) ?? seasons.get(number)?.country ?? null });
    series.set(key, seasons);
    names.set(key, match[1]!);
  }
  return [...series].flatMap(([key, seasons]) => recordsOf(names.get(key)!, [...seasons.values()], charts, seenTo));
}

function recordsOf(name: string, seasons: readonly Season[], charts: Charts, seenTo: number): SeasonRecord[] {
  const sorted = seasons.toSorted((a, b) => a.number - b.number);
  return sorted.flatMap((season, index): SeasonRecord[] => {
    const after = sorted[index + 1];
    if (season.day > seenTo) return [];
    if (after !== undefined && (after.number !== season.number + 1 || after.day - season.day < SHORTEST_GAP_DAYS)) return [];
    const next = after === undefined || after.day > seenTo ? null : after.day;
    return [
      {
        source: 'netflix',
        key: titleKey(name),
        facts: {
          series: name,
          carrier: 'Netflix',
          country: season.country,
          kind: season.label === 'Limited Series' ? 'limited' : null,
          seasons: sorted.slice(0, index + 1).map((earlier) => ({
            number: earlier.number,
            premiere: isoOf(earlier.day),
            ...(earlier === season ? chartOf(charts.get(titleKey(`${name} ${season.label} ${season.number}`)), season.day) : {}),
          })),
          asOf: '2100-01-01',
        },
        premiere: { first: season.day, last: season.day },
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

/** The charts begin in mid-2021; a season that was out before them, or never in them, has no figures rather than none. */
function chartOf(weeks: readonly ChartWeek[] = [], day: number): { hours28?: number; weeksInTop10?: number } {
  const first = weeks.filter(({ week }) => week >= day && week <= day + 94);
  if (first.length === 0) return {};
  const hours = first.filter(({ week }) => week <= day + 30).reduce((sum, row) => sum + row.hours, 0) / 1e6;
  return { ...(hours > 0 ? { hours28: Math.round(hours * 100) / 100 } : {}), weeksInTop10: first.length };
}

export function parseCharts(tsv: string): Charts {
  const charts = new Map<string, ChartWeek[]>();
  for (const row of parseTable(tsv, '\t')) {
    if (!(row['category'] ?? '').startsWith('TV')) continue;
    const season = row['season_title'] ?? '';
    const key = titleKey(
      season === 'N/A' || season === '' ? `${row['show_title']} Season 1` : season.replace(/: Limited Series$/, ': Limited Series 1'),
    );
    const week = dayNumber(Temporal.PlainDate.from(row['week']!));
    charts.set(key, [...(charts.get(key) ?? []), { week, hours: Number(row['weekly_hours_viewed']) }]);
  }
  return charts;
}

/** 42 seasons labelled by hand: renewed or not, with release days. */
export function parseNetflixSmall(csv: string, cut: number): SeasonRecord[] {
  return parseTable(csv, ',').flatMap((row): SeasonRecord[] => {
    const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(row['release_date'] ?? '');
    const number = Number(SEASON_CELL.exec(csvLine(csv, row['Show'] ?? '', row['release_date'] ?? ''))?.[1] ?? Number.NaN);
    if (match === null || !Number.isInteger(number)) return [];
    const day = dayNumber(new Temporal.PlainDate(Number(match[3]), Number(match[1]), Number(match[2])));
    if (day > cut) return [];
    return [
      {
        source: 'netflix-small',
        key: titleKey(row['Show'] ?? ''),
        facts: { series: row['Show']!, carrier: 'Netflix', seasons: [{ number, premiere: isoOf(day) }], asOf: '2100-01-01' },
        premiere: { first: day, last: day },
        within: null,
        next: null,
        seenTo: null,
        outcome: row['renewed'] === 'yes' ? 'ordered' : 'cancelled',
        decided: null,
        weight: 1,
      },
    ];
  });
}

/** The column name 'Season' stands twice in the table; the first is the number. */
const SEASON_CELL = /,(\d{1,2}),(?:yes|no),/;
function csvLine(csv: string, show: string, released: string): string {
  return csv.split('\n').find((line) => line.startsWith(`${show},`) && line.includes(`,${released},`)) ?? '';
}

function countryOf(native: string): string | null {
  if (native.trim() === '') return null;
  return SCRIPTS.find(([script]) => script.test(native))?.[1] ?? 'elsewhere';
}

function dayOfCell(cell: string): number | null {
  const text = cell.trim();
  if (/^\d{5}$/.test(text)) return EXCEL_START + Number(text);
  return /^\d{4}-\d{2}-\d{2}/.test(text) ? dayNumber(Temporal.PlainDate.from(text.slice(0, 10))) : null;
}
