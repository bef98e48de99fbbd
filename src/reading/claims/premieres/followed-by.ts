/** Series that go out behind another on its day: 'X returns on Tuesday, October 14 at 8, followed by Y at 9 and Z at 10'. */
import type { Analysis } from '../../analysis.ts';
import { type Mention, mentionsWithin } from '../../mentions/find-mentions.ts';
import type { DateSpan, Sentence } from '../../sentences/sentence.ts';
import { wordSet } from '../../words/lexis.ts';
import { isMark } from '../../words/stretch.ts';
import { NUMBER, type Tokens } from '../../words/tokens.ts';

/** From the day to 'followed', past the hour. */
const MOST_TO_LINK = 8;
const FOLLOWED = wordSet('followed');
const BY = wordSet('by');
const LEADING = wordSet('leading leads');
const INTO = wordSet('into');
const JOINING = wordSet('and then');
const OF_THE_HOUR = wordSet('at p.m. a.m. pm am p m a c et pt ct edt est pst pdt and then');
const MARKS_OF_HOUR = ',./:;&\'"‘’“”';

/** @returns those named behind the day in its sentence, in order */
export function followedBy(day: DateSpan, { view }: Sentence, { mentions, view: { tokens } }: Analysis): readonly Mention[] {
  let at = linkBehind(day.to, view.limit, tokens);
  if (at === null) return [];
  const found: Mention[] = [];
  for (const mention of mentionsWithin(mentions, { first: at, limit: view.limit })) {
    if (!isNext(at, mention, tokens)) break;
    at = mention.to;
    if (!hasItsOwnDay(at, tokens)) found.push(mention);
  }
  return found;
}

/** 'Followed by X, which returns on May 9'. */
const hasItsOwnDay = (to: number, tokens: Tokens): boolean => RELATIVE.has(tokens.word[isMark(tokens, to, ',') ? to + 1 : to] as number);
const RELATIVE = wordSet('which on');

/** Behind 'followed by' or 'leading into'; null where neither follows the day. */
function linkBehind(from: number, limit: number, { word }: Tokens): number | null {
  for (let at = from; at < Math.min(limit - 1, from + MOST_TO_LINK); at++) {
    const [first, second] = [word[at] as number, word[at + 1] as number];
    if ((FOLLOWED.has(first) && BY.has(second)) || (LEADING.has(first) && INTO.has(second))) return at + 2;
  }
  return null;
}

/** Nothing between the one before and this but an hour and what joins them; behind the link nothing at all. */
function isNext(from: number, mention: Mention, tokens: Tokens): boolean {
  for (let at = from; at < mention.from; at++) {
    const word = tokens.word[at] as number;
    if (tokens.kind[at] !== NUMBER && !OF_THE_HOUR.has(word) && !JOINING.has(word) && !isMark(tokens, at, MARKS_OF_HOUR)) return false;
  }
  return true;
}
