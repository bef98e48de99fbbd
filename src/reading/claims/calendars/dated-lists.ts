/** Lists and tables of premieres: 'Kestrel Point (S3): March 30', 'June 9 — Old Solway, season 2 (ITV)', 'Brackenfell | 4 | June 11'. */
import type { Block } from '../../../claim/document.ts';
import type { Analysis } from '../../analysis.ts';
import type { BoundSeason } from '../../binding/seasons.ts';
import { type Mention, mentionsWithin } from '../../mentions/find-mentions.ts';
import type { DateSpan, Sentence } from '../../sentences/sentence.ts';
import { NUMBERS } from '../../words/lexis.ts';
import { isMark } from '../../words/stretch.ts';
import { PUNCTUATION, type Tokens } from '../../words/tokens.ts';
import type { Draft } from '../draft.ts';
import { hasOtherDaysInLine } from '../premieres/other-days.ts';
import { mayBePremiere } from '../premieres/premiere-dates.ts';
import { isNewBehindTitle } from '../seasons/called-new.ts';
import { isOfAnotherKind } from './calendar.ts';
import { isDayOfDecision } from './decision-logs.ts';

/** One line may be anything with a day; so many make a calendar. */
const FEWEST = 2;
const MOST_BETWEEN = 9;
const MARKS = ':—–-(|';
/** 'Tuesday', 'tonight': a listing of what is on, and no calendar of premieres. */
const CALENDAR = /month|season-of-year|quarter|year/;

export function datedListDrafts(analysis: Analysis): Draft[] {
  const drafts = analysis.sentences.flatMap((sentence) => entriesOf(sentence, analysis));
  const dated = new Set(drafts.map(({ series }) => series)).size + analysis.view.tables.rows.size;
  return dated >= FEWEST ? drafts : [];
}

function entriesOf(sentence: Sentence, analysis: Analysis): Draft[] {
  const { view } = sentence;
  const { tokens } = analysis.view;
  const { kind, span: block } = analysis.view.blocks[view.block] as Block;
  const isItem = kind === 'item' || (kind === 'paragraph' && block[0] === view.start && block[1] === view.end);
  const isRow = holdsCells(sentence, tokens);
  // the cells of a row say things apart: 'May 7 | X | 3 | Farewell season'
  if (!isRow && sentence.cues.some(({ row }) => !isItem || row.frame !== 'final')) return [];
  const dates = sentence.dates.filter((span) => CALENDAR.test(span.date.rule) && mayBePremiere(span, analysis));
  return mentionsWithin(analysis.mentions, view).flatMap((mention) => {
    const date = dates.find((span) => isEntry(mention, span, sentence, tokens) || (isItem && endsItem(mention, span, sentence, tokens)));
    // 'Every renewal: Kestrel Point, May 9'
    if (date !== undefined && !isRow && isDayOfDecision(date.date.edtf ?? '', analysis)) return [];
    if (date === undefined || (!isRow && isOfAnotherKind(mention.to, view.limit, analysis))) return [];
    return [draftOf(mention, date, sentence, tokens)];
  });
}

/** A title and a date at the head of a line, with marks, a season or a carrier between them and no other word. */
function isEntry(mention: Mention, date: DateSpan, sentence: Sentence, tokens: Tokens): boolean {
  const [head, from, to] = date.from >= mention.to ? [mention.from, mention.to, date.from] : [date.from, date.to, mention.from];
  if (from > to || to - from > MOST_BETWEEN || !isHead(tokens, head, sentence.view.first)) return false;
  const known = [...sentence.seasons, ...sentence.carriers, ...sentence.dates];
  let marked = false;
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] === PUNCTUATION) marked ||= MARKS.includes(tokens.text[tokens.start[at] as number] as string);
    else if (!known.some((span) => at >= span.from && at < span.to) && !isCell(tokens, at)) return false;
    marked ||= beginsCell(tokens, at);
  }
  return marked || beginsCell(tokens, to);
}

/** 'X (Norway), series two: 6 September, ITV', 'X, all ten episodes, November 20': an item that a title begins and its day ends. */
function endsItem(mention: Mention, { from, to }: DateSpan, { view, carriers, dates }: Sentence, tokens: Tokens): boolean {
  const { first, limit } = view;
  if (from < mention.to || from - mention.to > MOST_OF_ITEM || !isHead(tokens, mention.from, first)) return false;
  if (!isMark(tokens, from - 1, ':,–—-') && !carriers.some((span) => span.to === from - 1 && isMark(tokens, span.from - 1, ':,')))
    return false;
  for (let at = to; at < limit; at++)
    if (tokens.kind[at] !== PUNCTUATION && ![...carriers, ...dates].some((span) => at >= span.from && at < span.to)) return false;
  return !hasOtherDaysInLine(tokens, mention.to, from);
}
const MOST_OF_ITEM = 14;

/** In a table a tab parts cell from cell. */
const beginsCell = (tokens: Tokens, at: number): boolean => tokens.text[(tokens.start[at] as number) - 1] === '\t';

const holdsCells = ({ view: { first, limit } }: Sentence, tokens: Tokens): boolean => {
  for (let at = first + 1; at < limit; at++) if (beginsCell(tokens, at)) return true;
  return false;
};

/** The first number behind a title that is a cell by itself: the column of seasons. */
function numberInCell(tokens: Tokens, from: number, limit: number): number | undefined {
  for (let at = from; at < limit; at++) {
    const value = isCell(tokens, at) ? NUMBERS.cardinal(tokens, at)?.value : undefined;
    if (value !== undefined) return value <= MOST_SEASONS ? value : undefined;
  }
  return undefined;
}
/** A greater number in a row counts viewers or years. */
const MOST_SEASONS = 60;

/** A number that is a cell by itself. */
function isCell(tokens: Tokens, at: number): boolean {
  return NUMBERS.cardinal(tokens, at) !== null && beginsCell(tokens, at) && beginsCell(tokens, at + 1);
}

function isHead(tokens: Tokens, head: number, first: number): boolean {
  for (let at = first; at < head; at++) if (tokens.kind[at] !== PUNCTUATION) return false;
  return true;
}

function draftOf({ name, from, to }: Mention, date: DateSpan, { seasons, view }: Sentence, tokens: Tokens): Draft {
  const span = seasons.find((season) => season.from >= to && season.relation === 'numbered');
  const number = span?.numbers[0] ?? numberInCell(tokens, to, view.limit) ?? (isNewBehindTitle(tokens, to, view.limit) ? 1 : undefined);
  const season: BoundSeason = number === undefined ? { kind: 'topic' } : { kind: 'number', number };
  return {
    series: name,
    season,
    body: { predicate: 'premiere', value: date.date.edtf as string },
    certainty: date.date.rejected ? 'denied' : 'certain',
    speaker: 'outlet',
    from: Math.min(from, date.from),
    to: Math.max(to, date.to),
    block: view.block,
    rules: ['premiere/listed', `date/${date.date.rule}`],
  };
}
