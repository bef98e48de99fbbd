/** What becomes of a season, claimed in two ways that cannot both hold. */
import type { ClaimFor } from '../../claim/claim.ts';
import { FATE_WORDS } from '../against-record.ts';
import type { Checked } from '../checked.ts';
import { Phrases } from '../phrases.ts';
import type { Draft } from '../rule.ts';
import { mayShareCarrier } from './carriers-named.ts';
import { THINGS } from './openness.ts';
import { clashAt, isPlain, statedFates } from './plain.ts';

type Status = ClaimFor<'status'>;

export function clashingFates(checked: Checked): Draft[] {
  const statuses = statedFates(checked);
  return [
    ...headlineAndBody(checked, statuses),
    ...assertedAndDenied(checked, statuses),
    ...decidedTwice(checked, statuses),
    ...orderedAndOpen(checked, statuses),
  ];
}

/**
 * A headline that gives a series a fate of which the body says only that it is open, or that it goes on. A headline of an order may well
 * stand over the story of a series that was cancelled first.
 */
function headlineAndBody(checked: Checked, statuses: readonly Status[]): Draft[] {
  const { headline } = checked;
  if (headline === null || headline.asks) return [];
  const inHeadline = (claim: Status): boolean => claim.span[0] < headline.span[1];
  return statuses.flatMap((claim): Draft[] => {
    if (!inHeadline(claim) || claim.certainty !== 'certain' || (claim.value !== 'renewed' && claim.value !== 'cancelled')) return [];
    const body = statuses.filter(
      (other) => !inHeadline(other) && other.certainty === 'certain' && isAbout(checked, other, claim.series) && mayBeSame(other, claim),
    );
    if (!isPlain(checked, claim)) return [];
    const against = body
      .filter((other) => isPlain(checked, other))
      .find(
        ({ value, season }) => value === 'undecided' || (season === claim.season && claim.value === 'cancelled' && value === 'renewed'),
      );
    if (against === undefined || body.some(({ value }) => value === claim.value)) return [];
    const message = `The headline calls ${claim.series} ${claim.value}, and the text calls it ${against.value}.`;
    return [clashAt(checked, claim, against.span, message)];
  });
}

/** The claim is of the series, or stands in a paragraph that names the series and is read as of something named nowhere else. */
function isAbout({ document, text, reading }: Checked, claim: Status, series: string): boolean {
  if (claim.series === series) return true;
  if (
    claim.value !== 'undecided' ||
    reading.claims.some((other) => other.series === claim.series && other.predicate === 'status' && other !== claim)
  )
    return false;
  const block = document.blocks.find(({ span }) => span[1] > claim.span[0]);
  return block !== undefined && text.slice(block.span[0], claim.span[0]).includes(series);
}

/** A statement without a season is about the one in question; a series that is cancelled has none to come. */
const mayBeSame = (other: Status, claim: Status): boolean =>
  other.season === null || other.season === claim.season || (claim.season === null && claim.value === 'cancelled');

/** 'The final season' and 'not confirmed as the final season'. */
function assertedAndDenied(checked: Checked, statuses: readonly Status[]): Draft[] {
  const denied = new Map<string, Status>();
  for (const claim of statuses)
    if (claim.certainty === 'denied' && claim.season !== null) denied.set(`${claim.series}|${claim.season}|${claim.value}`, claim);
  return statuses.flatMap((claim): Draft[] => {
    const other = denied.get(`${claim.series}|${claim.season}|${claim.value}`);
    if (other === undefined || claim.certainty !== 'certain' || !isPlain(checked, claim)) return [];
    if (checked.sentenceAt(claim.span[0]) === checked.sentenceAt(other.span[0])) return [];
    const message = `Season ${claim.season} of ${claim.series} is called ${FATE_WORDS[claim.value]} here, which the text denies elsewhere.`;
    return [clashAt(checked, claim, other.span, message)];
  });
}

/** A story in which a series is given up and taken up again has both fates. */
const TURNED = new Phrases<'turned'>({
  turned: [
    '~save|~rescue|~revive|~reverse|~overturn|~uncancel|~resurrect|~shop|un-cancelled|uncancelled|u-turn|elsewhere|talks|petition|campaign|reversal|revival|comeback',
    '(change|changed|changes) ..2 (mind|heart|course)',
    '(new|another|different) (home|network|service|streamer)',
    '(months|weeks|days|year|years|hours) later',
    'after all',
    '(let|lets|letting) ..2 go',
  ],
});

/** 'Renewed for season 3' and 'cancelled after two seasons'; 'cancelled in May' and 'no decision on a fourth season'. */
function decidedTwice(checked: Checked, statuses: readonly Status[]): Draft[] {
  const cancelled = new Map<string, Status>();
  for (const claim of statuses)
    if (claim.value === 'cancelled' && claim.certainty === 'certain' && isPlain(checked, claim))
      cancelled.set(`${claim.series}|${claim.season}`, claim);
  if (cancelled.size === 0 || checked.sentences.some((sentence) => TURNED.has(checked, sentence))) return [];
  return statuses.flatMap((claim): Draft[] => {
    const end = cancelled.get(`${claim.series}|${claim.season}`);
    if (end === undefined || claim.season === null || claim.certainty !== 'certain' || !isPlain(checked, claim)) return [];
    if (claim.value !== 'renewed' && claim.value !== 'undecided') return [];
    const [here, there] = [checked.sentenceAt(claim.span[0]), checked.sentenceAt(end.span[0])];
    if (here === null || there === null || here === there || !mayShareCarrier(checked, here, there)) return [];
    const message = `Season ${claim.season} of ${claim.series} is ${FATE_WORDS[claim.value]} here, and cancelled elsewhere in the text.`;
    return [clashAt(checked, claim, end.span, message)];
  });
}

/** 'Picked up for another round' and 'no announcement about a second season'. */
function orderedAndOpen(checked: Checked, statuses: readonly Status[]): Draft[] {
  const ordered = statuses.filter(({ value, certainty, season }) => value === 'renewed' && certainty === 'certain' && season !== null);
  if (ordered.length === 0 || checked.sentences.some((sentence) => TURNED.has(checked, sentence))) return [];
  return statuses.flatMap((claim): Draft[] => {
    if (claim.value !== 'undecided' || claim.certainty !== 'certain' || !isPlain(checked, claim)) return [];
    const sentence = checked.sentenceAt(claim.span[0]);
    if (sentence === null || claim.season === null || !sentence.firmSeasons.includes(claim.season) || THINGS.has(checked, sentence))
      return [];
    const order = ordered.find((other) => other.series === claim.series && other.season === claim.season && isPlain(checked, other));
    const there = order === undefined ? null : checked.sentenceAt(order.span[0]);
    // 'another season' is the one that the headline is about, or may be any
    if (there !== null && ![...there.firmSeasons, ...(checked.headline?.firmSeasons ?? [])].includes(claim.season)) return [];
    if (order === undefined || there === null || there === sentence || !mayShareCarrier(checked, sentence, there)) return [];
    const message = `Season ${claim.season} of ${claim.series} is undecided here, and ordered elsewhere in the text.`;
    return [clashAt(checked, claim, order.span, message)];
  });
}
