/** Claims that carry a figure or a judgement: episodes, minutes, scores, viewers, opinions, carriers, stated rules. */
import type { Analysis } from '../analysis.ts';
import type { Draft } from '../claims/draft.ts';
import { settingsOf } from '../facts/settings.ts';
import { Bank } from '../patterns/bank.ts';
import { within } from '../sentences/in-order.ts';
import { askedCountDrafts } from './asked-counts.ts';
import { countDrafts } from './counts.ts';
import { formatDrafts } from './formats.ts';
import { gappedCounts } from './gapped-counts.ts';
import { COUNT_ROWS } from './lexicon-counts.ts';
import { OPINION_ROWS } from './lexicon-opinions.ts';
import { networkDrafts } from './networks.ts';
import { opinionDrafts, reviewDrafts } from './opinions.ts';
import { ratingDrafts } from './ratings.ts';
import type { FigureRow } from './rows.ts';
import { ruleDrafts } from './rules.ts';
import { viewingDrafts } from './viewing.ts';

export const FIGURE_ROWS: readonly FigureRow[] = [...COUNT_ROWS, ...OPINION_ROWS];
const FIGURE_BANK = new Bank(FIGURE_ROWS);

/** @param stated what cues have found: who orders a season says how many episodes it has */
export function figureDrafts(analysis: Analysis, stated: readonly Draft[]): Draft[] {
  const { tokens } = analysis.view;
  const fates = stated.filter(({ body }) => body.predicate === 'status').toSorted((a, b) => a.from - b.from);
  const drafts: Draft[] = [];
  for (const setting of settingsOf(analysis)) {
    const { view, chart } = setting.sentence;
    const orders = within(fates, view.first, view.limit, startOf, endOf);
    const counted: Draft[] = [];
    for (const cue of FIGURE_BANK.cues(tokens, view.first, view.limit, chart)) {
      if (cue.row.figure === 'opinion') drafts.push(...opinionDrafts(cue, setting));
      else counted.push(...countDrafts(cue, setting, stated).map((count) => spokenAs(count, orders)));
    }
    drafts.push(
      ...counted,
      ...gappedCounts(setting, counted),
      ...ratingDrafts(setting),
      ...viewingDrafts(setting),
      ...ruleDrafts(setting),
      ...askedCountDrafts(setting),
      ...formatDrafts(setting, stated),
    );
  }
  return onceEach([...drafts, ...reviewDrafts(analysis), ...networkDrafts(analysis, stated)]);
}

const startOf = ({ from }: Draft): number => from;
const endOf = ({ to }: Draft): number => to;

function spokenAs(count: Draft, orders: readonly Draft[]): Draft {
  const order = count.speaker === 'outlet' ? orders.find(({ series }) => series === count.series) : undefined;
  return order === undefined ? count : { ...count, speaker: order.speaker };
}

/** Opinions once a season and speaker, ranks once a series: the first said. */
function onceEach(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter(({ series, season, body, speaker }) => {
    if (body.predicate !== 'opinion') return true;
    const key = `${series.key}|${JSON.stringify(season)}|${speaker}|${speaker === 'audience' ? '' : body.value}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
