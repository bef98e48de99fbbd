/** What has a day of its own beside a series: its people's doings, other works, the public's and the trade's own dates. */
import { wordSet } from '../../words/lexis.ts';
import { holdsWord } from '../../words/stretch.ts';
import type { Tokens } from '../../words/tokens.ts';

const OTHER_DAYS =
  wordSet(`ticket tickets visit visits visited cast tour tours talk talks panel panels screening screenings cinema cinemas theatre theaters theatres theater theatrical pictures boxset
  dvd box console consoles merchandise shop store exhibition auction wedding married marries funeral died dies dead death born birthday anniversary convention conventions
  festival awards award ceremony gala emmys oscars nominations nominees ballots vote votes voting court trial lawsuit sentenced charged arrested fined ruling
  regulator licence price prices pay subscribers fee deadline contract contracts strike strikes guild upfront upfronts embargo review tapings taping studio
  signing charity sofa sale party leave leaves leaving removed expire expires catalogue rerun reruns repeat repeats omnibus highlights soundtrack recap recaps title
  knot fame finale finales celebrates celebrate celebrated interview podcast magazine cover portrait instagram tweet tweeted tweets surgery hospital baby pregnant engaged divorce spoilers spoiler results eliminated
  winner wins fans viewers star stars contestant contestants episodes special reunion concert sing sings sang performs performed shares earnings game games match`);

/** True where any such thing is spoken of among the tokens from `from` up to `to`. */
export function hasOtherDays(tokens: Tokens, from: number, to: number): boolean {
  return holdsWord(tokens, from, to, OTHER_DAYS);
}

/** So too in a line of a calendar, which may say what there is of a series on its day: 'all seven episodes'. */
export function hasOtherDaysInLine(tokens: Tokens, from: number, to: number): boolean {
  return hasOtherDays(tokens, from, to) && !holdsWord(tokens, from, to, MADE_OF);
}
const MADE_OF = wordSet('episodes');
