/** Rows of Metacritic's renewal scorecards: a season of a series, its network, and what became of the next. */

import { parseTable } from '../../delimited.ts';
import type { Days } from '../history.ts';
import { type SeasonRecord, titleKey } from './record.ts';
import { dayOf, readStatus, type StatusReading } from './status.ts';

/** What other files know of a season's dates, by `titleKey` and number. */
export type Premieres = ReadonlyMap<string, { readonly premiere: number; readonly finale: number | null }>;
export interface SeriesTraits {
  readonly country: string | null;
  readonly genres: readonly string[];
}

/** Abbreviations that stand for something else now than in the scorecards' years. */
const NETWORKS_THEN: Readonly<Record<string, string>> = { MAX: 'Cinemax', TBS: 'TBS (US)', Showtime: 'Showtime' };
/** Words of a status that tell the form or the country. */
const FORM_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bmini-?series\b|\blimited series\b/i, 'limited'],
  [/\banime\b/i, 'anime'],
  [/\banimated\b/i, 'animation'],
  [/\bdocumentary\b|\bdocuseries\b/i, 'documentary'],
  [/\breality\b|\bunscripted\b|\bgame show\b|\bcompetition\b/i, 'reality'],
];
const COUNTRY_WORDS =
  /\b(spanish|korean|french|japanese|brazilian|indian|german|australian|british|uk|canadian|thai|taiwanese|colombian|swedish|mexican|turkish|chinese|italian|polish|finnish|irish|danish|norwegian|israeli|belgian|dutch|russian|argentin(?:e|ian))\b(?:[ -]language)? (?:series|drama|comedy|mini)/i;
const COUNTRY_BY_WORD: Readonly<Record<string, string>> = {
  spanish: 'es',
  korean: 'kr',
  french: 'fr',
  japanese: 'jp',
  brazilian: 'br',
  indian: 'in',
  german: 'de',
  australian: 'au',
  british: 'gb',
  uk: 'gb',
  canadian: 'ca',
  thai: 'th',
  taiwanese: 'tw',
  colombian: 'co',
  swedish: 'se',
  mexican: 'mx',
  turkish: 'tr',
  chinese: 'cn',
  italian: 'it',
  polish: 'pl',
  finnish: 'fi',
  irish: 'ie',
  danish: 'dk',
  norwegian: 'no',
  israeli: 'il',
  belgian: 'be',
  dutch: 'nl',
  russian: 'ru',
};
/** Rows without a word are mostly specials and foreign seasons that nobody expected to return. */
const BLANK_WEIGHT = 0.1;
const FAR = '2100-01-01';

/**
 * @param premieres and traits that other files give, by `titleKey`
 * @param lastYear television seasons after this one are left out, as if they had not been yet
 */
export function parseScorecard(
  csv: string,
  premieres: Premieres,
  traits: ReadonlyMap<string, SeriesTraits>,
  lastYear: number,
): SeasonRecord[] {
  const rows = parseTable(csv, ',').flatMap((row) => {
    const number = numberOf(row['season'] ?? '');
    const year = Number(row['ano']);
    return number === null || !Number.isInteger(year) || year > lastYear ? [] : [{ row, number, year, key: titleKey(row['name'] ?? '') }];
  });
  const years = new Map(rows.map(({ key, number, year }) => [`${key}|${number}`, year]));
  return rows.map(({ row, number, year, key }) => {
    const status = row['status'] ?? '';
    const read = readStatus(status, number, year);
    const within: Days = { first: dayOf(year, 8, 1), last: dayOf(year + 1, 7, 31) };
    const known = premieres.get(`${key}|${number}`);
    const start = startOf(row['season'] ?? '', year);
    const near = known !== undefined && known.premiere >= within.first - 60 && known.premiere <= within.last + 60 ? known : undefined;
    const premiere = near?.premiere ?? start;
    const nextYear = years.get(`${key}|${number + 1}`);
    const next = premieres.get(`${key}|${number + 1}`)?.premiere ?? null;
    const follows = nextYear !== undefined && nextYear >= year;
    const outcome = read.outcome ?? (follows ? 'ordered' : null);
    const form = FORM_WORDS.find(([pattern]) => pattern.test(status))?.[1] ?? null;
    const blank = form === 'limited' ? ('ended' as const) : status.trim() === '' && year <= lastYear - 2 ? ('cancelled' as const) : null;
    const network = row['tv_network'] ?? '';
    const extra = traits.get(key);
    return {
      source: 'metacritic' as const,
      key,
      facts: {
        series: row['name'] ?? '',
        carrier: NETWORKS_THEN[network] ?? network,
        country: COUNTRY_BY_WORD[COUNTRY_WORDS.exec(status)?.[1]?.toLowerCase() ?? ''] ?? extra?.country ?? null,
        kind: form,
        genres: [...(extra?.genres ?? [])],
        seasons: [
          {
            number,
            ...(premiere == null ? {} : { premiere: isoOf(premiere) }),
            ...(near?.finale == null ? {} : { finale: isoOf(near.finale) }),
          },
        ],
        asOf: FAR,
      },
      premiere: premiere == null ? null : { first: premiere, last: premiere },
      within,
      next: premiere != null && next !== null && next > premiere ? next : null,
      seenTo: null,
      outcome: outcome ?? blank,
      decided: read.outcome === null ? null : (read.decided ?? (settledBefore(read, status) ? (premiere ?? within.first) - 1 : null)),
      reversed: read.reversed,
      stated: read.outcome !== null,
      weight: blank !== null && outcome === null ? BLANK_WEIGHT : 1,
    };
  });
}

/** 'Previously renewed' and 'Ending with this season' were known when the season began: any day before it says the same. */
function settledBefore({ outcome, earlier }: StatusReading, status: string): boolean {
  return earlier || (outcome === 'ended' && /\bending with\b/i.test(status));
}

/** The last season a cell names: 'SEASON 13 / SEASON 14' stands for 14. A lone number is the season too. */
export function numberOf(cell: string): number | null {
  const head = cell.split(/\b(?:starts|resumes|part)\b/i)[0]!;
  const numbers = head.match(/\d+(?![\d/]*\/\d)/g);
  return numbers === null ? null : Number(numbers.at(-1));
}

function startOf(cell: string, year: number): number | null {
  const match = /starts (\d{1,2})\/(\d{1,2})/i.exec(cell);
  if (match === null) return null;
  const month = Number(match[1]);
  return dayOf(month >= 8 ? year : year + 1, month, Number(match[2]));
}

export function isoOf(day: number): string {
  return new Temporal.PlainDate(1970, 1, 1).add({ days: Math.round(day) }).toString();
}
