/** Which series a place of a document is about, where the words there do not say. */
import type { BlockKind } from '../../claim/document.ts';
import { type Mention, mentionsWithin } from '../mentions/find-mentions.ts';
import type { SeriesName } from '../mentions/series.ts';
import type { SeasonSpan } from '../seasons/season-span.ts';
import type { DocumentView } from '../view.ts';

/** A heading's own subject: what the blocks under it are about. */
export interface Topic {
  readonly name: SeriesName | null;
  readonly season: number | null;
  readonly block: number;
  readonly asks: boolean; // a question, or a line within the text; no plain headline
}

const HEADING_KINDS: ReadonlySet<BlockKind> = new Set(['headline', 'heading']);

export class Focus {
  readonly #mentions: readonly Mention[];
  readonly #topics: readonly Topic[];
  readonly #blockFirst: readonly number[];
  readonly subject: SeriesName | null;

  /** @param blockFirst first token of each block */
  constructor(mentions: readonly Mention[], topics: readonly Topic[], blockFirst: readonly number[], subject: SeriesName | null) {
    this.#mentions = mentions;
    this.#topics = topics;
    this.#blockFirst = blockFirst;
    this.subject = subject;
  }

  /** The series meant by 'it' or 'the show' at a token of a block. */
  seriesAt(token: number, block: number): SeriesName | null {
    const inBlock = this.#lastBefore(token, this.#blockFirst[block] ?? 0);
    if (inBlock !== null) return inBlock;
    const heading = this.topicOf(block)?.name ?? null;
    return heading ?? this.subject;
  }

  /** The season that the headings above a block are about, with the series they name; the nearest heading that names one. */
  topicOf(block: number): Omit<Topic, 'asks'> | null {
    const above = this.#topics.filter((topic) => topic.block <= block);
    const nearest = above.at(-1);
    if (nearest === undefined) return null;
    const name = above.findLast((topic) => topic.name !== null)?.name ?? null;
    const numbered = above.findLastIndex((topic) => topic.season !== null);
    // a heading that names another series ends the season of the one before
    const others = above.slice(numbered + 1).some((topic) => topic.name !== null && topic.name !== above[numbered]?.name);
    return {
      name,
      season: numbered < 0 || (others && above[numbered]?.name !== null) ? null : (above[numbered]?.season ?? null),
      block: nearest.block,
    };
  }

  /** True right below a question, a heading or a line that names a series: 'Renewed last week.' there is an answer. */
  answersIn(block: number): boolean {
    return this.#topics.some((topic) => topic.asks && topic.block === block - 1 && topic.name !== null);
  }

  #lastBefore(token: number, from: number): SeriesName | null {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#mentions[middle] as Mention).from < token) low = middle + 1;
      else high = middle;
    }
    const last = this.#mentions[low - 1];
    return last !== undefined && last.from >= from ? last.name : null;
  }
}

const endsInQuestion = ({ tokens }: Pick<DocumentView, 'tokens'>, limit: number): boolean =>
  tokens.text[tokens.start[limit - 1] as number] === '?';

const LONGEST_QUESTION = 16;
const LONGEST_LINE = 3;

/** A short question that names a series, or a line that hardly holds more than its name, stands over what follows as a heading does. */
function introduces({ tokens }: DocumentView, first: number, limit: number, here: readonly Mention[]): boolean {
  const [mention] = here;
  if (mention === undefined || limit - first > LONGEST_QUESTION) return false;
  return endsInQuestion({ tokens }, limit) || limit - first - (mention.to - mention.from) <= LONGEST_LINE;
}

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
    const here = mentionsWithin(mentions, { first, limit });
    if (!HEADING_KINDS.has(block.kind) && !introduces(view, first, limit, here)) return;
    const named = here[0]?.name ?? null;
    const season =
      seasonsOf(first, limit).find(({ relation, soft, bare }) => relation === 'numbered' && !soft && !bare)?.numbers[0] ?? null;
    const asks = block.kind !== 'headline' || endsInQuestion(view, limit);
    if (named !== null || season !== null) topics.push({ name: named, season, block: index, asks });
  });
  return topics;
}
