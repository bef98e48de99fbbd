/** Whether what a row needs beside its cue is there. */
import type { Analysis } from './analysis.ts';
import { mentionsWithin } from './mentions/find-mentions.ts';
import type { Cue } from './patterns/bank.ts';
import type { Need } from './rows.ts';
import type { Sentence } from './sentence.ts';
import { opensBlock } from './sentence-at.ts';
import { wordSet } from './words/lexis.ts';
import { holdsWord } from './words/stretch.ts';

const MET: Readonly<Record<Need, (cue: Cue, sentence: Sentence, analysis: Analysis) => boolean>> = {
  series: (cue, sentence, analysis) =>
    cue.match.slots.some(({ name }) => name === 'show' || name === 'series') ||
    MET.named(cue, sentence, analysis) ||
    hasReference(sentence) ||
    analysis.focus.subject !== null,
  named: (_, { view }, { mentions, focus }) => focus.headOf(view.block)?.name != null || mentionsWithin(mentions, view).length > 0,
  season: (_, { seasons }) => seasons.length > 0,
  carrier: (cue, { carriers }) => carriers.length > 0 || cue.match.slots.some(({ name }) => name === 'carrier'),
  topic: (_, { view }, { focus }) => focus.topicOf(view.block)?.season != null,
  date: (_, { dates }) => dates.length > 0,
  condition: ({ match }, { view }, { view: { tokens } }) =>
    holdsWord(tokens, view.first, match.from, CONDITIONS) || holdsWord(tokens, match.to, view.limit, CONDITIONS),
  asked: (_, { view }, { focus, view: { sentences } }) => focus.answersIn(view.block) && opensBlock(sentences, view),
};

const CONDITIONS = wordSet('if unless provided assuming should');

export function meetsNeeds(cue: Cue, sentence: Sentence, analysis: Analysis): boolean {
  return (cue.row.needs ?? []).every((need) => need.split('|').some((one) => MET[one as Need](cue, sentence, analysis)));
}

function hasReference({ chart, view }: Sentence): boolean {
  for (let at = view.first; at < view.limit; at++) if (chart.endsFrom('anaphor', at).length > 0) return true;
  return false;
}
