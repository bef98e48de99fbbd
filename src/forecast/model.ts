/** The parameters of the forecast, as `src/forecast/model/shipped.json` holds them and `greenlit fit` writes them. */
import { z } from 'zod';
import { NEUTRAL } from './calibration.ts';

const table = z.record(z.string(), z.array(z.number()));

const Move = z.object({
  shift: z.number().describe('added to the log-odds of an order'),
  slope: z.number().positive().describe('what they are multiplied with before'),
});

const Calibration = z
  .object({
    streaming: Move,
    other: Move,
    silence: z.number().min(0).max(1).describe('share of the orders made of which it is believed that they would have been heard of'),
  })
  .meta({ id: 'Calibration' });

export const ForecastModel = z
  .object({
    version: z.literal(1),
    fitted: z
      .object({
        cut: z.string().nullable().describe('ISO day: nothing later was used; null for all there is'),
        split: z.string().describe('what the fit was for'),
        files: z.array(z.object({ file: z.string(), sha256: z.string(), bytes: z.int() })),
        seasons: z.int(),
        decisions: z.int().describe('announcement days used'),
        gaps: z.int().describe('gaps from premiere to premiere used'),
      })
      .describe('what it was fitted on'),
    order: z
      .object({
        effects: z.record(z.string(), z.number()).describe('log-odds of an order by feature'),
        usual: z.record(z.string(), z.number()).describe("each group's mean contribution, which 'because' is measured from"),
      })
      .describe('whether the next season is ever ordered'),
    calibration: Calibration.default(NEUTRAL).describe('learned on the last years of the data that were fitted on'),
    gap: z
      .object({ edges: z.array(z.number()).describe('days since the premiere, ascending'), shares: table })
      .describe('premiere to premiere of seasons that come: share of each bin, by class'),
    decision: z
      .object({ edges: z.array(z.number()), orders: table, closes: table })
      .describe('days from premiere to announcement: share of each bin, by class'),
    lead: z.object({ edges: z.array(z.number()), hazards: table }).describe('order to premiere, rate a day by bin'),
    shares: z.object({
      out: z.number().describe('of ordered seasons, those that come out'),
      announced: z.number().describe('of seasons not ordered, those whose end is announced'),
      planned: z.number().describe('of announced ends, those that are planned endings'),
      listed: z.number().describe('of orders made, those that the facts would list'),
    }),
    rare: z.object({ unrenew: z.number(), revive: z.number() }).describe('moves a day'),
    medians: z.record(z.string(), z.number()).describe('of hours and votes, which effects are measured against'),
  })
  .meta({ id: 'ForecastModel', description: 'Parameters of the forecast with what they were fitted on' });
export type ForecastModel = Readonly<z.infer<typeof ForecastModel>>;

/** The model as a file: one line a table, so that a change shows as a readable difference. */
export function renderModel(model: ForecastModel): string {
  const line = (value: unknown): string => JSON.stringify(value);
  const block = (value: object, depth: number): string => {
    const pad = '  '.repeat(depth);
    const rows = Object.entries(value).map(([key, inner]) => {
      const nested =
        inner !== null && typeof inner === 'object' && !Array.isArray(inner) && Object.values(inner).some((v) => typeof v === 'object');
      return `${pad}  ${line(key)}: ${nested ? block(inner as object, depth + 1) : line(inner)}`;
    });
    return `{\n${rows.join(',\n')}\n${pad}}`;
  };
  return `${block(model, 0)}\n`;
}
