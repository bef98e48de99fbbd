/** Figures called what they are not, and successes without a figure. */
import type { Checked, CheckedSentence } from '../checked.ts';
import { type Phrase, Phrases } from '../phrases.ts';
import { type Draft, draftAt, type Rule } from '../rule.ts';
import { scaleOf } from '../scales.ts';

type Verdict = 'praise' | 'blame';

const WORDS = new Phrases<Verdict>({
  praise: [
    '(high|strong|great|excellent|impressive|outstanding|stellar|superb|remarkable|brilliant|fantastic|phenomenal|glowing|top) ..2 (mark|marks|score|scores|rating|ratings|praise|grade|grades|number|reviews)',
    '(highly|well|very well|critically) (rated|received|acclaimed|reviewed)',
    '(rave|glowing) reviews',
    'critical acclaim',
  ],
  blame: [
    '(low|poor|dismal|terrible|bad|awful|weak|disappointing|abysmal|mediocre) ..2 (mark|marks|score|scores|rating|ratings|grade|grades|number|reviews)',
    '(poorly|badly) (rated|received|reviewed)',
  ],
});

const SUCCESS = new Phrases<'hit'>({
  hit: [
    '(massive|huge|smash|smashing|runaway|monster|mega|enormous|instant|overnight|global|worldwide|colossal|blockbuster|gigantic|phenomenal) ..1 (hit|success|sensation|phenomenon|smash)',
    '(biggest|largest) (hit|success|hits)',
    'took the world by storm',
    'broke the internet',
  ],
});

/** Figures of an audience in the words that coverage has for them, where the reader made no claim of one. */
const MEASURED = new Phrases<'figure'>({
  figure: [
    '(million|billion|thousand|percent|viewers|households|hours|views|streams) ..6 (<number>|million|billion|viewers|views|hours|households|watched|streamed)',
    '(number|no) ..1 (one|1|two|2|three|3)',
    '(top|in the top) (10|ten|5|five|3|three)',
    '(million|billion) ..3',
    '(nielsen|flixpatrol|luminate|barb|chart|charts)',
  ],
});

export const FIGURE_CHARACTERISED: Rule = {
  id: 'figure/characterised',
  severity: 'warning',
  says: "A score praised or blamed against how such scores are spread ('6.2 out of 10, quite high marks'), and a 'massive hit' without a figure.",
  spares: 'Praise of a high score, and a success beside an audience, a rank or a chart.',
  why: 'An adjective beside a number is read as its meaning, and an adjective instead of one as its proof.',
  flags: [
    'Brackenfell has a rating of 5.9 out of 10 on IMDb. Those are very high marks.',
    'Maddox Quay was poorly rated, with an 8.6 out of 10 on IMDb.',
    'Brackenfell became a massive hit for Netflix overnight.',
  ],
  leaves: [
    'Brackenfell has a rating of 8.9 out of 10 on IMDb. Those are very high marks.',
    'Brackenfell became a massive hit for Netflix: 14 million viewers watched it in its first week.',
    'Brackenfell has a rating of 5.9 out of 10 on IMDb.',
  ],
  find(checked: Checked): readonly Draft[] {
    return [...misjudged(checked), ...unproven(checked)];
  },
};

function misjudged(checked: Checked): Draft[] {
  return checked.claims('rating').flatMap((claim): Draft[] => {
    const scale = scaleOf(claim.value.by, claim.value.best);
    const sentence = checked.sentenceAt(claim.span[0]);
    if (scale === null || sentence === null) return [];
    const isHigh = claim.value.value >= scale.middle;
    const verdict = verdictNear(checked, sentence);
    if (verdict === null || (verdict.kind === 'praise') === isHigh) return [];
    const message = `${claim.value.value} out of ${scale.best} is ${isHigh ? 'no low' : 'no high'} score: ${scale.says}.`;
    return [draftAt(checked, verdict.span, message, claim.span)];
  });
}

/** What the score's own sentence, or the next one of its paragraph, calls it. */
function verdictNear(checked: Checked, sentence: CheckedSentence): Phrase<Verdict> | null {
  const next = checked.sentences[sentence.index + 1];
  const near = next !== undefined && next.block === sentence.block ? [sentence, next] : [sentence];
  return WORDS.among(checked, near)[0] ?? null;
}

function unproven(checked: Checked): Draft[] {
  if (checked.claims('audience').length > 0) return [];
  const hits = SUCCESS.among(
    checked,
    checked.sentences.filter(({ asks }) => !asks),
  );
  if (hits.length === 0 || checked.sentences.some((sentence) => MEASURED.has(checked, sentence))) return [];
  return hits.map(({ span }) => draftAt(checked, span, 'The text calls it a success and gives no figure, rank or chart.'));
}
