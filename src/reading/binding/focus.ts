/** Which series a place of a document is about, where the words there do not say. */

import type { Mention } from '../mentions/find-mentions.ts';
import type { SeriesName } from '../mentions/series.ts';
import { lastAtOrBefore } from '../sentences/in-order.ts';
import type { Topic } from './topics.ts';

/** What a sentence is about. */
export interface Centre {
  readonly first: number; // its first token
  readonly name: SeriesName;
}

/** What a row or an item with a name of its own is about: null where that is no series, 'subject' where it names a season alone. */
export interface HeadTopic {
  readonly name: SeriesName | 'subject' | null;
  readonly season: number | null;
}

/** What holds from a block on, until the next. */
type Standing = Pick<Topic, 'name' | 'season' | 'spent' | 'over' | 'block'>;

export class Focus {
  readonly #mentions: readonly Mention[];
  readonly #centres: readonly Centre[];
  readonly #standings: readonly Standing[];
  readonly #answering: ReadonlySet<number>; // blocks
  readonly #blockFirst: readonly number[];
  readonly #sentenceFirst: readonly number[];
  readonly subject: SeriesName | null;
  readonly #heads: ReadonlyMap<number, HeadTopic>;

  /**
   * @param centres of the sentences that have one, in order
   * @param blockFirst first token of each block
   */
  constructor(
    mentions: readonly Mention[],
    centres: readonly Centre[],
    topics: readonly Topic[],
    blockFirst: readonly number[],
    sentenceFirst: readonly number[],
    subject: SeriesName | null,
    heads: ReadonlyMap<number, HeadTopic>,
  ) {
    this.#mentions = mentions;
    this.#centres = centres;
    this.#standings = standingsOf(topics);
    this.#answering = new Set(
      topics.flatMap(({ asks, name, season, block }) => (asks && (name !== null || season !== null) ? [block + 1] : [])),
    );
    this.#blockFirst = blockFirst;
    this.#sentenceFirst = sentenceFirst;
    this.subject = subject;
    this.#heads = heads;
  }

  /** The series meant by 'it' or 'the show' at a token of a block: named before it in its sentence, else what the paragraph, the heading, the document is about. */
  seriesAt(token: number, block: number): SeriesName | null {
    const sentence = lastAtOrBefore(this.#sentenceFirst, token, (first) => first) ?? 0;
    const here = lastAtOrBefore(this.#mentions, token - 1, ({ from }) => from);
    if (here !== undefined && here.from >= sentence) return here.name;
    const head = this.headOf(block);
    if (head !== null) return head.name;
    const centre = lastAtOrBefore(this.#centres, sentence - 1, ({ first }) => first);
    if (centre !== undefined && centre.first >= (this.#blockFirst[block] ?? 0)) return centre.name;
    return this.topicOf(block)?.name ?? this.subject;
  }

  /** The series named last before a token of a block: 'that show' means none that is further off. */
  namedBefore(token: number, block: number): SeriesName | null {
    const last = lastAtOrBefore(this.#mentions, token - 1, ({ from }) => from);
    return last !== undefined && last.from >= (this.#blockFirst[block] ?? 0) ? last.name : null;
  }

  /** What the line itself is about, where it is a row or an item with a head of its own. */
  headOf(block: number): Standing | null {
    const head = this.#heads.get(block);
    if (head === undefined) return null;
    return { name: head.name === 'subject' ? this.subject : head.name, season: head.season, spent: false, over: false, block };
  }

  /** The series and the season that the headings above a block are about: the nearest that is still open and names one. */
  topicOf(block: number): Standing | null {
    const head = this.headOf(block);
    if (head !== null && (head.season !== null || head.name === null)) return head;
    return lastAtOrBefore(this.#standings, block, (standing) => standing.block) ?? null;
  }

  /** True right below a question, a heading or a line that names a series: 'Renewed last week.' there is an answer. */
  answersIn(block: number): boolean {
    return this.#answering.has(block);
  }
}

/** What the headings above are about from each topic on. @param topics in order of their blocks */
function standingsOf(topics: readonly Topic[]): readonly Standing[] {
  const open: Topic[] = []; // each deeper than the one before: as many as there are depths
  return topics.map((topic) => {
    while (open.length > 0 && (open.at(-1) as Topic).depth >= topic.depth) open.pop();
    open.push(topic);
    const name = open.findLast((one) => one.name !== null)?.name ?? null;
    const numbered = open.findLastIndex(({ season }) => season !== null);
    // a heading that names another series ends the season of the one before
    const others = open.slice(numbered + 1).some((one) => one.name !== null && one.name !== open[numbered]?.name);
    const season = numbered < 0 || (others && open[numbered]?.name !== null) ? null : (open[numbered]?.season ?? null);
    const { spent = false, over = false } = season === null ? {} : (open[numbered] ?? {});
    return { name, season, spent, over, block: topic.block };
  });
}
