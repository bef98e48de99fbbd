/** The scorecard of the pages, kept while the ledger holds the same. */
import { type Scorecard, scorecardOf } from '../../forecast/scorecard/scorecard.ts';
import { SHIPPED_SCORECARD } from '../../forecast/scorecard/shipped.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Record } from './record.ts';

/** @returns the scorecard as of today */
export function scorecardOn(ledger: Pick<Ledger, 'forecasts'>, record: Record): () => Scorecard {
  let kept: { readonly version: object; readonly of: string; readonly card: Scorecard } | null = null;
  return () => {
    const shown = ledger.forecasts();
    const today = record.today().toString();
    const version = record.index.version();
    const of = `${today} ${shown.at(-1)?.cursor ?? 0}`;
    if (kept === null || kept.version !== version || kept.of !== of) {
      const answerOn = (key: string, day: string) => {
        const series = record.index.byKey(key);
        return series === null ? null : record.answer(series, Temporal.PlainDate.from(day));
      };
      kept = { version, of, card: scorecardOf(SHIPPED_SCORECARD, shown, answerOn, today) };
    }
    return kept.card;
  };
}
