/** 'Will premiere' told as what it has become, where the text or the record says that it came to pass. */
import { agreement } from '../../claim/edtf.ts';
import type { DateMention } from '../../reading/dates/tagger.ts';
import { evidenceOf } from '../against-record.ts';
import type { Checked, CheckedSentence } from '../checked.ts';
import { PREMIERES } from '../contradictions/matters/premieres.ts';
import { isHedged } from '../hedges.ts';
import { type Phrase, Phrases } from '../phrases.ts';
import { placeIn } from '../rule.ts';
import type { Repair } from './repair.ts';

const PASTS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    premiere: 'premiered',
    debut: 'debuted',
    launch: 'launched',
    arrive: 'arrived',
    land: 'landed',
    drop: 'dropped',
    return: 'returned',
    start: 'started',
    begin: 'began',
    air: 'aired',
    stream: 'streamed',
    hit: 'hit',
    release: 'released',
    come: 'came',
    bow: 'bowed',
    open: 'opened',
  }),
);

const ACTIVE = /^(?:will|(?:is|are) (?:set|due|scheduled|slated|going|poised) to) (?<verb>[a-z]{3,8})$/;
/** Before 'released'. */
const PASSIVE = /^(?:(?<be>is|are) (?:set|due|scheduled|slated|going) to|will) be$/;
const WERE: Readonly<Record<string, string>> = { is: 'was', are: 'were' };
/** 'Will be' does not show whether it is of one or of several; what it is of does. */
const OF_ONE = /^(?:(?!\band\b)[^,])*\b(?:season \d{1,2}|it) $/i;

/** Another verb may hang on the one that changes. */
const RUNS_ON = /\b(?:and|or|but|before|until|when|after|if|who|which|once|then|while|as|unless)\b/i;

const PASSED = new Phrases<'passed'>({
  passed: ['premiered|debuted|launched|arrived|landed|dropped|returned|aired|released|came'],
});

/** From this probability on the record may say that a season is out. */
const CONFIDENT = 0.9;

/**
 * @param future the words of the future, @param date the day that they name and that has passed
 * @returns null where the sentence would not stand, or nothing says that it happened on that day
 */
export function toldAsPast(checked: Checked, future: Phrase<'future'>, date: DateMention): Repair | null {
  const { sentence, span } = future;
  const rest = checked.text.slice(span[1], sentence.span[1]);
  const past = pastOf(checked.text.slice(sentence.span[0], span[0]), checked.words(span), rest);
  if (past === null || date.edtf === null || sentence.asks || isHedged(checked, sentence) || RUNS_ON.test(rest)) return null;
  const evidence = toldInText(checked, sentence, date.edtf) ?? heldByRecord(checked, sentence, date.edtf);
  return evidence === null ? null : { fix: past + checked.text.slice(span[1], date.end), evidence };
}

function pastOf(before: string, words: string, rest: string): string | null {
  const verb = ACTIVE.exec(words)?.groups?.['verb'];
  if (verb !== undefined) return PASTS.get(verb) ?? null;
  const passive = PASSIVE.exec(words);
  if (passive === null || !/^ released\b/.test(rest)) return null;
  return WERE[passive.groups?.['be'] ?? (OF_ONE.test(before) ? 'is' : '')] ?? null;
}

/** Another sentence says of the same season that it came out then. */
function toldInText(checked: Checked, sentence: CheckedSentence, edtf: string): Repair['evidence'] | null {
  const premieres = PREMIERES.find(checked);
  const here = premieres.find((said) => said.sentence === sentence);
  const there = premieres.find(
    (said) =>
      said.sentence !== sentence &&
      said.about === here?.about &&
      agreement(said.value.edtf, edtf) > 0 &&
      !said.sentence.asks &&
      PASSED.has(checked, said.sentence),
  );
  return there === undefined ? null : [placeIn(checked.text, there.sentence.span)];
}

function heldByRecord(checked: Checked, { span }: CheckedSentence, edtf: string): Repair['evidence'] | null {
  const { record, asOf } = checked;
  const [claim, ...others] = checked.claims('premiere').filter((one) => span[0] <= one.span[0] && one.span[1] <= span[1]);
  if (record === null || asOf === null || claim === undefined || claim.season === null || others.length > 0) return null;
  const verdict = record.verdict({ title: claim.series, id: claim.seriesId }, claim.season, asOf);
  if (verdict?.fate.status !== 'released' || verdict.fate.probability < CONFIDENT || verdict.premiere === null) return null;
  return agreement(verdict.premiere.edtf, edtf) > 0 ? evidenceOf(verdict, 'premiere') : null;
}
