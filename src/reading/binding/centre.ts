/** What each sentence is about: the series that a sentence after it may mean by 'it', 'the show' or a bare 'third season'. */
import { type Mention, mentionsWithin } from '../mentions/find-mentions.ts';
import type { SeriesName } from '../mentions/series.ts';
import { lastAtOrBefore } from '../sentences/in-order.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { wordSet } from '../words/lexis.ts';
import { markAt } from '../words/stretch.ts';
import { PUNCTUATION, type Tokens, WORD } from '../words/tokens.ts';
import type { Topic } from './topics.ts';

/** Words that bring in a series at the side: 'like X', 'from the makers of X', 'in the cuts that did for X', 'enough to beat X'. */
const ASIDES = wordSet(
  'like unlike than since alongside besides behind beyond including makers did as both likes beat beats beating topped topping outdrew against over past trailing into followed',
);
const ARTICLES = wordSet('the a an of for by');
const MOST_BACK = 3;

/**
 * The series that a sentence is about: of those it names the last that is not named at the side. A sentence that means one before it names any
 * ('They had axed the drama in the cuts that did for X and Y') stays with that one.
 * @returns null where it names none of its own
 */
export function centreOf(sentence: Sentence, mentions: readonly Mention[], tokens: Tokens): SeriesName | null {
  const here = mentionsWithin(mentions, sentence.view);
  const [leading] = here;
  if (leading === undefined) return null;
  if (meansOneBefore(sentence, leading, tokens)) return null;
  const sides = asides(here, sentence, tokens);
  const central = here.findLast((mention) => !sides.has(mention)) ?? (here.at(-1) as Mention);
  return isPastWork(tokens, central.to) ? null : central.name;
}

/**
 * The series of the heading above, where that is about one season of it and a sentence without a name asks something, or says that season's
 * number: 'How many episodes will season 6 have?' leaves whatever else the paragraph has touched on.
 */
export function backToTopic(
  { view, seasons }: Sentence,
  topics: readonly Topic[],
  mentions: readonly Mention[],
  tokens: Tokens,
): SeriesName | null {
  const topic = lastAtOrBefore(topics, view.block, ({ block }) => block);
  if (topic?.name == null || topic.season === null || topic.block === view.block) return null;
  if (mentionsWithin(mentions, view).length > 0) return null;
  const says = seasons.some(({ bare, soft, numbers }) => !bare && !soft && numbers.includes(topic.season as number));
  return says || markAt(tokens, view.limit - 1) === '?' ? topic.name : null;
}

/** 'It', 'the drama' before any name, and no clause that leads up to the name: 'A year after it was axed, X is back'. */
function meansOneBefore({ view, chart }: Sentence, { from }: Mention, tokens: Tokens): boolean {
  for (let at = view.first; at < from; at++) {
    // a pronoun deep in a sentence may mean anything; one that begins it means what the last was about
    const pronouns = at - view.first < NEAR_START ? chart.endsFrom('pronoun', at) : [];
    const end = Math.max(...chart.endsFrom('anaphor', at), ...pronouns, -1);
    // 'the drama X' is X
    if (end >= 0 && !gapIsMarks(tokens, end, from)) return markAt(tokens, from - 1) !== ',';
  }
  return false;
}

/** 'Brackenfell alumnus Tom Hask', 'Tom Hask, of Brackenfell fame': what somebody did before is not what the text is about. */
const isPastWork = ({ word }: Tokens, to: number): boolean => PAST_WORK.has(word[to] as number);
export const PAST_WORK = wordSet(
  'alum alums alumnus alumna alumni veteran veterans fame bro bros bestie besties castmates housemate housemates',
);

const NEAR_START = 4;

/** The mentions named at the side; what is listed with one is named there too. */
function asides(here: readonly Mention[], { view }: Sentence, tokens: Tokens): ReadonlySet<Mention> {
  const sides = new Set<Mention>();
  here.forEach((mention, index) => {
    const before = here[index - 1];
    const listed = before !== undefined && sides.has(before) && gapIsHour(tokens, before.to, mention.from);
    if (listed || isAside(tokens, mention.from, view.first)) sides.add(mention);
  });
  return sides;
}

/** 'Into X at 9 p.m. and Y at 10'. */
function gapIsHour(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = tokens.word[at] as number;
    if (tokens.kind[at] === WORD && !JOINS.has(word) && !OF_HOUR.has(word)) return false;
  }
  return true;
}
const OF_HOUR = wordSet('at p.m. a.m. pm am p m a et pt ct');

function isAside(tokens: Tokens, from: number, first: number): boolean {
  for (let at = from - 1; at >= Math.max(first, from - MOST_BACK); at--) {
    const word = tokens.word[at] as number;
    if (ASIDES.has(word)) return true;
    if (!ARTICLES.has(word) && tokens.kind[at] !== PUNCTUATION) return false;
  }
  return false;
}

const JOINS = wordSet('and or');

function gapIsMarks(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.kind[at] !== PUNCTUATION && !JOINS.has(tokens.word[at] as number)) return false;
  return true;
}
