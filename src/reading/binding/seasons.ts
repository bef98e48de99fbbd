/** Which season a cue speaks of. */

import { isByWeight } from '../claims/rests-on-weight.ts';
import { type Mention, mentionsWithin } from '../mentions/find-mentions.ts';
import { listAround } from '../mentions/lists.ts';
import type { Cue } from '../patterns/bank.ts';
import type { Frame, Row } from '../rows.ts';
import type { SeasonSpan } from '../seasons/season-span.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { VOCABULARY, wordSet } from '../words/lexis.ts';
import { holdsWord } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';
import { isBehindOf, isOwnersSeason, precededBy, runBefore, SKIPPED } from './before-season.ts';
import { isOfOrder, isOfShows } from './counted.ts';
import { isInCourse, isNeverBegun } from './in-course.ts';
import { ledInTo } from './led-in.ts';

/** A season as bound: its number, or how it stands to the seasons that are known, which is settled when the whole document is read. */
export type BoundSeason =
  | { readonly kind: 'number'; readonly number: number; readonly assumed?: true } // assumed: no words beside it give the number
  | { readonly kind: 'next'; readonly step: number } // so many after the latest known
  | { readonly kind: 'topic' } // what the headings are about
  | { readonly kind: 'none' };

/** Before the season at which a series is refused the next: 'axed after its third', 'cancelled in its third'. */
const CANCELLED_AT = wordSet('after beyond following past in');
const SEASON_SLOTS = new Set(['season', 'nth', 'lone-nth', 'another', 'seasons-count', 'run-length', 'final-season', 'this-season']);
const FAR = 14;

/** The season spans that a cue holds in its slots; else those that stand nearest to it in its clause, else in the sentence where it is the only one. */
export function seasonsNear(
  tokens: Tokens,
  cue: Cue,
  sentence: Sentence,
  clause: Uint16Array,
  others: readonly Cue[],
  mentions: readonly Mention[],
): readonly SeasonSpan[] {
  const run = runBefore(cue, sentence, tokens);
  if (run !== null) return [run];
  const slots = cue.match.slots.filter(({ name }) => SEASON_SLOTS.has(name));
  const held = sentence.seasons.filter(
    (span) =>
      slots.some((slot) => slot.from === span.from && slot.to === span.to) &&
      !(cue.row.frame === 'undecided' && isBackground(tokens, span, cue, sentence)),
  );
  if (held.length === 0)
    held.push(
      ...sentence.seasons.filter(
        (span) =>
          span.from < cue.match.to && span.to > cue.match.from && (opensPremiere(span, cue) || !isBackground(tokens, span, cue, sentence)),
      ),
    );
  const said = held.filter(({ relation }) => relation === 'numbered');
  const whole = runThrough(held, sentence, tokens);
  if (whole !== null) return [whole];
  const led = said.length > 1 && isByWeight(cue.row) ? ledInTo(said, cue, tokens) : said;
  if (led.length > 0 && led.length < held.length) held.splice(0, held.length, ...led);
  const only = held.length === 1 && held[0]?.relation === 'another' ? itsNumber(held[0], sentence, tokens) : null;
  if (only !== null) return [only];
  if (held.length > 0) return [...held, ...coordinated(tokens, held.at(-1) as SeasonSpan, sentence)];
  const { first } = sentence.view;
  const free = sentence.seasons.filter(
    (span) =>
      (!span.soft || isNeverBegun(tokens, span, first, sentence.view.limit)) &&
      !isOfShows(tokens, span) &&
      (isOwnersSeason(tokens, span, cue, sentence) || !isBackground(tokens, span, cue, sentence)) &&
      (isObject(tokens, cue, span) ||
        (cue.row.frame === 'cancel' && span.from >= cue.match.to && isNeverBegun(tokens, span, first, sentence.view.limit)) ||
        isSharedSubject(tokens, cue, span) ||
        !others.some((other) => other.row.frame !== cue.row.frame && !overlaps(other, cue) && holds(other, span))),
  );
  const here = (span: SeasonSpan): number => clause[span.from - first] as number;
  const mine = clause[cue.match.from - first] as number;
  const ends = clause[cue.match.to - 1 - first] as number;
  // another series between a season and a cue that has its series takes the season, unless both stand in one list
  const names = mentionsWithin(mentions, sentence.view);
  const within = names.filter((mention) => mention.from < cue.match.to && mention.to > cue.match.from);
  const own = new Set(within.flatMap((mention) => listAround(mention, names, tokens)).map(({ name }) => name));
  const stranger = (from: number, to: number): boolean =>
    own.size > 0 && names.some((mention) => mention.from >= from && mention.to <= to && !own.has(mention.name));
  // 'ABC renewed Y for season 22 but cancelled X': the season is said of the series before it
  const isSaidOfAnother = (span: SeasonSpan): boolean =>
    stranger(first, span.from) &&
    tokens.word[span.to] !== OF &&
    !names.some((mention) => own.has(mention.name) && mention.from <= span.to) &&
    names.some((mention) => own.has(mention.name) && mention.from > span.to);
  const owned = free.findLast((span) => isOfSeriesBeside(span, cue, names, tokens));
  if (owned !== undefined) return [owned, ...coordinated(tokens, owned, sentence)];
  const behind = free.find(
    (span) =>
      span.from >= cue.match.from && span.from - cue.match.to <= FAR && here(span) - ends <= 1 && !stranger(cue.match.to, span.from),
  );
  const given = behind?.relation === 'another' ? itsNumber(behind, sentence, tokens) : null;
  if (given !== null) return [given];
  if (behind !== undefined) return [behind, ...coordinated(tokens, behind, sentence)];
  // 'talks of a sixth season, but ITV ordered a spin-off, Y': what is new has none before it
  const isBeforeSpinOff = (span: SeasonSpan): boolean => tokens.word[span.to] !== OF && holdsWord(tokens, span.to, cue.match.to, OFFSPRING);
  const before = free.findLast(
    (span) =>
      span.to <= cue.match.from &&
      cue.match.from - span.to <= FAR &&
      mine - here(span) <= (stranger(span.to, cue.match.to) ? 0 : 1) &&
      !isSaidOfAnother(span) &&
      !isBeforeSpinOff(span),
  );
  return before === undefined ? [] : [before];
}

/** 'A week before its second season was to have opened': the season is what opens, whatever comes before it. */
const opensPremiere = (span: SeasonSpan, { row, match }: Cue): boolean => row.frame === 'premiere' && span.from <= match.from;

const MOST_TO_OWNER = 3;

/** 'Season 2 of X premieres in May, with a third already filming': the season whose series stands right before the verb. */
function isOfSeriesBeside({ to }: SeasonSpan, { match }: Cue, names: readonly Mention[], { word }: Tokens): boolean {
  if (word[to] !== OF) return false;
  const owner = names.find(({ from }) => from > to && from <= to + MOST_TO_OWNER);
  return owner !== undefined && owner.from <= match.from + 1 && owner.to >= match.from - 1 && to <= match.from;
}

/** 'two months after its first season', 'since season one': what an order or a lack of one comes after, and not what it is about. */
function isBackground(tokens: Tokens, span: SeasonSpan, cue: Cue, sentence: Sentence): boolean {
  // 'ahead of its season 3 premiere'
  if (cue.row.frame === 'premiere' && span.to === cue.match.from) return false;
  if (isInsteadOf(tokens, span.from) || (cue.row.frame === 'cancel' && isOfOrder(tokens, span))) return true;
  if (cue.row.frame === 'cancel' || cue.row.frame === 'final') return false;
  if (span.relation === 'count' || span.relation === 'age') return true;
  if (cue.row.frame === 'order' && span.numbers[0] === 1 && cue.row.season !== 'first') return true; // only what is new has its first ordered
  if (DECIDING.has(cue.row.frame) && isInCourse(tokens, span, sentence.view.first, sentence.view.limit)) return true;
  if (DECIDING.has(cue.row.frame) && span.to < cue.match.from && CAME_OUT.has(tokens.word[span.to] as number)) return true;
  return precededBy(tokens, span.from, sentence.view.first, BACKGROUND) || isAheadOf(tokens, span.from);
}
/** 'Season 4 dropped in February, and there is still no word'. */
const CAME_OUT = wordSet('dropped premiered debuted launched aired arrived came ended wrapped finished concluded landed streamed');

/** What falls at some time in the course of a season and is of the next. */
const DECIDING: ReadonlySet<Frame> = new Set<Frame>(['order', 'undecided']);

/** 'Renewed ahead of its fourth season'. */
const isAheadOf = (tokens: Tokens, at: number): boolean => isBehindOf(tokens, at, AHEAD_OF);
const AHEAD_OF = wordSet('ahead front advance');
/** 'Instead of a fourth season it ends with a film'. */
const isInsteadOf = (tokens: Tokens, at: number): boolean => isBehindOf(tokens, at, INSTEAD);

/** The season before the one that a sentence says there will be something else for; null where it says so of none. */
export function beforeInstead({ seasons }: Sentence, tokens: Tokens): BoundSeason | null {
  const number = seasons.find(({ from, relation }) => relation === 'numbered' && isInsteadOf(tokens, from))?.numbers[0] ?? 1;
  return number > 1 ? { kind: 'number', number: number - 1 } : null;
}
const INSTEAD = wordSet('instead place');

const OF = VOCABULARY.intern('of');
const OFFSPRING = wordSet('spinoff spin offshoot prequel sequel');
const BACKGROUND = wordSet('after since following before until during past beyond than ahead');

/** 'A further series …, its eighth', 'two more seasons, which take it through its sixth': the number that the sentence goes on to give. */
function itsNumber(another: SeasonSpan, sentence: Sentence, tokens: Tokens): SeasonSpan | null {
  const [behind, ...others] = sentence.seasons.filter(({ from, relation }) => from >= another.to && relation === 'numbered');
  if (behind === undefined || others.length > 0) return null;
  if (isTheOneBefore(behind, sentence, tokens))
    return { ...behind, from: another.from, numbers: behind.numbers.map((number) => number + 1) };
  if (another.count <= 1) return behind;
  // 'two more seasons, with the third to premiere in spring'
  const numbers = isUpTo(behind, tokens, sentence.view.first) ? lastOf(behind, another.count) : null;
  return numbers === null ? null : { ...behind, from: another.from, numbers };
}

/** 'Another round ahead of its second-season bow', 'a further run while its second is still on the air': what is ordered comes after that. */
const isTheOneBefore = (span: SeasonSpan, { view: { first, limit } }: Sentence, tokens: Tokens): boolean =>
  isAheadOf(tokens, span.from) || isInCourse(tokens, span, first, limit);

/** 'A two-season renewal through season 9': the eighth and the ninth. */
function runThrough(held: readonly SeasonSpan[], sentence: Sentence, tokens: Tokens): SeasonSpan | null {
  const several = held.find(({ relation, count }) => relation === 'count' && count > 1);
  const behind =
    several === undefined ? undefined : sentence.seasons.find(({ from, relation }) => from >= several.to && relation === 'numbered');
  if (several === undefined || behind === undefined || !isUpTo(behind, tokens, sentence.view.first)) return null;
  const numbers = lastOf(behind, several.count);
  return numbers === null ? null : { ...behind, from: several.from, numbers };
}

/** 'Through season six': the last of those that are meant. */
export const isUpTo = ({ from }: SeasonSpan, tokens: Tokens, first: number): boolean => precededBy(tokens, from, first, UP_TO);

/** So many seasons of which the last is the one that the span numbers; null where it numbers several, or too low a one. */
export function lastOf({ numbers }: SeasonSpan, count: number): readonly number[] | null {
  const [last, ...others] = numbers;
  if (last === undefined || others.length > 0 || last <= count) return null;
  return Array.from({ length: count }, (_, index) => last - count + 1 + index);
}

/** 'Renewed the drama for season three on June 13': the season straight behind the verb is what is ordered, whatever a date beside it says. */
function isObject({ word }: Tokens, { row, match: { to } }: Cue, { from }: SeasonSpan): boolean {
  if (row.frame !== 'order' || from < to || from - to > MOST_TO_OBJECT || word[to] !== FOR) return false;
  for (let at = to + 1; at < from; at++) if (!SKIPPED.has(word[at] as number)) return false;
  return true;
}
const FOR = VOCABULARY.intern('for');
const MOST_TO_OBJECT = 3;

const UP_TO = wordSet('through to until till into');

/** 'The third starts filming in March and comes out in 2026': what a verb behind 'and' says is of the subject before. */
const isSharedSubject = ({ word }: Tokens, { match: { from } }: Cue, { to }: SeasonSpan): boolean =>
  to < from && AND.has(word[from - 1] as number);
const AND = wordSet('and but then');

/** Cues that share words say one thing in two ways. */
function overlaps({ match: a }: Cue, { match: b }: Cue): boolean {
  return a.from < b.to && b.from < a.to;
}

function holds(cue: Cue, span: SeasonSpan): boolean {
  return cue.match.slots.some((slot) => SEASON_SLOTS.has(slot.name) && slot.from === span.from);
}

/** 'a second season, and a third': the seasons that follow with only 'and' or a comma between. */
function coordinated(tokens: Tokens, span: SeasonSpan, sentence: Sentence): readonly SeasonSpan[] {
  const next = sentence.seasons.find(
    (other) =>
      other.from > span.to - 1 &&
      other.relation === 'numbered' &&
      gapIsList(tokens, span.to, other.from) &&
      !isSubject(other, span, tokens),
  );
  return next === undefined ? [] : [next, ...coordinated(tokens, next, sentence)];
}

/** 'For a third season, and the second was out in May': what has a verb of its own is no item. */
const isSubject = ({ from, to }: SeasonSpan, before: SeasonSpan, tokens: Tokens): boolean =>
  VERBS.has(tokens.word[to] as number) && holdsWord(tokens, before.to, from, AND);
const VERBS = wordSet('is are was were has had have will');

/** Between two seasons of one list. */
const LIST_WORDS = wordSet('and the a an its their or as well but also possibly maybe even');

function gapIsList(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > 4) return false;
  for (let at = from; at < to; at++) {
    const mark = tokens.text[tokens.start[at] as number];
    if (!LIST_WORDS.has(tokens.word[at] as number) && mark !== ',' && mark !== '&') return false;
  }
  return from < to;
}

const MOST_STEPS = 4;

/** An order: the numbers said, or the next ones. */
export function orderedSeasons(spans: readonly SeasonSpan[]): BoundSeason[] {
  const bound: BoundSeason[] = [];
  for (const span of spans) {
    if (span.relation === 'numbered') bound.push(...span.numbers.map((number): BoundSeason => ({ kind: 'number', number })));
    else if (span.relation === 'this' || span.relation === 'age') bound.push({ kind: 'topic' });
    else for (let step = 1; step <= Math.min(MOST_STEPS, Math.max(1, span.count)); step++) bound.push({ kind: 'next', step });
  }
  return bound.length > 0 ? bound : [{ kind: 'topic' }];
}

/** An end: 'after two seasons' and 'after season two' are about the third; 'no third season' is about the third itself. */
export function cancelledSeasons(
  tokens: Tokens,
  spans: readonly SeasonSpan[],
  sentence: Sentence,
  row: Pick<Row, 'season'>,
): BoundSeason[] {
  const span = spans[0];
  if (span === undefined) return [{ kind: 'topic' }];
  if (span.relation === 'another') return [{ kind: 'next', step: 1 }];
  if (span.relation === 'this' || (span.relation === 'count' && span.count === 0)) return [{ kind: 'topic' }];
  if (span.relation === 'count' || span.relation === 'age') return [{ kind: 'number', number: span.count + 1 }];
  const after =
    row.season === 'after' ||
    (row.season !== 'named' &&
      (precededBy(tokens, span.from, sentence.view.first, CANCELLED_AT) ||
        isInCourse(tokens, span, sentence.view.first, sentence.view.limit)));
  return span.numbers.map((number): BoundSeason => ({ kind: 'number', number: after ? number + 1 : number }));
}

/** The last season: the one named, or the last of those counted. */
export function finalSeasons(spans: readonly SeasonSpan[]): BoundSeason[] {
  const span = spans[0];
  if (span === undefined || span.relation === 'this' || span.relation === 'age') return [{ kind: 'topic' }];
  // 'more than ten seasons', 'a single final season'
  if (span.relation === 'count' && (span.count === 0 || span.final || span.soft)) return [{ kind: 'topic' }];
  if (span.relation === 'count') return [{ kind: 'number', number: span.count }];
  if (span.relation === 'another') return [{ kind: 'next', step: 1 }];
  return [{ kind: 'number', number: Math.max(...span.numbers) }];
}

/** The season behind the one that is named, or behind the latest that is known. */
export function beyondSeasons(spans: readonly SeasonSpan[]): BoundSeason[] {
  const last = spans.find(({ relation }) => relation === 'numbered')?.numbers.at(-1);
  return [last === undefined ? { kind: 'next', step: 1 } : { kind: 'number', number: last + 1 }];
}
