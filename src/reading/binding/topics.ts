/** What the headline, the headings, and the questions of an interview or a forum are about. */
import type { Block, BlockKind, Mark } from '../../claim/document.ts';
import { type Mention, mentionsWithin } from '../mentions/find-mentions.ts';
import type { SeriesName } from '../mentions/series.ts';
import type { SeasonSpan } from '../seasons/season-span.ts';
import type { DocumentView } from '../sentences/view.ts';
import { NUMBERS, wordSet } from '../words/lexis.ts';
import { isMark } from '../words/stretch.ts';
import { PUNCTUATION, type Tokens } from '../words/tokens.ts';
import { isInCourse } from './in-course.ts';
import { subjectAmong } from './kin.ts';

/** What a heading, or a line that stands over others as one does, says of the blocks under it. */
export interface Topic {
  readonly name: SeriesName | null;
  readonly season: number | null;
  readonly spent: boolean; // of its season something is shown or told: 'season 2 finale', 'after season 2'
  readonly over: boolean; // what is decided is decided of the season behind it: 'axed after season 2', 'renewed ahead of its season 2 finale'
  readonly block: number;
  readonly depth: number; // 0 for the headline, more the deeper; a topic ends at the next that is no deeper
  readonly asks: boolean; // a question, or a line within the text; no plain headline
}

const HEADING_KINDS: ReadonlySet<BlockKind> = new Set(['headline', 'heading']);

const endsInQuestion = ({ tokens }: Pick<DocumentView, 'tokens'>, limit: number): boolean =>
  tokens.text[tokens.start[limit - 1] as number] === '?';

const LONGEST_QUESTION = 16;
const LONGEST_LINE = 3;

/** In a short block: a question that names a series or a season, or a line that hardly holds more than a name, stands over what follows as a heading does. */
function introduces({ tokens }: DocumentView, first: number, limit: number, here: readonly Mention[], season: number | null): boolean {
  const [mention] = here;
  if (mention === undefined && season === null) return false;
  return endsInQuestion({ tokens }, limit) || (mention !== undefined && limit - first - (mention.to - mention.from) <= LONGEST_LINE);
}

/** 'Q: Is “X” gone? -- P.T., Carson City', 'Question: Any news of X?': of a column of readers' letters, whoever signs it. */
const isReadersQuestion = (tokens: Tokens, first: number): boolean =>
  QUESTION.has(tokens.word[first] as number) && isMark(tokens, first + 1, ':');
const QUESTION = wordSet('q question reader');

/** '**Is X coming back?** — Greta, Duluth', '**I heard that X is over.**': most of a line, and in bold, is what is asked or said by another than who answers below it. */
const isSetOff = (view: DocumentView, span: Block['span']): boolean => boldOf(view, span) !== null;

/** Where the bold letters end that open a block and are most of it; null where none do. */
export function boldOf({ document: { marks } }: DocumentView, [start, end]: Block['span']): number | null {
  const bold = strongEnds(marks).get(start);
  return bold !== undefined && bold - start >= (end - start) * LEAST_SET_OFF ? bold : null;
}
const LEAST_SET_OFF = 0.5;

/** Where each bold stretch ends, by where it begins: asked for every block. */
function strongEnds(marks: readonly Mark[]): ReadonlyMap<number, number> {
  const ends = CACHE.get(marks) ?? new Map(marks.flatMap(({ kind, span }) => (kind === 'strong' ? [span] : [])));
  CACHE.set(marks, ends);
  return ends;
}
const CACHE = new WeakMap<readonly Mark[], ReadonlyMap<number, number>>();

const UNMARKED = 7; // deeper than any heading of which the markup says how deep it is
const LINE = 8;

function depthOf({ kind, level }: Block): number {
  if (kind === 'headline') return 0;
  return kind === 'heading' ? (level ?? UNMARKED) : LINE;
}

const MOST = 20; // more behind a title is a year or belongs to it

/** 'Corran Light 3?', 'Corran Light 2: what we know': a number at once behind the title, with nothing that it counts. */
function numberBehind(tokens: Tokens, mention: Mention | undefined, limit: number): number | null {
  if (mention === undefined || mention.to >= limit) return null;
  const number = NUMBERS.cardinal(tokens, mention.to);
  if (number === null || number.value < 2 || number.value > MOST || !Number.isInteger(number.value)) return null;
  return number.to >= limit || tokens.kind[number.to] === PUNCTUATION ? number.value : null;
}

/** 'The season 2 finale', 'X season 2' and no more: the season is there, and what is still to come is another. 'Joins X for season 2' says no such thing. */
const isSpent = ({ word }: Tokens, { from, to }: SeasonSpan, limit: number, title: Mention | undefined): boolean =>
  to >= limit ? title === undefined || from - title.to <= 1 : SHOWN.has(word[to] as number);

/** 'After season 2', 'midway through season 2', 'the season 2 finale'. */
const isOver = (tokens: Tokens, span: SeasonSpan, first: number, limit: number): boolean =>
  BEHIND.has(tokens.word[span.from - 1] as number) || FINALES.has(tokens.word[span.to] as number) || isInCourse(tokens, span, first, limit);
const BEHIND = wordSet('after beyond following since past');
const FINALES = wordSet('finale finales');
const SHOWN = wordSet('finale finales ending review reviews recap recaps episode episodes cliffhanger premiere premieres stars star is');

/** What each headline, each heading and each question of an interview or a forum is about. */
export function topicsOf(
  view: DocumentView,
  mentions: readonly Mention[],
  seasonsOf: (first: number, limit: number) => readonly SeasonSpan[],
  blockTokens: readonly (readonly [first: number, limit: number])[],
): Topic[] {
  const topics: Topic[] = [];
  view.blocks.forEach((block, index) => {
    const [first, limit] = blockTokens[index] as readonly [number, number];
    const isHeading = HEADING_KINDS.has(block.kind);
    const asked = isReadersQuestion(view.tokens, first) || (block.kind === 'paragraph' && isSetOff(view, block.span));
    if (block.kind === 'row' || !(isHeading || asked || limit - first <= LONGEST_QUESTION)) return;
    const here = mentionsWithin(mentions, { first, limit });
    const said = seasonsOf(first, limit).find(({ relation, soft, bare }) => relation === 'numbered' && !soft && !bare);
    // 'the X finale and Y season 2': the number is not the subject's
    const another =
      said !== undefined && here.some(({ from, to, name }) => to <= said.from && from > (here[0]?.from ?? 0) && name !== here[0]?.name);
    const season = another ? null : (said?.numbers[0] ?? numberBehind(view.tokens, here[0], limit));
    if (!isHeading && !(asked && here.length > 0) && !introduces(view, first, limit, here, season)) return;
    const asks = block.kind !== 'headline' || endsInQuestion(view, limit);
    const over = said !== undefined && isOver(view.tokens, said, first, limit);
    const spent = over || (said !== undefined && isSpent(view.tokens, said, limit, here[0]));
    topics.push({ name: subjectAmong(here, view.tokens)?.name ?? null, season, spent, over, block: index, depth: depthOf(block), asks });
  });
  return topics;
}
