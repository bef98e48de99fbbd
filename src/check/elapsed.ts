/** Stretches of time that a text says have passed since something: 'almost a full year has passed since the first season came out'. */
import type { Span } from '../claim/claim.ts';
import { NUMBERS } from '../reading/words/lexis.ts';
import type { Checked, CheckedSentence } from './checked.ts';
import { Phrases } from './phrases.ts';

const UNIT_DAYS = { week: 7, month: 30.4, year: 365.25 } as const;
type Unit = keyof typeof UNIT_DAYS;

export interface Elapsed {
  readonly days: number;
  readonly span: Span;
  /** The season since which it is counted; 1 where the text says 'the debut', 'the first'. */
  readonly season: number;
}

const AMOUNT = '(<number>|a|an|one) (full|whole|entire|long)?';
const SINCE = '(has|have|had)? ..1 (passed|gone by|elapsed|flown by)? ..1 since';

const STRETCHES = new Phrases<Unit>({
  week: [`${AMOUNT} (week|weeks) ${SINCE}`],
  month: [`${AMOUNT} (month|months) ${SINCE}`],
  year: [`${AMOUNT} (year|years) ${SINCE}`],
});

const FIRST = new Phrases<'first'>({
  first: ['(first|debut|premiere|opening|inaugural|freshman) ..1 (season|series|run|episodes)', 'season one'],
});

const OUT = new Phrases<'out'>({ out: ['~release|~premiere|~debut|~air|~launch|~land|~arrive|~drop|released|came|hit'] });

/** Every stretch that is counted from the release of a season. */
export function elapsedOf(checked: Checked): readonly Elapsed[] {
  return checked.body.flatMap((sentence) => {
    if (sentence.asks || !OUT.has(checked, sentence)) return [];
    const season = seasonOf(checked, sentence);
    if (season === null) return [];
    return STRETCHES.in(checked, sentence).map(({ kind, from, to, span }): Elapsed => {
      return { days: UNIT_DAYS[kind] * amountIn(checked, from, to), span, season };
    });
  });
}

function seasonOf(checked: Checked, sentence: CheckedSentence): number | null {
  const [season, ...others] = sentence.firmSeasons;
  if (season !== undefined) return others.length === 0 ? season : null;
  return FIRST.has(checked, sentence) ? 1 : null;
}

/** The number among some words; 'a' and 'one' are 1. */
function amountIn({ view: { tokens } }: Checked, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const number = NUMBERS.cardinal(tokens, at);
    if (number !== null) return number.value;
  }
  return 1;
}
