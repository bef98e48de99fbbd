/** Claims from lists and scorecards: the label gives the fate, the entry its series and, where it says one, the season. */
import type { Analysis } from '../../analysis.ts';
import { ownSeason } from '../../binding/own-season.ts';
import { type BoundSeason, cancelledSeasons, finalSeasons, orderedSeasons } from '../../binding/seasons.ts';
import type { Entry } from '../../listings/entry.ts';
import { type Mention, mentionsWithin } from '../../mentions/find-mentions.ts';
import type { SeasonSpan } from '../../seasons/season-span.ts';
import { within } from '../../sentences/in-order.ts';
import type { Sentence } from '../../sentences/sentence.ts';
import { sentenceAt } from '../../sentences/sentence-at.ts';
import { wordSet } from '../../words/lexis.ts';
import { holdsWord } from '../../words/stretch.ts';
import { type Tokens, WORD } from '../../words/tokens.ts';
import type { Draft } from '../draft.ts';

const ARTICLE = wordSet('the a');
const RULES: Readonly<Record<Entry['label']['status'], string>> = {
  renewed: 'order/listed',
  cancelled: 'cancel/listed',
  ending: 'final/listed',
  undecided: 'undecided/listed',
};

/** Of a draft, by the token that it begins with. */
const startOf = ({ from }: Draft): number => from;
const endOf = ({ from }: Draft): number => from + 1;

export function listedDrafts(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const decided = drafts.filter(({ body }) => body.predicate === 'status' && body.value !== 'ending').sort((a, b) => a.from - b.from);
  return analysis.listings.entries.flatMap((entry) => {
    const mention = mentionsWithin(analysis.mentions, { first: entry.from, limit: entry.to }).find(({ from }) =>
      opens(analysis.view.tokens, entry.from, from),
    );
    const sentence = sentenceAt(analysis.sentences, entry.from);
    if (mention === undefined || sentence === undefined) return [];
    // what the entry's own sentence says counts before its label
    const { first, limit } = analysis.view.tables.rows.has(entry.block) ? { first: entry.from, limit: entry.to } : sentence.view;
    const told = within(decided, first, limit, startOf, endOf).some(({ series }) => series === mention.name);
    return told && entry.season === null ? [] : draftsOf(entry, mention, saying(entry, sentence, analysis), analysis);
  });
}

const SHOWN = wordSet('finale spoilers recap review trailer premiere');

/** Only quotation marks, a number, or an article that is no part of the title, stand before the name in its entry. */
function opens(tokens: Tokens, from: number, at: number): boolean {
  for (let token = from; token < at; token++) if (tokens.kind[token] === WORD && !ARTICLE.has(tokens.word[token] as number)) return false;
  return at >= from && at - from <= MOST_BEFORE;
}
const MOST_BEFORE = 4;

/** The sentence that says its season: of a row, that of the cell with its fate. */
function saying({ detail }: Entry, sentence: Sentence, { sentences }: Analysis): Sentence {
  const other = detail.first < sentence.view.limit ? undefined : sentenceAt(sentences, detail.first);
  return other?.view.first === detail.first ? other : sentence;
}

function draftsOf(entry: Entry, mention: Mention, sentence: Sentence, { view }: Analysis): Draft[] {
  const { from, to, block, detail } = entry;
  const label = ownLabel(entry, view.tokens);
  const inDetail = sentence.seasons.filter((span) => span.from >= detail.first && span.to <= detail.limit);
  const firm = inDetail.filter(({ soft }) => !soft);
  // 'X -- second year, ordered in March'
  const said = firm.length > 0 ? firm : inDetail.filter(({ relation }) => relation === 'numbered');
  // 'X (season eight) and Y (four)'
  const bracketed = said.length === 0 ? ownSeason(view.tokens, mention.to, sentence) : null;
  const own = bracketed !== null && bracketed.to > bracketed.span.to ? [bracketed.span] : said;
  const spans = own.length === 0 && entry.season !== null ? [entry.season] : own;
  const end = spans.at(-1)?.to ?? to;
  // 'X series 4 finale spoilers follow' under a line is no item of its
  if (label.status === 'ending' && SHOWN.has(view.tokens.word[end] as number)) return [];
  const draft = (status: typeof label.status, season: BoundSeason): Draft => ({
    series: mention.name,
    season,
    body: { predicate: 'status', value: status },
    certainty: label.certainty,
    speaker: 'outlet',
    from,
    to: Math.max(end, from + 1),
    block,
    rules: [RULES[status]],
  });
  const seasons = label.isNew ? [{ kind: 'number', number: 1 } as const] : seasonsOf(label.status, spans, sentence, view.tokens);
  const drafts = seasons.map((season) => draft(label.status, season));
  // 'X, for a fifth and final season' among the renewed
  if (label.isLast || (label.status === 'renewed' && spans.some(({ final }) => final)))
    drafts.push(...seasons.map((season) => draft('ending', season)));
  return drafts;
}

/** Among the cancelled, 'X, which concluded in May as planned' ended of its own accord. */
function ownLabel({ label, from, to }: Entry, tokens: Tokens): Entry['label'] {
  return label.status === 'cancelled' && holdsWord(tokens, from, to, OF_ITS_OWN_ACCORD) ? { ...label, status: 'ending' } : label;
}

const OF_ITS_OWN_ACCORD = wordSet('planned final finale farewell concluded concludes');

/** 'X: season one ended in August, nothing yet' waits for the second. */
function isOver({ relation, count, from, to }: SeasonSpan, { view }: Sentence, { word }: Tokens): boolean {
  if (relation === 'count') return count > 0;
  if (BEYOND.has(word[from - 1] as number)) return true;
  return relation === 'numbered' && to < view.limit && OVER.has(word[to] as number);
}

/** 'No word past S4'. */
const BEYOND = wordSet('past after beyond since');
/** Behind a season that has been shown. */
const OVER = wordSet('ended ends aired finished wrapped concluded over out premiered ran closed was drew');

const afterwards = ({ relation, count, numbers }: SeasonSpan): BoundSeason => ({
  kind: 'number',
  number: (relation === 'count' ? count : Math.max(...numbers)) + 1,
});

function seasonsOf(
  status: Entry['label']['status'],
  spans: readonly SeasonSpan[],
  sentence: Sentence,
  tokens: Tokens,
): readonly BoundSeason[] {
  if (status === 'cancelled') return cancelledSeasons(tokens, spans, sentence, {});
  if (status === 'ending') return finalSeasons(spans);
  if (status === 'undecided' && spans.length === 1 && isOver(spans[0] as SeasonSpan, sentence, tokens))
    return [afterwards(spans[0] as SeasonSpan)];
  return orderedSeasons(spans.filter(({ relation }) => relation === 'numbered' || relation === 'another'));
}
