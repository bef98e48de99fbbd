/** Places in a text that settle a season's fate, and places that leave it open. */
import type { Claim, ClaimFor, Span } from '../../claim/claim.ts';
import type { Checked, CheckedSentence } from '../checked.ts';
import { isHedged } from '../hedges.ts';
import { type Phrase, Phrases } from '../phrases.ts';
import { type Draft, draftAt } from '../rule.ts';
import { type Topic, topicsOf } from '../topics.ts';
import { statedFates } from './plain.ts';

type Status = ClaimFor<'status'>;

interface Place {
  readonly sentence: CheckedSentence;
  readonly span: Span;
  /** The one season that it speaks of. */
  readonly season: number;
  /** Null where the reader made no claim of it. */
  readonly series: string | null;
}

const MADE =
  '(promised|confirmed|renewed|ordered|greenlit|greenlighted|green-lit|commissioned|guaranteed|approved|announced|picked up|locked in|official|given the go-ahead|given the green light)';

/** An order that has happened. */
const SETTLED = new Phrases<'settled'>({
  settled: [
    `(has|have|had|been|was|were|is|are|'s|officially|already|got|gets|get) ..3 ${MADE}`,
    '(renewed|renews|ordered|orders|confirmed|confirms|announced|greenlit|greenlights|commissioned|commissions) ..6 (<season>|<nth>|<another>)',
  ],
});

/** An order that may yet happen or not. */
const OPEN = new Phrases<'open'>({
  open: [
    'if ..4 (gets|get|returns|happens) ..3 (<season>|<nth>|<another>)',
    'if ..6 (renewed|greenlit|recommissioned|picked up|ordered|approved|renews|orders)',
    "(not|hasn't|haven't|isn't|yet|has not|have not|never) ..6 (renewed|confirmed|greenlit|greenlighted|ordered|commissioned|picked up|approved|announced)",
    'should ..6 (be renewed|be picked up|get renewed|get picked up|renew)',
    '(consider|considering|decide|deciding|decides|decided) ..3 (renew|renewing|renewal|whether|on|about|if)',
    'official statement first',
    '(whether|unclear|unknown) ..6 (renewed|renew|return|second|third|fourth|another|more|season)',
    'renewed or (cancelled|canceled|not)',
    '(no|without|any) ..2 (word|decision|announcement|confirmation|official|news) ..4 (season|renewal|<season>|<nth>|return|future)',
  ],
});

/** Things of a season that may be open while its order is not. */
export const THINGS = new Phrases<'thing'>({
  thing: [
    'date|dates|when|trailer|teaser|cast|casting|title|plot|episodes|episode|length|director|guest|final|last|ending|filming|production|story|storyline|who|how|where|details|spin-off|spinoff|role|roles|star|stars|schedule|month',
  ],
});

/** What makes an order a thing of the past that need not hold any more, or another's word. */
const CHANGED = new Phrases<'changed'>({
  changed: [
    "originally|initially|previously|earlier|once|before|until|reportedly|un-renew|un-renewed|unrenewed|not|hasn't|haven't|isn't|wasn't|never|no|yet|whether|than",
    '~reverse|~revive|~save|~rescue|~scrap|~reconsider|~backtrack|~cancel|~axe',
    '(years|year|months|month|weeks) (ago|later|earlier|before)',
  ],
});

/** 'A second season has been promised' and 'if the show is renewed for a second season'. */
export function settledAndOpen(checked: Checked): Draft[] {
  const topics = topicsOf(checked);
  const statuses = statedFates(checked);
  const settled = settledPlaces(checked, statuses);
  if (settled.length === 0) return [];
  const open = openPlaces(checked, topics, statuses);
  return settled.flatMap((place): Draft[] => {
    const other = open.find(
      ({ season, sentence, series }) =>
        season === place.season && sentence !== place.sentence && (series === null || place.series === null || series === place.series),
    );
    if (other === undefined) return [];
    const message = `Season ${place.season} is ordered here, and open elsewhere in the text.`;
    return [draftAt(checked, place.span, message, other.sentence.span)];
  });
}

function settledPlaces(checked: Checked, statuses: readonly Status[]): Place[] {
  return checked.sentences.flatMap((sentence): Place[] => {
    const [season, ...others] = sentence.firmSeasons;
    if (season === undefined || others.length > 0 || sentence.asks) return [];
    if (CHANGED.has(checked, sentence) || isHedged(checked, sentence)) return [];
    const claim = statusIn(statuses, sentence, 'renewed', season) ?? workIn(checked, sentence, season);
    const phrase = SETTLED.in(checked, sentence).find((found) => !speaksOfThing(checked, found));
    const span = (claim ?? phrase)?.span;
    const isCancelled = statuses.some((other) => other.value === 'cancelled' && other.season === season && other.certainty === 'certain');
    return span === undefined || isCancelled ? [] : [{ sentence, season, span, series: claim?.series ?? null }];
  });
}

function openPlaces(checked: Checked, topics: readonly Topic[], statuses: readonly Status[]): Place[] {
  return checked.body.flatMap((sentence): Place[] => {
    const topic = topics[sentence.index] as Topic;
    const [season, ...others] = topic.seasons;
    if (season === undefined || others.length > 0 || sentence.asks || topic.foreign) return [];
    if (topic.questions.length > 0 && !topic.questions.some((asked) => asked === 'decision' || asked === 'date')) return [];
    const phrase = OPEN.in(checked, sentence).find((found) => !speaksOfThing(checked, found));
    const claim = THINGS.has(checked, sentence) ? undefined : statusIn(statuses, sentence, 'undecided', season);
    const span = (phrase ?? claim)?.span;
    return span === undefined ? [] : [{ sentence, season, span, series: claim?.series ?? null }];
  });
}

/** What is on order has a date, or is being made: a premiere to come, or work under way. */
function workIn(checked: Checked, { span }: CheckedSentence, season: number): Claim | undefined {
  return checked.reading.claims.find(
    (claim) =>
      claim.season === season &&
      claim.certainty === 'certain' &&
      span[0] <= claim.span[0] &&
      claim.span[0] < span[1] &&
      ((claim.predicate === 'premiere' && claim.value.length >= 7) || (claim.predicate === 'production' && claim.value !== 'writing')),
  );
}

const NEAR_TOKENS = 4;

/** The phrase is about a thing of the season, which stands in it or close by. */
function speaksOfThing(checked: Checked, { sentence, from, to }: Phrase<string>): boolean {
  return THINGS.in(checked, sentence).some((thing) => thing.from < to + NEAR_TOKENS && thing.to > from - NEAR_TOKENS);
}

function statusIn(statuses: readonly Status[], { span }: CheckedSentence, value: Status['value'], season: number): Status | undefined {
  return statuses.find(
    (claim) =>
      claim.value === value &&
      claim.certainty === 'certain' &&
      claim.season === season &&
      claim.span[0] >= span[0] &&
      claim.span[0] < span[1],
  );
}
