/** Back-test on a ledger's own series: what would have been forecast of each season, from what was said by then, and what came. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Answer } from '../claim/answer.ts';
import { HORIZONS } from '../forecast/backtest/case.ts';
import { forecast } from '../forecast/forecast.ts';
import type { ForecastModel } from '../forecast/model.ts';
import { type IssuedScore, type Shown, scoreIssued } from '../forecast/scorecard/issued.ts';
import { SHIPPED_SCORECARD } from '../forecast/scorecard/shipped.ts';
import type { Ledger, SeriesLine } from '../ledger/ledger.ts';
import { type Asked, answererOn, groundOf, usualReliability } from './answers.ts';

/** @param today outcomes count as known by the end of this day */
export function ownBacktest(
  ledger: Ledger,
  catalogue: Pick<Catalogue, 'byId'>,
  model: ForecastModel,
  today: Temporal.PlainDate,
): IssuedScore {
  const asked = new Map(ledger.series().map((line) => [line.key, askedOf(line, catalogue)]));
  const answer = answererOn(ledger, () => today.toZonedDateTime('UTC').toInstant());
  const answerOn = (key: string, day: string) => answer(asked.get(key)!, Temporal.PlainDate.from(day));
  const shown = [...asked.values()].flatMap((one) => forecastsOf(one, answerOn(one.key, today.toString()), ledger, model, today));
  return scoreIssued(shown, answerOn, today.toString(), SHIPPED_SCORECARD.rates);
}

/** A forecast of the season after each that came out on a known day, at each age; of what was said by then. */
function forecastsOf(asked: Asked, { seasons }: Answer, ledger: Ledger, model: ForecastModel, today: Temporal.PlainDate): readonly Shown[] {
  const premieres = seasons.flatMap(({ fate, premiere, season }) =>
    fate.status === 'released' && premiere?.edtf.length === DAY ? [{ season, day: Temporal.PlainDate.from(premiere.edtf) }] : [],
  );
  if (premieres.length === 0) return [];
  const sourced = ledger.sourced({ key: asked.key });
  return premieres.flatMap(({ season, day }) =>
    HORIZONS.map((age) => day.add({ days: age }))
      .filter((asOf) => Temporal.PlainDate.compare(asOf, today) < 0)
      .flatMap((asOf): Shown[] => {
        const { facts } = groundOf(sourced, asked, asOf, usualReliability);
        const made = facts === null ? null : forecast(facts, model);
        return made?.season === season + 1 ? [{ key: asked.key, forecast: made }] : [];
      }),
  );
}

const DAY = '2020-02-27'.length;

function askedOf({ key, title, id }: SeriesLine, catalogue: Pick<Catalogue, 'byId'>): Asked {
  return { key, title, id, entry: id === null ? null : catalogue.byId(id) };
}
