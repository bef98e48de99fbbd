/** The parameters that ship with the program. */

import shipped from './model/shipped.json' with { type: 'json' };
import type { ForecastModel } from './model.ts';

export const DEFAULT_MODEL: ForecastModel = shipped as ForecastModel;
