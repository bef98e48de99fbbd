/** Times of day beside a date, with their zone: '9pm ET on Friday', 'Friday at 8/7c', 'midnight Pacific on December 26'. */
import type { Expression } from './expression.ts';
import { BRACKET, COLON, COMMA, POINT, SLASH } from './marks.ts';
import { digitsAt, lexemeAt, markAt, numberAt, type Tokens, touches, wordAt } from './tokens.ts';

export interface TimeBeside {
  readonly from: number; // first token of date and time together
  readonly to: number;
  readonly clock: string | null; // HH:MM
  readonly zone: string | null; // as written, in upper case
}

/** @returns null where no time stands beside the date */
export function timeAt(tokens: Tokens, it: Expression): TimeBeside | null {
  if (it.kind !== 'date' || it.unit !== 'day') return null;
  let at = it.to;
  if (markAt(tokens, at) === COMMA) at++;
  if (wordAt(tokens, at) === 'at' || wordAt(tokens, at) === 'from') at++;
  const after = clockAt(tokens, at);
  if (after !== null) return { from: it.from, to: after.to, clock: after.clock, zone: after.zone };
  let start = it.from - 1;
  if (wordAt(tokens, start) === 'on' || markAt(tokens, start) === COMMA || wordAt(tokens, start) === 'of') start--;
  for (let back = start; back >= Math.max(0, start - 6); back--) {
    const before = clockAt(tokens, back);
    if (before !== null && before.to === start + 1) return { from: back, to: it.to, clock: before.clock, zone: before.zone };
    if (tokens.kind[back] === 4) break;
  }
  return null;
}

/** '9pm', '9:30 p.m. ET', '20.00 GMT', 'midnight Pacific', '8/7c'. */
function clockAt(tokens: Tokens, from: number): { clock: string | null; zone: string | null; to: number } | null {
  const word = wordAt(tokens, from);
  if (word === 'midnight' || word === 'noon') return zoned(tokens, from + 1, word === 'noon' ? 12 : 0, 0);
  const hour = numberAt(tokens, from);
  if (hour === null || hour > 24 || digitsAt(tokens, from) > 2 || (touches(tokens, from) && markAt(tokens, from - 1) !== BRACKET))
    return null;
  let at = from + 1;
  let minute: number | null = null;
  const mark = markAt(tokens, at);
  if (
    (mark === COLON || mark === POINT) &&
    touches(tokens, at) &&
    touches(tokens, at + 1) &&
    numberAt(tokens, at + 1) !== null &&
    digitsAt(tokens, at + 1) === 2
  ) {
    minute = numberAt(tokens, at + 1);
    at += 2;
    if (minute! > 59) return null;
  } else if (mark === SLASH && touches(tokens, at) && numberAt(tokens, at + 1) === (hour + 11) % 12 && wordAt(tokens, at + 2) === 'c') {
    return { clock: clockOf(hour < 12 ? hour + 12 : hour, 0), zone: 'ET', to: at + 3 };
  }
  const half = halfOfDay(tokens, at);
  if (half === null) return minute !== null && mark === COLON ? zoned(tokens, at, hour, minute) : null;
  if (hour > 12) return null;
  return zoned(tokens, half.to, (hour % 12) + (half.pm ? 12 : 0), minute ?? 0);
}

function halfOfDay(tokens: Tokens, at: number): { pm: boolean; to: number } | null {
  const word = wordAt(tokens, at);
  if (word === 'am' || word === 'pm') return { pm: word === 'pm', to: at + 1 };
  const letter = tokens.kind[at] === 1 ? tokens.text.charAt(tokens.start[at]!).toLowerCase() : '';
  if (
    (letter === 'a' || letter === 'p') &&
    tokens.end[at]! - tokens.start[at]! === 1 &&
    markAt(tokens, at + 1) === POINT &&
    tokens.text.charAt(tokens.start[at + 2] ?? 0).toLowerCase() === 'm'
  ) {
    return { pm: letter === 'p', to: markAt(tokens, at + 3) === POINT ? at + 4 : at + 3 };
  }
  return null;
}

function zoned(tokens: Tokens, from: number, hour: number, minute: number): { clock: string; zone: string | null; to: number } {
  const zone = lexemeAt(tokens, from)?.zone === true;
  let to = zone ? from + 1 : from;
  if (zone && wordAt(tokens, to) === 'time') to++;
  if (zone && markAt(tokens, to) === SLASH && lexemeAt(tokens, to + 1)?.zone === true) to += 2;
  return {
    clock: clockOf(hour % 24, minute),
    zone: zone ? tokens.text.slice(tokens.start[from]!, tokens.end[from]!).toUpperCase() : null,
    to,
  };
}

const clockOf = (hour: number, minute: number): string => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
