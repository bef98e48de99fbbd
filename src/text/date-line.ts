/**
 * Lines that say when and by whom, and nothing else: 'By Dana Reed | Feb. 18, 2021', 'Modified Oct 04, 2023 14:17 GMT'.
 * A day in a sentence, or beside words of an event ('Release date: May 3, 2021'), is no publication date.
 */
import { type FoundDate, findDates } from './find-date.ts';
import { WEEKDAYS } from './months.ts';
import { leadingPerson } from './person.ts';

interface DateLine {
  readonly published: string | null;
  readonly updated: string | null;
  readonly byline: string | null;
}

/** Longer lines are prose. */
const LONGEST_LINE = 180;

/** Words before a date that make it the day of a change. */
const UPDATE_WORDS: ReadonlySet<string> = new Set(
  'updated update modified edited revised changed amended aktualisiert actualizado'.split(' '),
);

/** Words that stand beside a publication date and say nothing else. */
const FILLER: ReadonlySet<string> = new Set(
  (
    'via for app web twitter iphone android this was were is has been story post page published publish posted submitted post first originally added written date dated last on at the of and in article story am pm a.m p.m ' +
    'est edt et pst pdt pt cst cdt ct mst mdt mt gmt utc bst cet cest eet ist aest aedt jst kst sgt hkt nzst nzdt est5edt uhr h ' +
    'min mins minute minutes read reading time ago le el il den du 1st 2nd 3rd th st nd rd'
  ).split(' '),
);

/** Words that make a day the day of something else. */
const EVENT_WORDS: ReadonlySet<string> = new Set(
  (
    'release released releases releasing premiere premieres premiered premiering debut debuts debuted air airs aired airing airdate start starts ' +
    'started starting begin begins began begun return returns returned returning arrive arrives arrived coming back streaming stream streams season seasons ' +
    'series episode episodes finale launch launches launched drops dropped out until till from born died theaters cinemas available watch deadline ' +
    'renewed cancelled canceled axed confirmed announced ordered filming production trailer part chapter ends ended'
  ).split(' '),
);

/** 'S2', 'S1E4': the day beside it is a season's. */
const SEASON_CODE = /^s\d{1,2}(?:e\d{1,3})?$/;
/** A cheap look first: a digit, a handle, or a by-line's word. */
const MAY_BE_DATE_LINE = /\d|@|\bu\/|\bby\b/i;
const LABEL = /\b(?:published|posted|updated|modified|first|written|edited|by)\b/i;
const WEEKDAY_AFTER_ON = /\bon\s(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/gi;
const US_CLOCK = /\b(?:e[sd]?t|p[sd]?t|c[sd]t|m[sd]t)\b/i;
const OTHER_CLOCK = /\b(?:gmt|bst|ist|aest|aedt|nzst|nzdt|cet|cest|uhr)\b/i;
const BY = /^\W{0,3}(?:(?:written|posted|submitted|reported|published|words|story|review(?:ed)?|text|report|submitted)\s)?by:?\s/i;
/** By-lines that name no person. */
const STAFF =
  /^\W{0,3}(?:(?:an?|the|our)\s)?(?:[\w-]{2,20}\s){0,3}(?:staff|writers?|reporters?|desk|team|editors?|correspondents?|contributors?|critics?|admin)\b[^.!?]{0,60}$/iu;
const TRAILING = /[\s,|(–—·•»-]+$/u;
/** A user's name behind 'by', before a separator or the date. */
const USER = /^([\w.-]{2,40})\s?(?:[»|•·,–—-]|on\b|$)/;
/** 'Burbank, Calif. (' before a day: up to eight words with a capital, each parted from the next, so that there is one way to cut them. */
const PLACE =
  /^\s{0,40}\p{Lu}[\p{L}.'’-]{0,40}(?:[ ,/][ ,./]{0,2}\p{Lu}[\p{L}.'’-]{0,40}){0,7}(?:[ ,/][ ,./]{0,2})?(?:[(,–—-]|--){0,2}\s{0,2}\(?$/u;
const SECTION_WORDS: ReadonlySet<string> = new Set(
  'news tv television review reviews features feature entertainment opinion streaming culture arts interview exclusive recap film movies this last'.split(
    ' ',
  ),
);

/**
 * Reads a line that holds dates, a by-line or both, and nothing else.
 * @param year the document's year where already known, for 'updated October 21'
 * @returns null where the line is anything else
 */
export function readDateLine(line: string, year: number | null = null): DateLine | null {
  const text = line.trim().replace(/^for immediate release\b/i, 'Published');
  if (text === '' || text.length > LONGEST_LINE || !MAY_BE_DATE_LINE.test(text)) return null;
  const dayFirst = OTHER_CLOCK.test(text) && !US_CLOCK.test(text);
  const own = findDates(text, { dayFirst });
  const hint = own.find(({ hasYear }) => hasYear)?.iso.slice(0, 4) ?? year?.toString();
  const dates = hint === undefined ? own : findDates(text, { dayFirst, yearHint: Number(hint) });
  const byline = bylineOf(text, dates);
  if (dates.length === 0) return byline?.restIsName ? { published: null, updated: null, byline: byline.name } : null;
  if (dates.length > 3 || !restIsFiller(text, dates, byline)) return null;
  return { ...daysOf(text, dates), byline: byline?.name ?? null };
}

/**
 * A date at the head of a paragraph: 'LONDON, March 3, 2020 – …', 'Santa Monica, Calif. (May 9, 2019) – …', 'date 2020-03-03 …'.
 * @returns the day, and where the prose begins; null where the paragraph begins otherwise
 */
export function readDateline(text: string): { readonly published: string; readonly end: number; readonly isLabel: boolean } | null {
  const head = text.slice(0, 120);
  const labelled = /^\s{0,40}(?:date|published|posted|updated|pubdate)\b:?\s{1,9}(?:on\s)?/i.exec(head);
  const [first] = findDates(head);
  if (first === undefined || !first.hasYear) return null;
  if (labelled !== null && first.start === labelled[0].length)
    return { published: first.iso, end: pastSeparators(text, first.end), isLabel: true };
  const dash = /^\)?\.?\s{0,3}(?:[(/][\p{L} .-]{2,30}[)/]\s{0,3})?(?:–|—|--|-)\s/u.exec(head.slice(first.end));
  if (dash === null) return null;
  const place = head.slice(0, first.start);
  if (/^\s{0,40}(?:on|in|by|at|from|since|until|after|before)\s/i.test(place)) return null;
  return PLACE.test(place) || place.trim() === '' ? { published: first.iso, end: first.end + dash[0].length, isLabel: false } : null;
}

interface Byline {
  readonly name: string;
  readonly restIsName: boolean; // the line holds nothing but the by-line
}

function bylineOf(text: string, dates: readonly FoundDate[]): Byline | null {
  const by = BY.exec(text);
  const from = by?.[0].length ?? 0;
  const stop = Math.max(from, dates[0]?.start ?? text.length);
  const before = text.slice(from, stop);
  const name =
    personIn(before) ?? (by === null ? null : (USER.exec(before)?.[1] ?? (STAFF.test(before) ? before.replace(TRAILING, '') : null)));
  if (name === null || name.split(' ').length > 9) return laterByline(text, dates);
  const isHandle = /^(?:.{0,60}\(?@|\/?u\/)/.test(name);
  if (by === null && !isHandle && (dates.length === 0 || isSection(name))) return laterByline(text, dates);
  const rest = text.slice(from + name.length, stop).trim();
  // 'By Gwen Abara, Gazette TV critic': a role may follow, a sentence may not.
  const restIsName = rest === '' || (/^[,|·•–—(-]/.test(rest) && rest.length < 70 && !/[.!?]\s|[.!?]$/.test(rest));
  return { name, restIsName };
}

const personIn = (text: string): string | null => leadingPerson(text, isLabel);

const isLabel = (word: string): boolean => FILLER.has(word) || UPDATE_WORDS.has(word) || WEEKDAYS.has(word) || EVENT_WORDS.has(word);

/** One word, or the name of a section, is nobody's name where no 'by' stands before it. */
const isSection = (name: string): boolean => !name.includes(' ') || name.split(' ').some((word) => SECTION_WORDS.has(word.toLowerCase()));

/** 'January 16, 2013 | by TV desk' */
function laterByline(text: string, dates: readonly FoundDate[]): Byline | null {
  const after = dates[0]?.end;
  if (after === undefined) return null;
  const by = /^.{0,40}?\bby:?\s{1,3}/i.exec(text.slice(after));
  const name = by === null ? null : personIn(text.slice(after + by[0].length));
  return name === null ? null : { name, restIsName: false };
}

/** What is left of the line without dates and by-line must be filler and, at most, a few names (a desk, a section). */
function restIsFiller(text: string, dates: readonly FoundDate[], byline: Byline | null): boolean {
  let rest = '';
  let at = 0;
  for (const { start, end } of dates) {
    rest += `${text.slice(at, start)} `;
    at = end;
  }
  rest += text.slice(at);
  if (/\b(?:on|at)\s\p{Lu}/u.test(rest.replace(WEEKDAY_AFTER_ON, '')) && !LABEL.test(rest)) return false;
  const words = rest.split(/[^\p{L}\p{N}.'’@#/&+-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const isByline = byline !== null || BY.test(text);
  let labels = 0;
  let others = 0;
  for (const word of words) {
    const bare = word.toLowerCase().replace(/^[.'’-]+|[.'’-]+$/g, '');
    if (EVENT_WORDS.has(bare) || SEASON_CODE.test(bare)) return false;
    if (UPDATE_WORDS.has(bare) || ['published', 'posted', 'date', 'dated', 'added'].includes(bare)) labels++;
    else if (!FILLER.has(bare) && !WEEKDAYS.has(bare) && !/^[\d.:h]+(?:am|pm|a\.m|p\.m)?$/.test(bare))
      others += isByline || /^[\p{Lu}#@\d]/u.test(word) || bare === 'by' ? 1 : 3;
  }
  return others <= (labels > 0 ? 6 : isByline ? 9 : 5);
}

function daysOf(text: string, dates: readonly FoundDate[]): { published: string | null; updated: string | null } {
  let published: string | null = null;
  let updated: string | null = null;
  let at = 0;
  for (const { iso, start, end } of dates) {
    const before = text
      .slice(at, start)
      .toLowerCase()
      .split(/[^\p{L}]+/u);
    if (before.some((word) => UPDATE_WORDS.has(word))) updated ??= iso;
    else published ??= iso;
    at = end;
  }
  return { published, updated };
}

function pastSeparators(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t:|–—-\r\n'.includes(text[at] as string)) at++;
  return at;
}
