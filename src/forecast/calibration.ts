/** How the log-odds of an order are moved and stretched, and how far silence is believed, after what earlier fits got wrong. */
import { z } from 'zod';
import type { CarrierKind } from './carriers.ts';

/** Carriers that are moved together. */
const CALIBRATION_GROUPS = ['streaming', 'other'] as const;
export type CalibrationGroup = (typeof CALIBRATION_GROUPS)[number];

const Move = z.object({
  shift: z.number().describe('added to the log-odds of an order'),
  slope: z.number().positive().describe('what they are multiplied with before'),
});

/** Nothing moved, and silence believed in full. */
export const NEUTRAL: Calibration = { streaming: { shift: 0, slope: 1 }, other: { shift: 0, slope: 1 }, silence: 1 };

export const Calibration = z
  .object({
    streaming: Move,
    other: Move,
    silence: z.number().min(0).max(1).describe('share of the orders made of which it is believed that they would have been heard of'),
  })
  .meta({ id: 'Calibration' });
export type Calibration = Readonly<Record<CalibrationGroup, { readonly shift: number; readonly slope: number }>> & {
  readonly silence: number;
};

export function calibrationGroup(kind: CarrierKind): CalibrationGroup {
  return kind === 'streaming' ? 'streaming' : 'other';
}
