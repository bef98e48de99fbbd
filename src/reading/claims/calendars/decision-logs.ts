/** Logs of decisions: lines under the day on which each thing was told, 'May 9 — NBC drops X', 'May 8 — Y gets a second year'. Such a day is no premiere's. */
import { isoDay } from '../../../claim/edtf.ts';
import type { Analysis } from '../../analysis.ts';
import type { Frame } from '../../rows.ts';
import { wordSet } from '../../words/lexis.ts';
import { holdsWord } from '../../words/stretch.ts';
import type { Draft } from '../draft.ts';
import type { Line } from './calendar-lines.ts';

/** What a headline, a heading or an opening says of a log, and what of a calendar of premieres. */
const DECISIONS =
  wordSet(`decision decisions decided renewal renewals renewed renewing cancellation cancellations cancelled canceled axed verdict verdicts fate fates pickup pickups
  scorecard tracker tally casualties survivors saved axings bubble`);
const PREMIERES =
  wordSet(`premiere premieres premiering debut debuts arrive arrives arriving arrivals calendar schedule dates date new coming upcoming return returns returning
  lineup watch starts launches when back release releases`);
const OPENING = 2; // sentences behind the headline
const FATES: ReadonlySet<Frame> = new Set(['order', 'cancel', 'undecided', 'final']);
/** Lines from which on days that go back from the text's own are no chance; where a headline or a fate says so too, fewer are enough. */
const FEWEST_BACK = 3;
const FEWEST = 2;
/** The newest entry of a log is no older, and the oldest is of the season before at most. */
const MOST_SINCE = 120;
const MOST_AGE = 330;
const YEAR = 365;

/** True of lines headed by the days of what was decided, whatever year those days have been given. */
export function isDecisionLog(lines: readonly Line[], analysis: Analysis): boolean {
  const dated = lines.filter(({ edtf, nightly }) => !nightly && edtf.length === DAY_LENGTH);
  if (dated.length < FEWEST || dated.length < lines.length) return false;
  const told = headedBy(analysis);
  if (told === 'premieres') return false;
  if (told === 'decisions') return dated.every(({ edtf }) => isBehind(edtf, analysis));
  if (!goesBack(dated, analysis)) return false;
  return dated.length >= FEWEST_BACK || dated.some((line) => tellsFate(line, analysis));
}

/** True of a day that a text of decisions says they were taken on: it lies behind the text's own. */
export const isDayOfDecision = (edtf: string, analysis: Analysis): boolean =>
  edtf.length === DAY_LENGTH && headedBy(analysis) === 'decisions' && isBehind(edtf, analysis);

function isBehind(edtf: string, { view: { document } }: Analysis): boolean {
  const published = isoDay(document.published);
  return published !== null && ageOn(published, edtf) <= MOST_BEHIND;
}
/** A day more than this behind is one to come. */
const MOST_BEHIND = 240;
const DAY_LENGTH = 10; // of '2024-03-28'

function headedBy({ sentences, view: { tokens, blocks } }: Analysis): 'decisions' | 'premieres' | null {
  let decisions = false;
  for (const { view, dates } of sentences.slice(0, 1 + OPENING)) {
    const headline = blocks[view.block]?.kind === 'headline';
    if (!headline && dates.some(({ from }) => from - view.first <= 1)) break;
    if (holdsWord(tokens, view.first, view.limit, PREMIERES)) return 'premieres';
    decisions ||= holdsWord(tokens, view.first, view.limit, DECISIONS);
  }
  return decisions ? 'decisions' : null;
}

/** Each day is as old as the one above it or older, counted back from the day of the text. */
function goesBack(lines: readonly Line[], { view: { document } }: Analysis): boolean {
  const published = isoDay(document.published);
  if (published === null) return false;
  const ages = lines.map(({ edtf }) => ageOn(published, edtf));
  const [first, last] = [ages[0] as number, ages.at(-1) as number];
  if (first > MOST_SINCE || last > MOST_AGE || last === first) return false;
  return ages.every((age, at) => at === 0 || age >= (ages[at - 1] as number));
}

/** Days since the last time that the year came round to a day, on another. */
function ageOn(published: string, edtf: string): number {
  const [now, then] = [Temporal.PlainDate.from(published), Temporal.PlainDate.from(edtf)];
  const days = then.until(now, { largestUnit: 'days' }).days;
  return ((days % YEAR) + YEAR) % YEAR;
}

const tellsFate = ({ from, to }: Line, { sentences }: Analysis): boolean =>
  sentences.some(({ cues }) => cues.some(({ row, match }) => FATES.has(row.frame) && match.from >= from && match.to <= to));

/** True of a premiere told for the day that heads a line of a log, whatever year either has been given. */
export const tellsDayOf = (line: Line | undefined, { body }: Draft): boolean =>
  body.predicate === 'premiere' && body.value.slice(YEAR_LENGTH) === line?.edtf.slice(YEAR_LENGTH);
const YEAR_LENGTH = 5; // of '2024-'
