/** The reasons of a forecast, as sections share them out: the carrier's usual wait to the decision, the rest to the chance. */
import type { Forecast } from '../../claim/answer.ts';

type Reason = Forecast['because'][number];

/** How the forecast words the wait of a carrier; a test holds the words to it. */
const WAIT = /\bannounces? most orders within\b/;

export const isWait = ({ feature }: Reason): boolean => WAIT.test(feature);
