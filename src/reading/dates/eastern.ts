/** '2021年3月4日', '3月4日', '2021년 3월': dates whose parts have their signs behind them. */
import { dayRangeOf, monthRange } from './calendar.ts';
import { type Expression, expression, type Scan } from './expression.ts';
import { EASTERN_SIGNS } from './marks.ts';
import { dated } from './months.ts';
import { digitsAt, markAt, numberAt } from './tokens.ts';

export function easternDate({ tokens }: Scan, from: number): Expression | null {
  const mark = markAt(tokens, from + 1);
  if (mark === 0) return null;
  for (const [yearSign, monthSign, daySign] of EASTERN_SIGNS) {
    const hasYear = mark === yearSign && digitsAt(tokens, from) === 4;
    if (!hasYear && mark !== monthSign) continue;
    const at = hasYear ? from + 2 : from;
    const month = numberAt(tokens, at);
    if (month === null || month < 1 || month > 12 || markAt(tokens, at + 1) !== monthSign) return null;
    const day = markAt(tokens, at + 3) === daySign ? numberAt(tokens, at + 2) : null;
    if (!hasYear) return day === null ? null : expression(from, at + 4, 'eastern-day', { at: (year) => dayRangeOf(year, month, day) });
    const year = numberAt(tokens, from) as number;
    return day === null
      ? dated(from, at + 2, 'eastern-month', monthRange(year, month), 'month')
      : dated(from, at + 4, 'eastern-day', dayRangeOf(year, month, day));
  }
  return null;
}
