/** The chance that it comes and when it would, with how such forecasts have done. */
import type { Forecast } from '../../../claim/answer.ts';
import { whenWords } from '../../../claim/dates-in-words.ts';
import type { Verdict } from '../../../claim/verdict.ts';
import { capital } from '../../capital.ts';
import { percent } from '../../figure-words.ts';
import { chanceOf } from '../../sentences.ts';
import { grounded, type Sentence } from '../brief.ts';
import { isWait } from '../reasons.ts';
import { aSeason } from '../season-words.ts';
import type { Subject } from '../subject.ts';
import { TRACK_RECORD } from '../track-record.ts';
import { stopped } from '../words.ts';

/** Where it is this unlikely to come, a window says nothing. */
const LEAST_CHANCE = 0.05;
/** Log-odds of a reason worth a sentence. */
const LEAST_EFFECT = 0.3;
const MOST_REASONS = 2;

export function chanceSection({ answer, verdict, unconfirmed }: Subject): readonly (Sentence | null)[] {
  const { forecast } = answer;
  if (verdict === null || unconfirmed !== null || forecast === null || forecast.season !== verdict.season) return [];
  const says = (text: string | null) => (text === null ? null : grounded(text, [{ kind: 'forecast', forecast }]));
  const chance = chanceOf(answer, verdict);
  const window = windowText(forecast, verdict);
  return [
    says(chance === null ? null : `By Greenlit’s forecast, the chance of ${aSeason(verdict)} is ${percent(chance)}.`),
    chance === null ? null : says(reasonsText(forecast)),
    says(window),
    says(chance === null ? null : TRACK_RECORD.chance),
    says(window === null ? null : TRACK_RECORD.window),
  ];
}

function reasonsText({ because }: Forecast): string | null {
  const reasons = because.filter((reason) => Math.abs(reason.effect) >= LEAST_EFFECT && !isWait(reason)).slice(0, MOST_REASONS);
  const [first, second] = reasons;
  if (first === undefined) return null;
  if (second === undefined) return stopped(capital(first.feature));
  return stopped(`${capital(first.feature)}, ${first.effect < 0 === second.effect < 0 ? 'and' : 'but'} ${second.feature}`);
}

function windowText({ renewed, premiere }: Forecast, { fate, premiere: known }: Verdict): string | null {
  if (renewed.ever < LEAST_CHANCE || (known !== null && !known.conditional)) return null;
  if (fate.status !== 'undecided' && fate.status !== 'renewed') return null;
  const [from, to] = [premiere.p25.slice(0, 7), premiere.p75.slice(0, 7)];
  return `If it does come, the odds are even that it comes ${whenWords(from === to ? from : `${from}/${to}`)}.`;
}
