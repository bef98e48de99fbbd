/**
 * Premieres that no word says: 'Ludwig 2: we have a date. Thursday, March 27, ten past nine.' In a short piece about one series a day
 * to come is its premiere, unless the sentence speaks of something else that has a day.
 */
import type { Analysis } from '../analysis.ts';
import { contextAt } from '../context.ts';
import type { Cue } from '../patterns/bank.ts';
import type { Row } from '../rows.ts';
import type { DateSpan, Sentence } from '../sentence.ts';
import { wordSet } from '../words/lexis.ts';
import type { Tokens } from '../words/tokens.ts';
import type { Draft } from './draft.ts';
import { premiereDrafts } from './premieres.ts';

/** A text of more words than this says what its dates are of. */
const SHORT = 110;

const IMPLIED: Row = { id: 'premiere/implied', frame: 'premiere', patterns: [], finds: [], leaves: [] };

/** What else has a day, beside a series: its people's doings, other works, the trade's and the public's own dates. */
const OTHER_DAYS =
  wordSet(`ticket tickets tour tours talk talks panel panels screening screenings cinema cinemas theatre theaters theatres theater theatrical box set dvd blu-ray boxset
  console consoles merchandise shop store exhibition auction wedding married marries funeral died dies dead death born birthday anniversary convention
  comic-con festival awards award ceremony gala emmys oscars nominations nominees ballots votes vote voting court trial lawsuit hearing sentenced charged
  arrested fined ruling regulator licence price prices pay subscribers fee deadline contract contracts strike strikes guild union upfront upfronts embargo
  review reviews tapings taping audience audiences studio tickets q&a meet signing charity sofa sale sales party leave leaves leaving removed expires expire catalogue rerun reruns
  repeat repeats omnibus highlights soundtrack recap recaps title set filming production shooting cameras writers shoot shoots game match kickoff
  interview podcast magazine cover portrait photo photos instagram tweet tweeted tweets birthday surgery hospital baby pregnant engaged divorce
  election president senate police stock shares earnings investors quarter revenue`);

/** @param stated what cues have found: their dates are taken */
export function impliedPremiereDrafts(analysis: Analysis, stated: readonly Draft[]): Draft[] {
  const { tokens } = analysis.view;
  if (tokens.count > SHORT || stated.some(({ body }) => body.predicate === 'premiere')) return [];
  return analysis.sentences.flatMap((sentence) => {
    if (isOfOtherDays(sentence, tokens)) return [];
    return sentence.dates.filter(isToCome).flatMap(({ from, to }) => {
      const cue: Cue = { row: IMPLIED, match: { from, to, slots: [] } };
      return premiereDrafts(cue, contextAt(sentence, tokens, from, to, false), analysis);
    });
  });
}

const isToCome = ({ date }: DateSpan): boolean => date.kind === 'date' && date.edtf !== null && !date.rejected && date.direction !== 'past';

function isOfOtherDays({ view, cues }: Sentence, { word }: Tokens): boolean {
  if (cues.some(({ row }) => row.frame !== 'premiere' && row.frame !== 'final')) return true;
  for (let at = view.first; at < view.limit; at++) if (OTHER_DAYS.has(word[at] as number)) return true;
  return false;
}
