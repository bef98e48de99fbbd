/** What becomes of a season, said in two ways that cannot both hold. */
import type { ClaimFor } from '../../claim/claim.ts';
import type { Checked, CheckedSentence } from '../checked.ts';
import { Phrases } from '../phrases.ts';
import { seasonsIn } from '../questions.ts';
import { type Draft, placeIn } from '../rule.ts';
import { type Topic, topicsOf } from '../topics.ts';

type Status = ClaimFor<'status'>;

/** An order spoken of as a thing that may yet happen or not. */
const OPEN = new Phrases<'open'>({
  open: [
    'if ..6 (renewed|greenlit|recommissioned|picked up|ordered|approved|renews|orders)',
    "(not|hasn't|haven't|isn't|yet|has not|have not) ..4 (renewed|confirmed|greenlit|greenlighted|ordered|commissioned|picked up|approved|officially announced)",
    '(consider|considering|decide|deciding|decides|decided) ..3 (renew|renewing|renewal|whether|on|about|if)',
    'official statement first',
    '(whether|unclear|unknown) ..6 (renewed|renew|return|second|third|fourth|another|more|season)',
    'renewed or (cancelled|canceled|not)',
    '(no|without|any) ..2 (word|decision|announcement|confirmation|official|news) ..4 (season|renewal|<season>|<nth>|return|future)',
  ],
});

/** What makes an order a thing of the past that need not hold any more. */
const CHANGED = new Phrases<'changed'>({
  changed: [
    'originally|initially|previously|earlier|once|had|before|until|reportedly|un-renew|un-renewed|unrenewed|first',
    '~reverse|~revive|~save|~rescue|~scrap|~reconsider|~backtrack|~backpedal',
    '(years|year|months|month|weeks) (ago|later|earlier|before)',
  ],
});

interface Open {
  readonly sentence: CheckedSentence;
  readonly span: readonly [number, number];
  readonly seasons: readonly number[];
  readonly claim: Status | null;
}

export function clashingFates(checked: Checked): Draft[] {
  const statuses = checked.claims('status');
  const open = openPlaces(checked, statuses);
  return [...settledAndOpen(checked, statuses, open), ...headlineAndBody(checked, statuses), ...assertedAndDenied(checked, statuses)];
}

/** 'A second season has been promised' and 'if the show is renewed for a second season'. */
function settledAndOpen(checked: Checked, statuses: readonly Status[], open: readonly Open[]): Draft[] {
  return statuses.flatMap((claim): Draft[] => {
    const sentence = checked.sentenceAt(claim.span[0]);
    if (claim.value !== 'renewed' || claim.certainty !== 'certain' || sentence === null || sentence.asks) return [];
    if (claim.season === null || !seasonsIn(sentence).includes(claim.season)) return [];
    if (CHANGED.in(checked, sentence).length > 0 || isCancelled(statuses, claim)) return [];
    const other = open.find(
      (place) =>
        place.sentence !== sentence &&
        place.seasons.length === 1 &&
        place.seasons[0] === claim.season &&
        (place.claim === null || place.claim.series === claim.series),
    );
    if (other === undefined) return [];
    return [
      draftOf(checked, claim, other, `Season ${claim.season} of ${claim.series} is ordered here and undecided elsewhere in the text.`),
    ];
  });
}

const isCancelled = (statuses: readonly Status[], { series, season }: Status): boolean =>
  statuses.some(
    (claim) => claim.series === series && claim.season === season && claim.value === 'cancelled' && claim.certainty === 'certain',
  );

/** Every place that leaves the order of a season open, with the season that it speaks of. */
function openPlaces(checked: Checked, statuses: readonly Status[]): Open[] {
  const topics = topicsOf(checked);
  return checked.body.flatMap((sentence): Open[] => {
    const topic = topics[sentence.index] as Topic;
    const [phrase] = OPEN.in(checked, sentence);
    const claim = statuses.find(
      ({ value, certainty, span }) =>
        value === 'undecided' && certainty === 'certain' && span[0] >= sentence.span[0] && span[0] < sentence.span[1],
    );
    if (sentence.asks || topic.foreign || (phrase === undefined && claim === undefined)) return [];
    if (topic.questions.length > 0 && !topic.questions.some((asked) => asked === 'decision' || asked === 'date')) return [];
    const span = phrase?.span ?? (claim as Status).span;
    return [{ sentence, span, seasons: topic.seasons, claim: claim ?? null }];
  });
}

/** A headline that gives a series a fate of which the body only says that it is open, or the opposite. */
function headlineAndBody(checked: Checked, statuses: readonly Status[]): Draft[] {
  const { headline } = checked;
  if (headline === null || headline.asks) return [];
  const inHeadline = (claim: Status): boolean => claim.span[0] < headline.span[1];
  return statuses.flatMap((claim): Draft[] => {
    if (!inHeadline(claim) || claim.certainty !== 'certain' || claim.value === 'undecided') return [];
    const body = statuses.filter(
      (other) =>
        !inHeadline(other) &&
        other.series === claim.series &&
        (other.season === null || other.season === claim.season) &&
        other.certainty === 'certain',
    );
    const against = body.find(({ value }) => value === 'undecided');
    if (against === undefined || body.some(({ value }) => value !== 'undecided')) return [];
    const message = `The headline calls ${claim.series} ${claim.value}, and the text says that nothing is decided.`;
    return [{ span: claim.span, message, evidence: [placeIn(checked.text, against.span)], fix: null }];
  });
}

/** 'The final season' and 'not confirmed as the final season'. */
function assertedAndDenied(checked: Checked, statuses: readonly Status[]): Draft[] {
  return statuses.flatMap((claim): Draft[] => {
    if (claim.certainty !== 'certain' || claim.value === 'undecided') return [];
    const denied = statuses.find(
      ({ series, season, value, certainty }) =>
        series === claim.series && season === claim.season && value === claim.value && certainty === 'denied',
    );
    const sentence = checked.sentenceAt(claim.span[0]);
    if (denied === undefined || sentence === null || sentence.asks || CHANGED.in(checked, sentence).length > 0) return [];
    if (sentence === checked.sentenceAt(denied.span[0])) return [];
    const message = `Season ${claim.season ?? 'in question'} of ${claim.series} is called ${claim.value} here, which the text denies elsewhere.`;
    return [{ span: claim.span, message, evidence: [placeIn(checked.text, denied.span)], fix: null }];
  });
}

function draftOf({ text }: Checked, claim: Status, { sentence }: Open, message: string): Draft {
  return { span: claim.span, message, evidence: [placeIn(text, sentence.span)], fix: null };
}
