/** Runs of series, each with its day: 'Kestrel Point (June 4), Old Solway (June 11)', 'Kestrel Point starts on June 4, Old Solway on June 11'. */
import type { Analysis } from '../../analysis.ts';
import type { Mention } from '../../mentions/find-mentions.ts';
import { lastAtOrBefore, startingWithin } from '../../sentences/in-order.ts';
import type { Sentence } from '../../sentences/sentence.ts';
import { wordSet } from '../../words/lexis.ts';
import { holdsWord, isMark } from '../../words/stretch.ts';
import type { Tokens } from '../../words/tokens.ts';
import type { Draft } from '../draft.ts';
import { hasOtherDays } from '../premieres/other-days.ts';
import { speaksOfRelease } from './dated-bare.ts';
import { ENDS, type Entry, entriesOf, FEWEST } from './day-entries.ts';

const OVER = wordSet(
  'ended ends ending finale finales wraps wrapped concluded concludes cancelled canceled axed renewed reviewed born died since filming shooting production convention conventions',
);
const SLATES = wordSet('slate lineup schedule calendar highlights offerings new upcoming coming');

/** @param stated what cues have found: a series that leans on one before it has its verb */
export function dayRunDrafts(analysis: Analysis, stated: readonly Draft[]): Draft[] {
  const premieres = stated
    .filter(({ body, certainty }) => body.predicate === 'premiere' && certainty !== 'denied')
    .toSorted((a, b) => a.from - b.from);
  return analysis.sentences.flatMap((sentence) => {
    const { first, limit, block } = sentence.view;
    const entries = entriesOf(sentence, analysis);
    if (entries.length === 0) return [];
    const here = startingWithin(premieres, first, limit, ({ from }) => from);
    const told = new Set(here.map(({ series }) => series));
    const isRun = isBracketedRun(entries, sentence, analysis);
    return entries.flatMap(({ mention, date, season, bracketed }): Draft[] => {
      if (told.has(mention.name)) return [];
      const lead = bracketed ? undefined : lastAtOrBefore(here, mention.from - 1, ({ from }) => from);
      if (bracketed ? !isRun : lead === undefined || lead.to > date.from || !opensPiece(mention, first, analysis.view.tokens)) return [];
      return [
        {
          series: mention.name,
          season,
          body: { predicate: 'premiere', value: date.date.edtf as string },
          certainty: lead?.certainty ?? 'certain',
          speaker: lead?.speaker ?? 'outlet',
          from: mention.from,
          to: date.to,
          block,
          rules: ['premiere/day-run', `date/${date.date.rule}`],
        },
      ];
    });
  });
}

/** A mark or 'and' parts it from what was said before. */
function opensPiece({ from }: Mention, first: number, tokens: Tokens): boolean {
  let at = from - 1;
  while (at > first && isMark(tokens, at, '\'"‘“*_')) at--;
  return at > first && (isMark(tokens, at, ',;') || ENDS.has(tokens.word[at] as number));
}

/** The sentence or the headline speaks of what is to come, and of nothing else that has a day. */
function isBracketedRun(entries: readonly Entry[], { view, cues }: Sentence, { view: { tokens, blocks } }: Analysis): boolean {
  const bracketed = entries.filter((entry) => entry.bracketed);
  if (bracketed.length < FEWEST || bracketed.some(({ date }) => date.date.direction === 'past')) return false;
  if (hasOtherDays(tokens, view.first, view.limit) || holdsWord(tokens, view.first, view.limit, OVER)) return false;
  if (cues.some(({ row }) => row.frame !== 'premiere')) return false;
  const isSaid = (first: number, limit: number): boolean =>
    speaksOfRelease(tokens, first, limit) || holdsWord(tokens, first, limit, SLATES);
  return isSaid(view.first, view.limit) || (blocks[0]?.kind === 'headline' && isSaid(0, view.first));
}
