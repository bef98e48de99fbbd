/** How the log-odds of an order are moved and stretched, and how far silence is believed, after what earlier fits got wrong. */
import type { CarrierKind } from './carriers.ts';

/** Carriers that are moved together. */
const CALIBRATION_GROUPS = ['streaming', 'other'] as const;
export type CalibrationGroup = (typeof CALIBRATION_GROUPS)[number];

/** Nothing moved, and silence believed in full. */
export const NEUTRAL: Calibration = { streaming: { shift: 0, slope: 1 }, other: { shift: 0, slope: 1 }, silence: 1 };

export type Calibration = Readonly<Record<CalibrationGroup, { readonly shift: number; readonly slope: number }>> & {
  readonly silence: number;
};

export function calibrationGroup(kind: CarrierKind): CalibrationGroup {
  return kind === 'streaming' ? 'streaming' : 'other';
}
