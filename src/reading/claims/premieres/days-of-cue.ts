/** The dates that a cue of release takes: the nearest in its clause, those that go on from it, and those that the text sets aside. */
import type { Analysis } from '../../analysis.ts';
import type { CueContext } from '../../context.ts';
import type { Cue } from '../../patterns/bank.ts';
import type { Frame } from '../../rows.ts';
import type { DateSpan, Sentence } from '../../sentences/sentence.ts';
import { AND_BUT } from '../../words/conjunctions.ts';
import { NUMBERS, wordSet } from '../../words/lexis.ts';
import { holdsMark, holdsPair, holdsWord, isMark } from '../../words/stretch.ts';
import { PUNCTUATION, type Tokens } from '../../words/tokens.ts';
import { isOfOrder } from './order-days.ts';
import { mayBePremiere } from './premiere-dates.ts';

const FAR = 14;
/** 'On June 4, after a year's rest, it returns': a date so near its sentence's beginning holds for all of it. */
const OPENING = 3;
/** 'The biggest premiere this year', 'what is on this week': said of anything, unless the verb stands right beside it. */
const LOOSE: ReadonlySet<string> = new Set(['shifted-unit', 'earlier-shifted-unit']);
const BESIDE = 4;

/** @returns the surest first; empty where no date may be the premiere's */
export function daysNear(cue: Cue, { sentence, clause }: CueContext, analysis: Analysis): DateSpan[] {
  const { first } = sentence.view;
  const past = isPast(cue, analysis.view.tokens);
  const coming = holdsWord(analysis.view.tokens, cue.match.from, cue.match.to, WILL);
  const held = sentence.dates.filter(({ from, to }) => from >= cue.match.from && to <= cue.match.to);
  if (held.some((span) => isOfOrder(span, sentence, analysis))) return [];
  const usable = sentence.dates.filter(
    (span) =>
      mayBePremiere(span, analysis) &&
      !isOfOrder(span, sentence, analysis) &&
      !(past && span.date.direction === 'future') &&
      !(coming && span.date.direction === 'past'),
  );
  const mine = clause[cue.match.from - first] as number;
  let best: DateSpan | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const span of usable) {
    const away = distanceTo(span, cue);
    if (span.to <= cue.match.from && clause[span.from - first] !== mine && span.from - first > OPENING) continue;
    // 'Begins on March 6; the prequel will return later in the year'
    if (span.to <= cue.match.to && holdsMark(analysis.view.tokens, span.to, cue.match.to, ';')) continue;
    if (LOOSE.has(span.date.rule) && away > (isFirm(span, first) ? NEAR : BESIDE)) continue;
    if (
      isOfShooting(span, cue, analysis.view.tokens) ||
      isOfLeader(span, cue, analysis.view.tokens) ||
      isOfSaying(span, cue, analysis.view.tokens)
    )
      continue;
    if (opensNext(span, cue, analysis.view.tokens) || isAheadOf(span, cue, analysis.view.tokens)) continue;
    if (isOfDecisionBehind(span, cue, sentence, analysis.view.tokens)) continue;
    const cost = away + 8 * Math.abs((clause[span.from - first] as number) - mine) + (span.date.rejected ? 4 : 0);
    if (cost < bestCost && away <= FAR) {
      best = span;
      bestCost = cost;
    }
  }
  if (best === null) return [];
  const right = best.date.rejected
    ? usable.filter((span) => !span.date.rejected && !LOOSE.has(span.date.rule) && distance(span, best) <= FAR).slice(0, 1)
    : [];
  const rejected = usable.filter((span) => span !== best && span.date.rejected);
  return [...new Set([best, ...right, ...rejected, ...goingOn(best, usable, sentence, analysis.view.tokens)])];
}

/** 'Season 2 came out', 'had premiered': of what has been no day to come is told. */
const isPast = ({ match: { from, to } }: Cue, { word }: Tokens): boolean => {
  for (let at = from; at < to; at++) if (PAST.has(word[at] as number)) return !PASSIVE.has(word[at - 1] as number);
  return false;
};
const WILL = wordSet("will 'll");
const PAST = wordSet('came premiered debuted aired bowed arrived returned began landed went');
const PASSIVE = wordSet('be been being is are get gets');

/** Tokens from a cue to a day, nothing to one in its own words; one before it counts as farther off. */
function distanceTo({ from, to }: DateSpan, { match }: Cue): number {
  if (from >= match.to) return from - match.to;
  return from >= match.from ? 0 : Math.max(0, match.from - to) + BEFORE_COSTS;
}
const BEFORE_COSTS = 3;

/** 'Now that season three has premiered, today we look at it': the day begins what is said next. */
const opensNext = ({ date, from }: DateSpan, { match }: Cue, tokens: Tokens): boolean =>
  date.rule === 'relative-day' && from > match.to && isMark(tokens, from - 1, ',');

/** 'Season two arrived in September; FX pulled the plug that December': behind the semicolon the day is of what was decided. */
const isOfDecisionBehind = ({ from }: DateSpan, { match }: Cue, { cues }: Sentence, tokens: Tokens): boolean =>
  cues.some(
    ({ row, match: decided }) =>
      DECISIONS.has(row.frame) && decided.to <= from && decided.from > match.to && holdsMark(tokens, match.to, decided.from, ';'),
  );
const DECISIONS: ReadonlySet<Frame> = new Set(['order', 'cancel']);

/** 'Starts filming in March and will not air until 2027'. */
const isOfShooting = ({ from, to }: DateSpan, { match }: Cue, tokens: Tokens): boolean =>
  to <= match.from &&
  to >= match.from - MOST_TO_VERB &&
  AND_BUT.has(tokens.word[to] as number) &&
  holdsWord(tokens, from - MOST_TO_SHOOTING, from, SHOOTING);
const SHOOTING = wordSet('filming shooting production rolling');
const MOST_TO_SHOOTING = 4; // tokens
const MOST_TO_VERB = 4;

/** 'Will return: HBO confirmed a second season on Thursday': when it was said. */
const isOfSaying = ({ from, date }: DateSpan, { match }: Cue, tokens: Tokens): boolean =>
  CLOSE.test(date.rule) && from > match.from && holdsWord(tokens, match.from, from, SAID) && holdsMark(tokens, match.from, from, ':');
const CLOSE = /weekday|relative-day/;
const SAID = wordSet('confirmed announced said revealed ordered renewed');

/** 'X opens on May 5, followed by Y, which returns on May 9': the first day is of what Y follows. */
const isOfLeader = ({ to }: DateSpan, { match }: Cue, tokens: Tokens): boolean =>
  to <= match.from && holdsPair(tokens, to, match.from, FOLLOWED, BY);
const FOLLOWED = wordSet('followed');
const BY = wordSet('by');

/** 'Ordered this July, well before season five arrived': what comes before or after what the cue tells has a day of its own. */
const isAheadOf = ({ to }: DateSpan, { match }: Cue, { word }: Tokens): boolean =>
  to <= match.from && (APART.has(word[match.from - 1] as number) || (to < match.from - 1 && APART.has(word[match.from - 2] as number)));
const APART = wordSet('before after ahead until');

/** What is to come and begins a sentence is said of its verb: 'returns to the network for season 4 next month', 'Last week, it debuted'. */
const isFirm = ({ date, from }: DateSpan, first: number): boolean => date.direction === 'future' || from === first;
const NEAR = 7;

const distance = (a: DateSpan, b: DateSpan): number => Math.max(a.from - b.to, b.from - a.to);

const AND = wordSet('and then plus followed with');
/** Between two days of one premiere. */
const BETWEEN =
  wordSet(`and then plus followed by with on in at the of for from a its two us uk usa u.s. america britain ireland canada australia here there part parts half
  batch rest others other remainder remaining second final latter last episodes volume pm am gmt et bst again elsewhere`);
const MOST_BETWEEN = 9;

/** 'May 16 and June 13', 'June 5 in the US and June 9 in the UK': each day that only such words part from the one before. */
function goingOn(best: DateSpan, usable: readonly DateSpan[], sentence: Sentence, tokens: Tokens): DateSpan[] {
  const found: DateSpan[] = [];
  let last = best;
  for (const span of usable) {
    if (span.from < last.to || span.date.grain !== best.date.grain || isOfOneMore(span, tokens)) continue;
    if (!isJoined(last.to, span.from, sentence, tokens)) break;
    found.push(span);
    last = span;
  }
  return found;
}

/** 'With one a week after that', 'and the next day on Hulu': an episode more, and the same again elsewhere. */
const isOfOneMore = ({ from, date }: DateSpan, { word }: Tokens): boolean =>
  (date.rule === 'counted-from' && SINGLES.has(word[from - 1] as number)) || date.rule === 'shifted-unit';
const SINGLES = wordSet('one another more');

function isJoined(from: number, to: number, { carriers, seasons }: Sentence, tokens: Tokens): boolean {
  if (to - from > MOST_BETWEEN || to === from) return false;
  let and = false;
  for (let at = from; at < to; at++) {
    and ||= AND.has(tokens.word[at] as number);
    if (tokens.kind[at] === PUNCTUATION || BETWEEN.has(tokens.word[at] as number) || NUMBERS.cardinal(tokens, at) !== null) continue;
    if (![...carriers, ...seasons].some((span) => at >= span.from && at < span.to)) return false;
  }
  return and;
}
