/** Stretches of time that a text says have passed since something: 'almost a full year has passed since the first season came out'. */
import type { Span } from '../claim/claim.ts';
import { type Checked, type CheckedSentence, numbersOf } from './checked.ts';
import { numberAmong } from './numbers-said.ts';
import { Phrases } from './phrases.ts';

const UNIT_DAYS = { week: 7, month: 30.4, year: 365.25 } as const;
type Unit = keyof typeof UNIT_DAYS;

export interface Elapsed {
  readonly days: number;
  readonly span: Span;
  /** The season since which it is counted; 1 where the text says 'the debut', 'the first', or names none. */
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

/** Something later than the beginning. */
const LATER = new Phrases<'later'>({
  later: ['last|final|finale|latest|new|episode|episodes|trailer|teaser|news|announcement|back|returned|ended|concluded'],
});

/** Every stretch that is counted from the release of a season. */
export function elapsedOf(checked: Checked): readonly Elapsed[] {
  return checked.body.flatMap((sentence) => {
    if (sentence.asks) return [];
    return STRETCHES.in(checked, sentence).flatMap(({ kind, from, to, span }): Elapsed[] => {
      const since = clauseBehind(checked, sentence, span[1]);
      const isOut = OUT.in(checked, sentence).some((phrase) => isIn(phrase, since));
      const season = isOut ? seasonIn(checked, sentence, since) : null;
      return season === null ? [] : [{ days: UNIT_DAYS[kind] * (numberAmong(checked, from, to) ?? 1), span, season }];
    });
  });
}

/** What follows 'since', up to the end of its clause; where nothing does, the whole sentence. */
function clauseBehind({ text }: Checked, { span }: CheckedSentence, from: number): Span {
  const end = from + text.slice(from, span[1]).search(/[,;]/);
  return end > from ? [from, end] : [span[0], span[1]];
}

const isIn = (phrase: { readonly span: Span }, [start, end]: Span): boolean => phrase.span[0] >= start && phrase.span[1] <= end;

function seasonIn(checked: Checked, sentence: CheckedSentence, since: Span): number | null {
  const { tokens } = checked.view;
  const named = sentence.seasons.filter(
    ({ from, to }) => (tokens.start[from] as number) >= since[0] && (tokens.end[to - 1] as number) <= since[1],
  );
  const [season, ...others] = numbersOf(named.filter(({ bare }) => !bare));
  if (season !== undefined) return others.length === 0 ? season : null;
  if (FIRST.in(checked, sentence).some((phrase) => isIn(phrase, since))) return 1;
  // 'since the series came to Netflix'
  return named.length === 0 && !LATER.in(checked, sentence).some((phrase) => isIn(phrase, since)) ? 1 : null;
}
