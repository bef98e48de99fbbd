/** The season that stands at once behind a name: 'Y to its fifth', 'Y (two)', 'Y after just one'. No verb comes between, so it is Y's own. */
import type { Status } from '../../claim/claim.ts';
import type { Mention } from '../mentions/find-mentions.ts';
import { itemStart, listAround, ofSeasonStart } from '../mentions/lists.ts';
import type { SeasonSpan } from '../seasons/season-span.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { NUMBERS, wordSet } from '../words/lexis.ts';
import { isMark, markAt, textOf } from '../words/stretch.ts';
import { PUNCTUATION, type Tokens } from '../words/tokens.ts';
import { type BoundSeason, cancelledSeasons, finalSeasons } from './seasons.ts';

export interface OwnSeason {
  readonly span: SeasonSpan;
  readonly to: number; // behind its last token, the closing bracket included
  readonly shared: boolean; // 'Y and Z (four each)'
  readonly counts?: boolean; // a number alone, 'Y (four)': of what is dropped, how many there were
}

/** What may stand between a name and the season that is its own. */
const LEADING = wordSet("to for through a an the its with into gets get got has is was as in on season also 's their after at just only");
/** 'X, for a second, and Y, for a fourth'. */
const BEHIND_COMMA = wordSet('for to after');
const AND = wordSet('and but while plus');
const EACH = wordSet('each apiece both respectively');
const MOST_LEADING = 5;
const MOST_SEASONS = 60;

export function ownSeason(tokens: Tokens, at: number, sentence: Sentence): OwnSeason | null {
  const { limit } = sentence.view;
  let bracket = false;
  for (let steps = 0, from = at; steps < MOST_LEADING && from < limit; steps++, from++) {
    const span = sentence.seasons.find(
      (season) => season.from === from && (season.relation === 'numbered' || season.relation === 'count') && !season.soft,
    );
    if (span !== undefined) return endOf(tokens, span, span.to, limit, bracket);
    const count = bracket ? NUMBERS.cardinal(tokens, from) : null;
    const number = count ?? (bracket ? NUMBERS.ordinal(tokens, from) : null);
    if (number !== null && number.value >= 1 && number.value < MOST_SEASONS && isWhole(tokens, from, number.to)) {
      const own = endOf(tokens, numbered(from, number.to, number.value), number.to, limit, bracket);
      return own === null ? null : { ...own, counts: count !== null };
    }
    const mark = markAt(tokens, from);
    if (mark === '(') bracket = true;
    else if (mark === ',' && from === at && BEHIND_COMMA.has(tokens.word[from + 1] as number)) continue;
    else if (mark === null ? !LEADING.has(tokens.word[from] as number) : !'\'"”’*'.includes(mark)) return null;
  }
  return null;
}

/** 'X (5)', 'X (five each)', and not 'X (5.0 million)'. */
const isWhole = (tokens: Tokens, from: number, to: number): boolean =>
  !textOf(tokens, from, to).includes('.') && (tokens.kind[to] === PUNCTUATION || BEHIND_NUMBER.has(tokens.word[to] as number));
const BEHIND_NUMBER = wordSet('each apiece both respectively and or to through season seasons series');

/** The season that leads up to a name, and is of none listed before it: 'X and, after three seasons, the musical Y', 'season 3 of X and a second of Y'. */
export function leadingSeason(mention: Mention, tokens: Tokens, sentence: Sentence): OwnSeason | null {
  const { from } = mention;
  const head = ofSeasonStart(tokens, from);
  for (let at = head; at < from; at++) {
    const number = NUMBERS.ordinal(tokens, at) ?? NUMBERS.cardinal(tokens, at);
    if (number !== null) return { span: numbered(at, number.to, number.value), to: from, shared: false };
  }
  return frontedSeason(mention, tokens, sentence);
}

/** 'And, after three seasons, the musical X'. */
export function frontedSeason({ from }: Mention, tokens: Tokens, { seasons }: Sentence): OwnSeason | null {
  const start = itemStart(tokens, from);
  const span = seasons.find((season) => season.from >= start && season.to < from && !season.soft && !season.bare);
  return span === undefined || !isMark(tokens, start - 1, ',') || !isMark(tokens, span.to, ',') ? null : { span, to: from, shared: false };
}

/** The season that its sentence says of a series further behind its name, before any other is named: 'X, also two seasons old, met the same fate'. */
export function laterSeason({ from, to }: Mention, here: readonly Mention[], sentence: Sentence): OwnSeason | null {
  const next = here.find((other) => other.from > from)?.from ?? sentence.view.limit;
  const span = sentence.seasons.find(
    (season) => season.from >= to && season.to <= next && (season.relation === 'numbered' || season.relation === 'count') && !season.soft,
  );
  return span === undefined ? null : { span, to: span.to, shared: false };
}

/** The mention and those listed before it that say no season of their own: in 'X (two), Y and Z (four each)' both Y and Z have four. */
export function sharersOf(mention: Mention, here: readonly Mention[], sentence: Sentence, tokens: Tokens): readonly Mention[] {
  const list = listAround(mention, here, tokens);
  const before = list.slice(0, list.indexOf(mention));
  const shared = before.slice(before.findLastIndex(({ to }) => ownSeason(tokens, to, sentence) !== null) + 1);
  return [...shared, mention];
}

/** What the season behind a name comes to for a fate: cancelled 'after two' is about the third. */
export function boundOwn({ span, counts }: OwnSeason, status: Status, tokens: Tokens, sentence: Sentence): BoundSeason {
  if (status === 'cancelled' && counts === true) return { kind: 'number', number: (span.numbers.at(-1) as number) + 1 };
  if (status === 'cancelled') return cancelledSeasons(tokens, [span], sentence, {})[0] as BoundSeason;
  if (status === 'ending') return finalSeasons([span])[0] as BoundSeason;
  if (span.relation === 'count') return { kind: 'topic' };
  return { kind: 'number', number: span.numbers.at(-1) as number };
}

/** 'X (seasons 5 and 6)': as many as are ordered; else the one that a fate comes to. */
export function boundOwnSeasons(own: OwnSeason, status: Status, tokens: Tokens, sentence: Sentence): readonly BoundSeason[] {
  const { relation, numbers } = own.span;
  if (status === 'renewed' && relation === 'numbered') return numbers.map((number) => ({ kind: 'number', number }));
  return [boundOwn(own, status, tokens, sentence)];
}

function endOf(tokens: Tokens, span: SeasonSpan, behind: number, limit: number, bracket: boolean): OwnSeason | null {
  let to = behind;
  let shared = false;
  if (bracket) {
    if (EACH.has(tokens.word[to] as number)) {
      shared = true;
      to++;
    }
    while (to < limit && markAt(tokens, to) !== ')' && to - behind < MOST_LEADING) to++;
    return markAt(tokens, to) === ')' ? { span, to: to + 1, shared } : null;
  }
  const ends = to >= limit || tokens.kind[to] === PUNCTUATION || AND.has(tokens.word[to] as number);
  return ends ? { span, to, shared } : null;
}

function numbered(from: number, to: number, number: number): SeasonSpan {
  return { from, to, relation: 'numbered', numbers: [number], count: 0, final: false, bare: true, soft: false };
}
