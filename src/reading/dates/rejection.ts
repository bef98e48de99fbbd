/** Dates that the text names only to set them aside: moved, mistaken, no longer true. */

import { COMMA, POINT } from './marks.ts';
import { KIND, lexemeAt, markAt, rawWord, type Tokens, wordAt } from './tokens.ts';

export interface Rejection {
  readonly id: string;
  /** Words straight before the date, last word last; `*` is any one word. */
  readonly before: readonly string[];
  readonly examples: readonly string[];
  /** A day that was due stands after all where it came, or was still to come when somebody said so. */
  readonly mayHaveCome?: true;
}

const lead = (id: string, phrases: string, ...examples: string[]): Rejection => ({ id, before: phrases.split('|'), examples });

export const REJECTIONS: readonly Rejection[] = [
  lead(
    'rather-than',
    'rather than|rather than on|rather than in|instead of|instead of on|instead of in|and not|and not on|and not in|, not|not on|not in|not the|not until the old',
    'June 26, rather than June 27',
    'in May instead of in March',
    'on Friday, not Thursday',
  ),
  lead(
    'had-been-set',
    'had been down for|had been set for|had been due on|had been due in|had been due|had been slated for|had been scheduled for|had been planned for|had been slated to * in|had been slated to * on|had been set to * in|had been set to * on|had been due to * in|had been due to * on|had been scheduled to * in|had been scheduled to * on|had been expected to * in|had been expected to * on|had been announced for|first due in|first due on|first set for|had been going to be|was originally set for|was meant for|was to have * in|was to have * on|were to have * in|were to have * on|was to have been|was supposed to * in|was supposed to * on|was supposed to be * in|was supposed to be * on|was scheduled to * in|was scheduled to * on|were scheduled to * in|were scheduled to * on|was slated to * in|was slated to * on|were supposed to * in|were supposed to * on|was meant to * in|was meant to * on',
    'It had been down for September 12.',
    'had been set for May',
    'was to have opened on June 5',
    'were supposed to return in May',
    'was scheduled to return on Monday',
  ),
  {
    ...lead(
      'was-due',
      'was due in|was due on|was due back in|was due back on|was due out in|was due out on|was due to * in|was due to * on|were due in|were due on|were due to * in|were due to * on|was slated for|was scheduled for|was pencilled in for',
      'It was due in December.',
      'was slated for May, but was put back',
      'The drama was due to return in September.',
    ),
    mayHaveCome: true,
  },
  lead(
    'originally',
    'originally|original|originally set for|originally due|originally due in|originally due on|originally slated for|originally scheduled for|originally planned for|initially set for|initially scheduled for|initially planned for|previously set for|previously scheduled for|previously announced|previously announced for|earlier|once set for|the old|originally set to * in|originally set to * on|originally slated to * in|originally slated to * on|originally scheduled to * in|originally scheduled to * on|initially set to * in|initially set to * on|initially slated to * in|initially slated to * on|initially scheduled to * in|initially scheduled to * on|originally planned to * in|originally planned to * on|originally due to * in|originally due to * on|originally expected to * in|originally expected to * on|initially due to * in|initially due to * on|initially due in|initially due on|first due to * in|first due to * on|previously due in|previously due on|previously due to * in|previously due to * on|once due in|once due on|originally set to *|originally slated to *|originally scheduled to *|originally due to *|originally planned to *|originally expected to *|initially set to *|initially slated to *|initially scheduled to *|initially due to *|initially planned to *|initially expected to *',
    'originally set for June 5',
    'its original May 9 date',
    'originally set to premiere on May 9',
    'initially scheduled to air in May',
    'originally due to return in September',
    'Initially set to premiere May 3, 2024',
    'originally scheduled to debut June 9',
  ),
  lead(
    'scratch',
    'scratch that|scratch the|forget|forget the|forget about|cross out|bumped out of|pushed out of|pulled from|taken off the|slipped out of|no longer in|no longer on|no longer due in|no longer out on',
    'Scratch that 14 September',
    'bumped out of 2025',
  ),
  lead('up-from', 'up from|forward from|back from its|down from', 'brought forward from May 9'),
];

/** Words straight behind a date that set it aside: 'May 9, as first announced', '2026 is out of the question'. */
export const REJECTED_AFTER: readonly { readonly id: string; readonly phrases: readonly string[]; readonly examples: readonly string[] }[] =
  [
    {
      id: 'as-announced',
      phrases: [
        ...[
          'announced',
          'advertised',
          'reported',
          'planned',
          'billed',
          'scheduled',
          'thought',
          'stated',
          'intended',
          'expected',
          'hoped',
        ].flatMap((word) => [
          `as first ${word}`,
          `as originally ${word}`,
          `as previously ${word}`,
          `as initially ${word}`,
          `as we ${word}`,
          `originally ${word}`,
        ]),
        'as we said',
        'as we had it',
      ],
      examples: ['rather than May 9 as first announced'],
    },
    {
      id: 'is-wrong',
      phrases: [
        'is wrong',
        'was wrong',
        'is out of the question',
        'out of the question',
        'is off the table',
        'is no longer',
        'was a mistake',
        'is a mistake',
        'is ruled out',
        'was scrapped',
        'was scratched',
        'which is wrong',
        'which was wrong',
        'is not happening',
        'was the plan',
        'which was the plan',
        'was the original plan',
        'came and went',
      ],
      examples: ['2026 is out of the question'],
    },
  ];

const AFTER_BY_FIRST = new Map<string, { words: readonly string[]; id: string }[]>();
for (const { id, phrases } of REJECTED_AFTER) {
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0]!;
    AFTER_BY_FIRST.set(first, [...(AFTER_BY_FIRST.get(first) ?? []), { words, id }]);
  }
}

function rejectedBehind(tokens: Tokens, to: number): string | null {
  const at = markAt(tokens, to) === COMMA ? to + 1 : to;
  for (const { words, id } of AFTER_BY_FIRST.get(rawWord(tokens, at)) ?? []) {
    if (words.every((word, n) => rawWord(tokens, at + n) === word)) return id;
  }
  return null;
}

/** Phrases by their last word. */
const BY_LAST = new Map<string, { words: readonly string[]; rejection: Rejection }[]>();
for (const rejection of REJECTIONS) {
  for (const phrase of rejection.before) {
    const words = phrase.split(' ');
    const last = words.at(-1)!;
    BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), { words, rejection }]);
  }
}

/** The rule by which a date is set aside; null where it stands. */
export function rejectedBy(tokens: Tokens, from: number, to: number): string | null {
  let end = from - 1;
  if (wordAt(tokens, end) === 'the' && !BY_LAST.has('the')) end--;
  for (const at of [end, wordAt(tokens, end) === 'the' || wordAt(tokens, end) === 'its' || wordAt(tokens, end) === 'a' ? end - 1 : end]) {
    for (const { words, rejection } of [...(BY_LAST.get(wordOrMark(tokens, at)) ?? []), ...OF_ANY_LAST]) {
      if (words.every((word, n) => word === ANY || wordOrMark(tokens, at - words.length + 1 + n) === word))
        return rejection.mayHaveCome && standsAfterAll(tokens, from, to) ? null : rejection.id;
    }
  }
  return movedFrom(tokens, from) ? 'moved-from' : rejectedBehind(tokens, to);
}

/** 'It was due in May, and came', 'he said that it was due in May': what was due came, or was still to come when somebody said so. */
function standsAfterAll(tokens: Tokens, from: number, to: number): boolean {
  for (let at = to; at < to + MOST_TO_CAME && tokens.kind[at] !== KIND.break; at++) if (CAME.test(rawWord(tokens, at))) return true;
  for (let at = from - 1; at > from - MOST_TO_SAID && at >= 0 && tokens.kind[at] !== KIND.break; at--) {
    if (markAt(tokens, at) === POINT) return false;
    if (SAID.test(rawWord(tokens, at))) return true;
  }
  return false;
}
const MOST_TO_CAME = 6;
const CAME = /^(?:came|did|duly|arrived|premiered|returned)$/;
const MOST_TO_SAID = 14;
const SAID = /^(?:said|says|announced|confirmed|revealed|told|reported|added|wrote|learned|heard|that)$/;

const ANY = '*';
const OF_ANY_LAST = BY_LAST.get(ANY) ?? [];

const wordOrMark = (tokens: Tokens, at: number): string => (markAt(tokens, at) === COMMA ? ',' : rawWord(tokens, at));

/** True after 'from' with a verb of moving before it: 'bumped forward by a week, from Sept. 23 to Sept. 16'. */
export function movedFrom(tokens: Tokens, from: number): boolean {
  let at = from - 1;
  if (wordAt(tokens, at) === 'the' || wordAt(tokens, at) === 'its') at--;
  if (wordAt(tokens, at) !== 'from') return false;
  for (let back = at - 1; back >= Math.max(0, at - 12); back--) {
    if (tokens.kind[back] === KIND.break || markAt(tokens, back) === POINT) return false;
    if (lexemeAt(tokens, back)?.moves === true) return true;
  }
  return false;
}
