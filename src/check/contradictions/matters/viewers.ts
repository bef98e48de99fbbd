/** A viewing figure of the headline that the text does not give, while it gives another. */
import type { Checked } from '../../checked.ts';
import { Phrases } from '../../phrases.ts';
import { type Draft, draftAt } from '../../rule.ts';
import { subjectsOf } from '../../subjects.ts';

const OPENING = new Phrases<'opening'>({
  opening: ['~premiere|~open|~debut|~launch|~return|~draw|~pull|~attract|~bow|watched|opener', 'tuned in'],
});

/** Headlines round. */
const ROUNDING = 0.1;

export function headlineViewers(checked: Checked): Draft[] {
  const { headline } = checked;
  if (headline === null || headline.asks) return [];
  const viewers = checked.claims('audience').filter(({ value, certainty }) => value.metric === 'viewers' && certainty === 'certain');
  const [top, ...others] = viewers.filter(({ span }) => span[0] < headline.span[1]);
  if (top === undefined || others.length > 0 || !OPENING.has(checked, headline)) return [];
  const subjects = subjectsOf(checked);
  const told = viewers.filter((claim) => claim !== top && subjects.called(claim.series) === subjects.called(top.series));
  if (told.some(({ value }) => Math.abs(value.value - top.value.value) <= ROUNDING * top.value.value)) return [];
  const other = told.find(({ span, season }) => {
    const sentence = checked.sentenceAt(span[0]);
    return (season === null || top.season === null || season === top.season) && sentence !== null && OPENING.has(checked, sentence);
  });
  if (other === undefined) return [];
  const message = 'The headline has a number of viewers that the text does not give.';
  return [draftAt(checked, top.span, message, other.span)];
}
