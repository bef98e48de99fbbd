/** Two figures or dates for one season: episodes, premieres, a trailer that is out and is not. */
import type { Predicate } from '../../claim/claim.ts';
import { ABSENCES } from '../absences.ts';
import type { Checked, CheckedSentence } from '../checked.ts';
import { Phrases } from '../phrases.ts';
import { type Draft, placeIn } from '../rule.ts';
import { clashesOf, NARRATED, type Stated, stated } from '../stated.ts';
import { areApart } from './days-apart.ts';
import { isOfPart, PARTIAL } from './partial.ts';
import { wordedClashes } from './worded.ts';

/** An absence that says only that the exact day is missing, which a coarser date allows. */
const EXACT = new Phrases<'exact'>({ exact: ['exact|precise|specific|firm|final|concrete|day|official|confirmed|formally|officially'] });

export function clashingFacts(checked: Checked): Draft[] {
  const episodes = stated(checked, 'episodes').filter((statement) => !isOfPart(checked, statement.sentence, 'count'));
  const premieres = stated(checked, 'premiere').filter(
    (statement) => !isOfPart(checked, statement.sentence, 'date') && !isOfEvent(checked, statement) && isWritten(checked, statement),
  );
  const claimed = [
    ...clashesOf(episodes, (left, right) => left.claim.value !== right.claim.value).map(([left, right]) =>
      draftOf(checked, left, right, `${right.claim.value} episodes here and ${left.claim.value} before`),
    ),
    ...clashesOf(premieres, (left, right) => areApart(left.claim.value, right.claim.value)).map(([left, right]) =>
      draftOf(checked, left, right, `a premiere of ${right.claim.value} here and of ${left.claim.value} before`),
    ),
    ...clashesOf(
      stated(checked, 'trailer').filter(({ claim, sentence }) => claim.value === 'released' || ABSENCES.has(checked, sentence)),
      (left, right) => left.claim.value !== right.claim.value,
    ).map(([left, right]) => draftOf(checked, left, right, 'a trailer in one place and none in the other')),
    ...dateAndNone(checked, premieres),
    ...headlineDate(checked),
  ];
  return claimed.length > 0 ? claimed : wordedClashes(checked);
}

/** Within the words of the claim: elsewhere in the sentence they may speak of something else. */
const isOfEvent = (checked: Checked, { sentence, claim: { span } }: Stated<Predicate>): boolean =>
  PARTIAL.in(checked, sentence).some((phrase) => phrase.kind === 'event' && phrase.span[0] < span[1] && phrase.span[1] > span[0]);

/** The date stands there in figures: 'on Friday' and 'next month' mean what the rest of the text makes of them. */
const isWritten = ({ text }: Checked, { claim, sentence }: Stated<'premiere'>): boolean =>
  sentence.dates.some(
    ({ kind, start, end }) => kind === 'date' && start < claim.span[1] && end > claim.span[0] && /\d/.test(text.slice(start, end)),
  );

/** A day to come in the headline that the text never gives, while it gives another. */
function headlineDate(checked: Checked): Draft[] {
  const { headline, day } = checked;
  if (headline === null || day === null) return [];
  const toCome = checked.claims('premiere').flatMap((claim): Stated<'premiere'>[] => {
    const sentence = checked.sentenceAt(claim.span[0]);
    const isDay = claim.value.length === 10 && claim.value >= day && claim.certainty === 'certain';
    return sentence !== null && isDay && !NARRATED.has(checked, sentence) ? [{ claim, sentence }] : [];
  });
  const top = toCome.find((statement) => statement.sentence === headline && !isOfPart(checked, statement.sentence, 'date'));
  if (top === undefined || checked.claims('premiere').some(({ value, span }) => span[0] >= headline.span[1] && value === top.claim.value))
    return [];
  const other = toCome.find(
    (statement) =>
      statement.sentence !== headline &&
      statement.claim.series === top.claim.series &&
      (statement.claim.season === null || top.claim.season === null) &&
      !isOfPart(checked, statement.sentence, 'date') &&
      !isOfEvent(checked, statement),
  );
  return other === undefined
    ? []
    : [draftOf(checked, top, other, `a premiere of ${other.claim.value}, and the headline one of ${top.claim.value}`)];
}

/** 'Season 3 premieres on June 4' and 'nobody has announced when season 3 will premiere'. */
function dateAndNone(checked: Checked, premieres: readonly Stated<'premiere'>[]): Draft[] {
  const denials = new Map<number, CheckedSentence>();
  for (const sentence of checked.body) {
    const [season, ...others] = sentence.firmSeasons;
    if (season === undefined || others.length > 0 || sentence.asks || EXACT.has(checked, sentence)) continue;
    if (ABSENCES.in(checked, sentence).some(({ kind }) => kind === 'date') && !denials.has(season)) denials.set(season, sentence);
  }
  if (denials.size === 0) return [];
  return premieres.flatMap((statement): Draft[] => {
    const denial = denials.get(statement.claim.season ?? 0);
    if (denial === undefined || denial === statement.sentence || statement.claim.value.length < 7) return [];
    const { series, season } = statement.claim;
    const message = `Season ${season} of ${series} has a premiere date here and none elsewhere in the text.`;
    return [{ span: statement.claim.span, message, evidence: [placeIn(checked.text, denial.span)], fix: null }];
  });
}

function draftOf(checked: Checked, left: Stated<Predicate>, right: Stated<Predicate>, what: string): Draft {
  const { series, season } = right.claim;
  return {
    span: right.claim.span,
    message: `The text gives ${season === null ? series : `season ${season} of ${series}`} ${what}.`,
    evidence: [placeIn(checked.text, left.sentence.span)],
    fix: null,
  };
}
