/** Which of several series words mean that name none: by whose fate it is that they tell. */
import type { Status } from '../../../claim/claim.ts';
import type { Analysis } from '../../analysis.ts';
import { mentionsWithin } from '../../mentions/find-mentions.ts';
import type { SeriesName } from '../../mentions/series.ts';
import type { Sentence } from '../../sentences/sentence.ts';
import { sentenceAt } from '../../sentences/sentence-at.ts';
import type { Draft } from '../draft.ts';

const CONTRARY: Partial<Readonly<Record<Status, Status>>> = { renewed: 'cancelled', cancelled: 'renewed' };

/**
 * Which of a headline's series a plain word for one means, where the one in focus is told the contrary: 'renews X, axes Y … the drama is out after one'.
 * @param series whose the words are by their place
 * @param before what the document stated before
 * @returns the one other series of the headline that has this fate there, where the first has the contrary
 */
export function ofSameFate(
  series: readonly SeriesName[],
  status: Status,
  { view }: Sentence,
  { mentions, view: { blocks } }: Analysis,
  before: readonly Draft[],
): readonly SeriesName[] {
  const [meant, ...others] = series;
  const contrary = CONTRARY[status];
  if (meant === undefined || others.length > 0 || contrary === undefined || mentionsWithin(mentions, view).length > 0) return series;
  const inHeadline = before.filter(
    ({ block, body, certainty }) => blocks[block]?.kind === 'headline' && body.predicate === 'status' && certainty === 'certain',
  );
  const told = (value: Status): readonly SeriesName[] => [
    ...new Set(inHeadline.filter(({ body }) => body.value === value).map((draft) => draft.series)),
  ];
  const [same, ...more] = told(status);
  return same !== undefined && more.length === 0 && same !== meant && told(contrary).includes(meant) ? [same] : series;
}

/** 'Fox wields the axe' above 'X has been renewed, but Y is gone': the headline names neither, and it is not X that it means. */
export function isOfOtherFate({ series, block, body, certainty, from }: Draft, drafts: readonly Draft[], analysis: Analysis): boolean {
  const { mentions, names, sentences, view } = analysis;
  if (body.predicate !== 'status' || certainty === 'denied' || names.length < 2 || view.blocks[block]?.kind !== 'headline') return false;
  const contrary = CONTRARY[body.value];
  const headline = sentenceAt(sentences, from);
  if (contrary === undefined || headline === undefined || mentionsWithin(mentions, headline.view).length > 0) return false;
  const isTold = (value: Status, ofIt: boolean): boolean =>
    drafts.some(
      (other) =>
        other.block !== block &&
        other.certainty === 'certain' &&
        other.body.predicate === 'status' &&
        other.body.value === value &&
        (other.series === series) === ofIt,
    );
  return isTold(contrary, true) && !isTold(body.value, true) && isTold(body.value, false);
}
