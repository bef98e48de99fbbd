/** News differs from the record because it is what has changed: a text that tells of the change contradicts nothing. */
import type { Claim, Status } from '../claim/claim.ts';
import { agreement, dayNumber, dayRange, isoDay } from '../claim/edtf.ts';
import type { Fate, Verdict } from '../claim/verdict.ts';
import type { Clash } from './against-record.ts';
import type { Checked, CheckedSentence } from './checked.ts';
import { echoesOf, tellsFate } from './echoes.ts';
import { Phrases } from './phrases.ts';
import { subjectsOf } from './subjects.ts';

/** What a text says of a season that the record holds to be so. */
const SAID_OF: Readonly<Record<Fate, Status>> = {
  renewed: 'renewed',
  released: 'renewed',
  cancelled: 'cancelled',
  ending: 'ending',
  undecided: 'undecided',
};

/** A date that takes the place of another. */
const MOVED = new Phrases<'moved'>({
  moved: [
    '~delay|~postpone|~push|~move|~shift|~slip|instead|rather',
    'bring ..4 forward',
    'brought ..4 forward',
    '(will|to) now',
    'new date',
  ],
});

/** What was said so many days ago is still news. */
const MOST_DAYS_AGO = 7;

/** What was decided does not become undecided. */
export const isNews = (checked: Checked, clash: Clash): boolean =>
  clash.claim.value !== 'undecided' && (knowsTheRecord(checked, clash) || isOfTheWeek(checked, clash));

/** The text has what the record has as well, as what was so before. */
function knowsTheRecord(checked: Checked, { claim, verdict }: Clash): boolean {
  if (claim.predicate === 'premiere') return tellsOldDate(checked, verdict) || (tellsOfMove(checked, claim) && !hasMoved(verdict));
  return checked.sentences.some(
    (sentence) => mayBeOf(checked, sentence, claim) && tellsFate(checked, sentence, SAID_OF[verdict.fate.status]) && !sentence.asks,
  );
}

/** Of the same series, and of no other season; the claim's own sentence may be of several. */
function mayBeOf(checked: Checked, sentence: CheckedSentence, { season, series, span }: Claim): boolean {
  const subjects = subjectsOf(checked);
  const isOwn = sentence.span[0] <= span[0] && span[0] < sentence.span[1];
  if (!isOwn && subjects.of(sentence) !== subjects.called(series)) return false;
  return sentence.firmSeasons.length === 0 || (season !== null && sentence.firmSeasons.includes(season));
}

const tellsOldDate = ({ sentences }: Checked, { premiere }: Verdict): boolean =>
  premiere !== null &&
  premiere.edtf.length === 10 &&
  sentences.some(({ dates }) => dates.some(({ edtf }) => edtf !== null && edtf.length >= 7 && agreement(edtf, premiere.edtf) > 0));

const tellsOfMove = (checked: Checked, claim: Claim): boolean =>
  [...echoesOf(checked, claim), checked.sentenceAt(claim.span[0])].some((sentence) => sentence !== null && MOVED.has(checked, sentence));

/** The record has seen a move itself: what the text has instead is no later one for all it says. */
const hasMoved = ({ premiere, evidence, against }: Verdict): boolean =>
  [...evidence, ...against].some(
    ({ claim }) => claim.predicate === 'premiere' && premiere !== null && agreement(String(claim.value), premiere.edtf) === 0,
  );

/** Somebody official said so in the days before the text, and after all that the record rests on. */
function isOfTheWeek(checked: Checked, { claim, verdict: { evidence } }: Clash): boolean {
  const today = dayRange(checked.day ?? '');
  if (today === null || claim.speaker !== 'official') return false;
  const newest = evidence.reduce((latest, { document: { said } }) => [latest, isoDay(said) ?? ''].toSorted().at(-1) as string, '');
  return echoesOf(checked, claim).some(({ dates }) =>
    dates.some(({ edtf, kind }) => {
      if (kind !== 'date' || edtf === null || edtf.length !== 10 || edtf <= newest) return false;
      const ago = dayNumber(today.last) - dayNumber(Temporal.PlainDate.from(edtf));
      return ago >= 0 && ago <= MOST_DAYS_AGO;
    }),
  );
}
