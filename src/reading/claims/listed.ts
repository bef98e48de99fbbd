/** Claims from lists and scorecards: the label gives the fate, the entry its series and, where it says one, the season. */
import type { Analysis } from '../analysis.ts';
import { type BoundSeason, cancelledSeasons, finalSeasons, orderedSeasons } from '../binding/seasons.ts';
import type { Entry } from '../listings/listings.ts';
import type { Mention } from '../mentions/find-mentions.ts';
import type { SeasonSpan } from '../seasons/tag-seasons.ts';
import type { Sentence } from '../sentence.ts';
import type { Draft } from './draft.ts';

/** Tokens that may stand before the name in its entry: a quotation mark, an article that is no part of the title. */
const MOST_BEFORE = 2;
const RULES: Readonly<Record<Entry['label']['status'], string>> = {
  renewed: 'order/listed',
  cancelled: 'cancel/listed',
  ending: 'final/listed',
  undecided: 'undecided/listed',
};

export function listedDrafts(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const decided = new Set(
    drafts
      .filter(({ body }) => body.predicate === 'status' && body.value !== 'ending')
      .map(({ series, block }) => `${series.key} ${block}`),
  );
  return analysis.listings.entries.flatMap((entry) => {
    const mention = analysis.mentions.find(({ from, to }) => from >= entry.from && from - entry.from <= MOST_BEFORE && to <= entry.to);
    // what the entry's own sentence says counts before its label
    if (mention === undefined || decided.has(`${mention.name.key} ${entry.block}`)) return [];
    return draftsOf(entry, mention, analysis);
  });
}

function draftsOf({ label, from, to, block }: Entry, { name }: Mention, { view, sentences }: Analysis): Draft[] {
  const sentence = sentences.find((other) => other.view.first <= from && other.view.limit > from);
  if (sentence === undefined) return [];
  const spans = sentence.seasons.filter((span) => span.from >= from && span.to <= to && !span.soft);
  const end = spans.at(-1)?.to ?? to;
  const draft = (status: typeof label.status, season: BoundSeason): Draft => ({
    series: name,
    season,
    body: { predicate: 'status', value: status },
    certainty: 'certain',
    speaker: 'outlet',
    from,
    to: Math.max(end, from + 1),
    block,
    rules: [RULES[status]],
  });
  const seasons = label.isNew ? [{ kind: 'number', number: 1 } as const] : seasonsOf(label.status, spans, sentence, view.tokens);
  const drafts = seasons.map((season) => draft(label.status, season));
  // 'X, for a fifth and final season' among the renewed
  if (label.status === 'renewed' && spans.some(({ final }) => final)) drafts.push(...seasons.map((season) => draft('ending', season)));
  return drafts;
}

function seasonsOf(
  status: Entry['label']['status'],
  spans: readonly SeasonSpan[],
  sentence: Sentence,
  tokens: Analysis['view']['tokens'],
): readonly BoundSeason[] {
  if (status === 'cancelled') return cancelledSeasons(tokens, spans, sentence, {});
  if (status === 'ending') return finalSeasons(spans);
  return orderedSeasons(spans.filter(({ relation }) => relation === 'numbered' || relation === 'another'));
}
