/** Roundups that put the season in brackets behind each series: 'The Flash (season eight), Riverdale (six), Charmed and Legacies (four apiece)'. */
import type { Analysis } from '../../analysis.ts';
import { boundOwnSeasons, ownSeason, sharersOf } from '../../binding/own-season.ts';
import { mentionsWithin } from '../../mentions/find-mentions.ts';
import type { Sentence } from '../../sentences/sentence.ts';
import { wordSet } from '../../words/lexis.ts';
import { holdsWord } from '../../words/stretch.ts';
import type { Draft } from '../draft.ts';

/** Of a list of series that go on. */
const RENEWING = wordSet(
  `renewed renews renew renewal renewals renewing pickups pickup returning returns ordered orders another safe back recommissioned confirmed`,
);
/** Of one of series that do not. */
const ENDING = wordSet('cancelled canceled axed cancels cancel axes cut dropped scrapped ends ending finale not none neither');

export function bracketedListDrafts(analysis: Analysis): Draft[] {
  const { tokens } = analysis.view;
  const drafts: Draft[] = [];
  for (const sentence of analysis.sentences) {
    const { block } = sentence.view;
    const here = mentionsWithin(analysis.mentions, sentence.view);
    if (here.length < 2 || !isAboutRenewal(sentence, analysis)) continue;
    const official = sentence.carriers.length > 0 || analysis.sentences[0]?.carriers.length !== 0;
    for (const mention of here) {
      const own = ownSeason(tokens, mention.to, sentence);
      if (own === null || own.to === own.span.to) continue;
      for (const named of own.shared ? sharersOf(mention, here, sentence, tokens) : [mention]) {
        for (const season of boundOwnSeasons(own, 'renewed', tokens, sentence))
          drafts.push({
            series: named.name,
            season,
            body: { predicate: 'status', value: 'renewed' },
            certainty: 'certain',
            speaker: official ? 'official' : 'outlet',
            from: named.from,
            to: own.to,
            block,
            rules: ['order/bracketed-list'],
          });
      }
    }
  }
  return drafts;
}

/** The sentence, its block so far or the headline speaks of renewing, and the sentence of no end. */
function isAboutRenewal({ view, cues }: Sentence, analysis: Analysis): boolean {
  if (cues.some(({ row }) => row.frame === 'cancel' || row.frame === 'final')) return false;
  const { tokens } = analysis.view;
  const before = analysis.sentences.filter((other) => other.view.block === view.block && other.view.first <= view.first);
  const section = analysis.listings.sections.get(view.block);
  if (section !== undefined) return section === 'renewed';
  const headline = analysis.sentences[0];
  if (holdsWord(tokens, view.first, view.limit, ENDING)) return false;
  return [...before, ...(headline === undefined ? [] : [headline])].some((other) =>
    holdsWord(tokens, other.view.first, other.view.limit, RENEWING),
  );
}
