/** A headline that orders one season over a text that orders another. */
import type { Checked } from '../../checked.ts';
import { Phrases } from '../../phrases.ts';
import { type Draft, draftAt } from '../../rule.ts';
import { subjectsOf } from '../../subjects.ts';

const ORDER = new Phrases<'order'>({
  order: ['~renew|~order|~greenlight|greenlit|~commission|renewal|pickup', '~pick_up', '(given|gets|got|gave) ..2 (<season>|<nth>)'],
});

const OVER = new Phrases<'over'>({
  over: ['ended|concluded|aired|premiered|debuted|wrapped|finished|launched|streamed', 'came out', 'finale aired'],
});

export function headlineSeason(checked: Checked): Draft[] {
  const { headline } = checked;
  if (headline === null || headline.asks) return [];
  const top = checked
    .claims('status')
    .find(({ span, value, certainty }) => span[0] < headline.span[1] && value === 'renewed' && certainty === 'certain');
  const [season, ...others] = headline.firmSeasons;
  if (top === undefined || season === undefined || others.length > 0 || top.season !== season) return [];
  const naming = checked.body.filter(({ seasons }) =>
    seasons.some(({ numbers, relation }) => relation === 'numbered' && numbers.includes(season)),
  );
  // a season that has been seen is not the one that is ordered
  if (naming.some((sentence) => !OVER.has(checked, sentence) || ORDER.has(checked, sentence))) return [];
  const subjects = subjectsOf(checked);
  const other = checked.body.find(
    (sentence) =>
      sentence.firmSeasons.length === 1 &&
      !sentence.asks &&
      ORDER.has(checked, sentence) &&
      subjects.of(sentence) === subjects.called(top.series),
  );
  // a season beyond the ordered one is out of the order's reach; an earlier one may be the story so far
  if (other === undefined || (other.firmSeasons[0] ?? 0) < season) return [];
  const message = `The headline orders season ${season}, and the text season ${other.firmSeasons[0]}.`;
  return [draftAt(checked, top.span, message, other.span)];
}
