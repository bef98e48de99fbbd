/** All rows of the lexicons, in the order in which their ids are listed. */
import type { Row } from '../rows.ts';
import { ANSWERS } from './answers.ts';
import { CANCELLATIONS } from './cancellations.ts';
import { DITTOS } from './dittos.ts';
import { ENDINGS } from './endings.ts';
import { EVERYDAY } from './everyday.ts';
import { HEADED_LISTS } from './headed-lists.ts';
import { LIKELIHOOD } from './likelihood.ts';
import { ORDERS } from './orders.ts';
import { PREMIERES } from './premieres.ts';
import { PREMIERES_DAYS } from './premieres-days.ts';
import { PRODUCTION } from './production.ts';
import { QUESTIONS } from './questions.ts';
import { TRAILERS } from './trailers.ts';
import { TURNS } from './turns.ts';
import { UNDECIDED } from './undecided.ts';

export const ROWS: readonly Row[] = [
  ...ORDERS,
  ...CANCELLATIONS,
  ...ENDINGS,
  ...UNDECIDED,
  ...PREMIERES,
  ...PREMIERES_DAYS,
  ...PRODUCTION,
  ...TRAILERS,
  ...TURNS,
  ...EVERYDAY,
  ...LIKELIHOOD,
  ...HEADED_LISTS,
  ...DITTOS,
  ...ANSWERS,
  ...QUESTIONS,
];
