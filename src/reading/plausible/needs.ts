/** Whether what a row needs beside its cue is there. */
import type { Analysis } from '../analysis.ts';
import { isAboutFates, isInEntry } from '../binding/roundup.ts';
import { mentionsWithin } from '../mentions/find-mentions.ts';
import type { Cue } from '../patterns/bank.ts';
import type { Need } from '../rows.ts';
import { lastAtOrBefore } from '../sentences/in-order.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { opensBlock } from '../sentences/sentence-at.ts';
import type { SentenceView } from '../sentences/view.ts';
import { wordSet } from '../words/lexis.ts';
import { holdsWord, isMark } from '../words/stretch.ts';

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
  asked: (cue, { view }, analysis) =>
    (analysis.focus.answersIn(view.block) && opensBlock(analysis.view.sentences, view)) || isUnderLead(cue, view, analysis),
  renewals: ({ match }, { view: { first } }, { names, view: { tokens } }) =>
    names.length >= FEWEST_OF_ROUNDUP && holdsWord(tokens, Math.max(0, first - FAR_BACK), match.from, RENEWALS),
  entry: (_, { view }, analysis) =>
    view.limit - view.first <= MOST_IN_VERDICT && isAboutFates(analysis.view.tokens) && isInEntry(view, analysis),
};

/** A piece on what is ordered of several series says so shortly before. */
const RENEWALS = wordSet('renews renewed renewals renewal recommissions recommissioned pickups');
const FEWEST_OF_ROUNDUP = 3;
const FAR_BACK = 60; // tokens

/** 'Patience Park (CBS): No decision yet', 'Status: renewed': what stands behind a name or behind 'Status', and a colon or a dash, answers. */
function isUnderLead({ match }: Cue, { first }: SentenceView, { mentions, view: { tokens } }: Analysis): boolean {
  const lead = match.from - 1;
  if (lead <= first || !isMark(tokens, lead, LEADS)) return false;
  if (lead - first <= MOST_IN_QUESTION && holdsWord(tokens, first, lead, QUESTIONS)) return true;
  const named = lastAtOrBefore(mentions, first + 1, ({ from }) => from);
  if (named === undefined || named.from < first || named.to > lead) return false;
  const behind = isMark(tokens, named.to, MARKS_OFF) ? named.to + 1 : named.to;
  return behind === lead || (isMark(tokens, behind, '([') && isMark(tokens, lead - 1, ')]') && lead - behind <= MOST_IN_BRACKET);
}

const LEADS = ':–—-';
/** What closes the marks around a name. */
const MARKS_OFF = '"”\'’*';
const QUESTIONS = wordSet('status verdict fate');
const MOST_IN_QUESTION = 4;
/** Tokens of a sentence that is a verdict and nothing else, its stop among them: 'Thinking about it.' */
const MOST_IN_VERDICT = 4;
const MOST_IN_BRACKET = 8;

const CONDITIONS = wordSet('if unless provided assuming should');

export function meetsNeeds(cue: Cue, sentence: Sentence, analysis: Analysis): boolean {
  return (cue.row.needs ?? []).every((need) => need.split('|').some((one) => MET[one as Need](cue, sentence, analysis)));
}

function hasReference({ chart, view }: Sentence): boolean {
  for (let at = view.first; at < view.limit; at++) if (chart.endsFrom('anaphor', at).length > 0) return true;
  return false;
}
