/** What a document as a whole says of each series' seasons: how many there have been, which is the latest, which one is only spoken of. */
import type { Analysis } from '../../analysis.ts';
import { isOfOrder } from '../../binding/counted.ts';
import { isInCourse } from '../../binding/in-course.ts';
import { leadingSeason } from '../../binding/own-season.ts';

import { type Mention, mentionsWithin } from '../../mentions/find-mentions.ts';
import { listAround } from '../../mentions/lists.ts';
import type { SeriesName } from '../../mentions/series.ts';
import type { Cue } from '../../patterns/bank.ts';
import type { SeasonSpan } from '../../seasons/season-span.ts';
import { wordSet } from '../../words/lexis.ts';
import { isMark } from '../../words/stretch.ts';
import type { Tokens } from '../../words/tokens.ts';
import type { Draft } from '../draft.ts';
import { isPartOfSeason } from '../premieres/parts.ts';
import { isPartOfDate } from '../premieres/premiere-dates.ts';

/** A season as a text says it, with the series that it is of. */
export interface SaidSeason {
  readonly span: SeasonSpan;
  readonly name: SeriesName | null; // named before it in its sentence, else behind, else in focus
  readonly here: readonly Mention[];
  readonly block: number;
  readonly inCourse: boolean; // something falls in it: 'midway through its second season'
  readonly toCome: boolean; // 'season 4 will be split in two', 'X returns for its fourth season'
}

/** Tokens between 'freshman drama' and the name it goes with: a quotation mark. */
const NEAR = 1;
/** Tokens within which a series is named behind a season of its own: 'the third season of the harbour drama X'. */
const SOON = 12;

/** 'The freshman drama X'. */
const isAgeOf = ({ relation, to }: SeasonSpan, { from }: Mention): boolean => relation === 'age' && from - to <= NEAR;

/** 'The ninth season of X', whatever is named before it. */
const isSeasonOf = ({ to }: SeasonSpan, { from }: Mention, { word }: Tokens): boolean =>
  OF.has(word[to] as number) && from - to <= MOST_TO_TITLE;
const OF = wordSet('of');
const MOST_TO_TITLE = 3; // tokens: 'of the ‘'

/** The seasons that a document speaks of, in the order of its text; days of the month and years are none. */
export function saidSeasons(analysis: Analysis): SaidSeason[] {
  const { sentences, mentions, focus } = analysis;
  const { tokens } = analysis.view;
  return sentences.flatMap((sentence) => {
    const { view, seasons, cues, chart } = sentence;
    // 'for the second time', 'her first role'
    const standsAlone = ({ bare, relation, from, to }: SeasonSpan): boolean =>
      !bare || relation !== 'numbered' || chart.endsFrom('lone-nth', from).includes(to) || OWNING.has(tokens.word[from - 1] as number);
    const here = mentionsWithin(mentions, view);
    return seasons
      .filter(
        (span) =>
          (!span.soft || (span.relation === 'numbered' && span.numbers.length > 0)) &&
          standsAlone(span) &&
          !isPartOfDate(span, sentence) &&
          !isOrdered(span, cues, tokens),
      )
      .map((span) => {
        const next = here.find(({ from }) => from >= span.to);
        const isOwn =
          next !== undefined &&
          (isAgeOf(span, next) || isSeasonOf(span, next, tokens) || leadingSeason(next, tokens, sentence)?.span === span);
        const own = isOwn ? next : undefined;
        const named = own ?? here.findLast(({ from }) => from < span.from) ?? here.find(({ from }) => from - span.to <= SOON);
        return {
          span,
          name: named?.name ?? focus.seriesAt(span.from, view.block),
          here,
          block: view.block,
          inCourse: isInCourse(tokens, span, view.first, view.limit),
          toCome: WILL.has(tokens.word[span.to] as number) || (sentence.dates.length === 0 && isReturnedFor(span, tokens)),
        };
      })
      .filter(({ span, name }) => name === null || span.relation !== 'numbered' || !isPartOfSeason(span, sentence, name, analysis));
  });
}

/** 'The second season will come', 'the second season films in May'. */
const WILL = wordSet("will 'll films shoots");

/** 'Also renewed: X, which returns for its second season', where no day is told on which it does. */
function isReturnedFor({ from }: SeasonSpan, { word }: Tokens): boolean {
  const at = OWNS.has(word[from - 1] as number) ? from - 2 : from - 1;
  return FOR.has(word[at] as number) && RETURNING.has(word[at - 1] as number);
}
const RETURNING = wordSet('returns return returning back');

/** Before the ordinal of a season that a verb follows: 'its third arrives in May'. */
const OWNING = wordSet('its their no any another');

/** 'A two-season order', 'ordered two seasons', 'renewed for two seasons': how many there will be. */
function isOrdered(span: SeasonSpan, cues: readonly Cue[], tokens: Tokens): boolean {
  const { from, relation } = span;
  const { word } = tokens;
  if (relation !== 'count') return false;
  if (isOfOrder(tokens, span)) return true;
  const isFor = FOR.has(word[from - 1] as number);
  return cues.some(
    ({ row, match }) =>
      row.frame === 'order' &&
      (match.slots.some((slot) => slot.name === 'seasons-count' && slot.from === from) ||
        (isFor && match.to >= from - 1 && match.to <= from && match.from < from)),
  );
}
const FOR = wordSet('for');

/** Between 'its freshman series' and their names. */
const NAMELY = wordSet('namely including');

/** How many seasons the document says a series has had: 'after just one series', 'the freshman drama'. */
export function countedSeasons(said: readonly SaidSeason[], tokens: Tokens): ReadonlyMap<SeriesName, number> {
  const counts = new Map<SeriesName, number>();
  for (const { span, name, here } of said) {
    const { relation, count, to } = span;
    if ((relation !== 'count' && relation !== 'age') || count === 0) continue;
    const begins = NAMELY.has(tokens.word[isMark(tokens, to, ',') ? to + 1 : to] as number) ? to + 2 : to;
    const next = relation === 'age' ? here.find(({ from }) => from >= to && from - begins <= NEAR) : undefined;
    // 'rookies X, Y and Z'
    const counted = next === undefined ? [name] : listAround(next, here, tokens).map((mention) => mention.name);
    for (const one of counted) if (one !== null && !counts.has(one)) counts.set(one, count);
  }
  return counts;
}

export const BEFORE_WANTED = wordSet(
  `a any no another possible potential planned proposed about on without toward towards for into to announce announces announced announcing
  confirm confirms confirmed confirming`,
);

/** 'Back to shoot the second series', 'is writing its third season'; 'after making its second' it is there. */
function isBeingMade({ from }: SeasonSpan, { word }: Tokens): boolean {
  const making = OWNS.has(word[from - 1] as number) ? from - 2 : from - 1;
  return MAKING.has(word[making] as number) && NOW.has(word[making - 1] as number);
}
const NOW = wordSet("to is are 's 're now currently already busy still start starts started starting begin begins began");
const MAKING = wordSet('shoot shooting film filming write writing make making produce producing');
const OWNS = wordSet('the its their his her');

/** The one season that a document speaks of as not there yet: 'any second series', 'a fourth', 'back for season five'. */
export function wantedSeasons(said: readonly SaidSeason[], tokens: Tokens): ReadonlyMap<SeriesName, number> {
  const wanted = new Map<SeriesName, Set<number>>();
  for (const { span, name, inCourse } of said) {
    const [number, ...others] = span.numbers;
    if (inCourse || name === null || number === undefined || number < 2 || others.length > 0) continue;
    if (!BEFORE_WANTED.has(tokens.word[span.from - 1] as number) && !isBeingMade(span, tokens)) continue;
    wanted.set(name, (wanted.get(name) ?? new Set()).add(number));
  }
  return new Map([...wanted].flatMap(([name, numbers]) => (numbers.size === 1 ? [[name, [...numbers][0] as number] as const] : [])));
}

/** The latest season of each series that the document treats as there: counted ('after two seasons') or named without being asked for. */
export function knownSeasons(
  said: readonly SaidSeason[],
  drafts: readonly Draft[],
  wanted: ReadonlyMap<SeriesName, number>,
): ReadonlyMap<SeriesName, number> {
  const asked = new Map<SeriesName, Set<number>>();
  for (const { series, season, body } of drafts) {
    if (body.predicate !== 'status' || season.kind !== 'number') continue;
    asked.set(series, (asked.get(series) ?? new Set()).add(season.number));
  }
  const known = new Map<SeriesName, number>();
  for (const { span, name } of said) {
    const number = span.relation === 'count' || span.relation === 'age' ? span.count : Math.max(0, ...span.numbers);
    if (name === null || number === 0 || wanted.get(name) === number || asked.get(name)?.has(number) === true) continue;
    known.set(name, Math.max(known.get(name) ?? 0, number));
  }
  return known;
}

/** Every season that a document gives a series by number, in the order of the text. */
export interface NumberedSeason {
  readonly name: SeriesName;
  readonly number: number;
  readonly from: number;
  readonly block: number;
}

export function numberedSeasons(said: readonly SaidSeason[]): NumberedSeason[] {
  return said.flatMap(({ span: { numbers, from }, name, block }) => {
    const [number, ...others] = numbers;
    return name === null || number === undefined || others.length > 0 ? [] : [{ name, number, from, block }];
  });
}
