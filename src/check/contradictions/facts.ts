/** Figures, dates and names of one thing that differ from place to place. */
import type { Checked } from '../checked.ts';
import type { Draft } from '../rule.ts';
import { AGES } from './matters/ages.ts';
import { CREATORS } from './matters/creators.ts';
import { DEBUTS } from './matters/debuts.ts';
import { clashingFinales } from './matters/finales.ts';
import { headlineSeason } from './matters/headline-season.ts';
import { HOMES } from './matters/homes.ts';
import { LENGTHS } from './matters/lengths.ts';
import { miscounted } from './matters/lists.ts';
import { orderedAfter } from './matters/order-dates.ts';
import { ORDERERS } from './matters/orderers.ts';
import { outAndToCome } from './matters/out-now.ts';
import { PREMIERES } from './matters/premieres.ts';
import { allBackButOne } from './matters/returning.ts';
import { RUNTIMES } from './matters/runtimes.ts';
import { SCORES } from './matters/scores.ts';
import { seasonsBeyond } from './matters/season-totals.ts';
import { doneAndToBegin, SHOOTS } from './matters/shoots.ts';
import { SLOTS } from './matters/slots.ts';
import { TRAILERS } from './matters/trailers.ts';
import { undated } from './matters/undated.ts';
import { headlineViewers } from './matters/viewers.ts';
import { clashesIn } from './said.ts';

export function clashingFacts(checked: Checked): Draft[] {
  return [
    ...clashesIn(checked, PREMIERES),
    ...clashesIn(checked, DEBUTS),
    ...clashesIn(checked, LENGTHS),
    ...clashesIn(checked, RUNTIMES),
    ...clashesIn(checked, SCORES),
    ...clashesIn(checked, AGES),
    ...clashesIn(checked, SLOTS),
    ...clashesIn(checked, SHOOTS),
    ...clashesIn(checked, TRAILERS),
    ...clashesIn(checked, CREATORS),
    ...clashesIn(checked, ORDERERS),
    ...clashesIn(checked, HOMES),
    ...clashingFinales(checked),
    ...undated(checked),
    ...orderedAfter(checked),
    ...outAndToCome(checked),
    ...doneAndToBegin(checked),
    ...seasonsBeyond(checked),
    ...allBackButOne(checked),
    ...headlineViewers(checked),
    ...headlineSeason(checked),
    ...miscounted(checked),
  ];
}
