/** Seasons that stand beside a decision as the time at which it fell: 'midway through its second season', 'three episodes into season two', 'while its third is still airing'. What is decided then is the next. */
import type { SeasonSpan } from '../seasons/season-span.ts';
import { wordSet } from '../words/lexis.ts';
import { holdsWord, isMark } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';

/** 'During its third season', 'at the end of its third', 'ahead of its third-season finale', 'with its third still on the air'. */
export function isInCourse(tokens: Tokens, { from, to }: SeasonSpan, first: number, limit: number): boolean {
  const { word } = tokens;
  let before = from - 1;
  while (before > first && (SKIPPED.has(word[before] as number) || isMark(tokens, before, '-–'))) before--;
  if (before < first) return false;
  const at = word[before] as number;
  if (WHOSE.has(at) || (IN.has(at) && ITS.has(word[before + 1] as number))) return true;
  // 'X, which wraps its fourth season in May'
  if (WRAPPING.has(at) && holdsWord(tokens, Math.max(first, before - MOST_TO_WHICH), before, WHICH)) return true;
  if (DURING.has(at) || (FINALE.has(word[to] as number) && AHEAD.has(at))) return true;
  if (AS.has(at) && (STILL.has(word[to] as number) || holdsWord(tokens, to, Math.min(limit, to + MOST_TO_STILL), STILL))) return true;
  // 'before its first run had ended'
  if (BEFORE.has(at) && ITS.has(word[before + 1] as number) && holdsWord(tokens, to, Math.min(limit, to + MOST_TO_STILL), ENDED))
    return true;
  if (INTO.has(at) && before > first && SPELLS.has(word[before - 1] as number)) return true;
  return COURSE_OF.has(at) && before > first && isCourse(tokens, before - 1, first);
}

/** 'Cancelled before its second season even began': that one there will not be. */
export function isNeverBegun(tokens: Tokens, { from, to }: SeasonSpan, first: number, limit: number): boolean {
  let before = from - 1;
  while (before > first && SKIPPED.has(tokens.word[before] as number)) before--;
  return BEFORE.has(tokens.word[before] as number) && holdsWord(tokens, to, Math.min(limit, to + MOST_TO_BEGINNING), BEGINNING);
}
const BEFORE = wordSet('before');
const BEGINNING = wordSet(
  'began begins begin premiered premieres premiere aired airs air launched launches launch started starts start debuted debuts debut',
);
const MOST_TO_BEGINNING = 4; // tokens behind the season

/** 'The end', 'midway', 'the halfway point'; 'through the end of season six' says how far an order goes. */
function isCourse({ word }: Tokens, at: number, first: number): boolean {
  if (!COURSES.has(word[at] as number)) return false;
  const before = at > first && THE.has(word[at - 1] as number) ? at - 2 : at - 1;
  return before < first || !UP_TO.has(word[before] as number);
}

const SKIPPED = wordSet('the a an its their just only one his her this that current latest new');
const DURING = wordSet('during mid midseason midway halfway partway amid');
/** 'X, now in its eighth, awaits word', and 'X, whose second ended in May'. */
const WHOSE = wordSet('whose');
const IN = wordSet('in');
const ITS = wordSet('its their');
const WRAPPING = wordSet(
  'wraps wrapped ends ended finishes finished concludes concluded closes closed completes completed airs aired airing streams streamed',
);
const WHICH = wordSet('which that');
const MOST_TO_WHICH = 2; // tokens before the verb
const FINALE = wordSet('finale ender closer');
const AHEAD = wordSet('of before with');
const COURSE_OF = wordSet('of through into in');
const COURSES = wordSet('end conclusion finish middle midst close midway halfway partway way mid start beginning point airing');
const ENDED = wordSet('ended ends over finished wrapped concluded');
const INTO = wordSet('into');
const SPELLS = wordSet('episode episodes week weeks month months day days night nights hour hours far deep well early');
const AS = wordSet('with while as though whilst');
const STILL = wordSet(
  'still airing running rolling underway ongoing unfolding continues continuing averaging averages draws drawing ranks ranking nears nearing atop topping at having',
);
const MOST_TO_STILL = 3; // tokens behind the season
const THE = wordSet('the a its their');
const UP_TO = wordSet('through until till to');
