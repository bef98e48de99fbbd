/** How many episodes a season has. */
import type { ClaimFor } from '../../../claim/claim.ts';
import { NUMBERS } from '../../../reading/words/lexis.ts';
import { type Checked, type CheckedSentence, numbersOf } from '../../checked.ts';
import { Phrases } from '../../phrases.ts';
import { certain, isStatement } from '../../stated.ts';
import { subjectsOf } from '../../subjects.ts';
import { isBeside, isOfPart } from '../partial.ts';
import type { Matter, Said } from '../said.ts';

const LENGTH = new Phrases<'length'>({
  length: [
    '<number> ..1 (episodes|chapters)',
    '<number> (part|episode|parter) ..1 (season|run|series|drama|thriller|comedy|miniseries|order)',
  ],
});

/** Somebody would have made as many. */
const OFFERED = new Phrases<'offered'>({
  offered: ['table|offer|offers|offered|proposed|proposal|talks|wanted|wants|asked|usual|opposed'],
});

/** A season that 'premieres on June 7 with two episodes' has more to come. */
const OPENS_WITH = /\b(?:premier|debut|launch|open|kick|begin|start)\w*\b[^.;]* with (?:its |the )?(?:first )?$/i;

const MOST_EPISODES = 60;

export const LENGTHS: Matter<number> = {
  find: (checked) => {
    if (checked.headline !== null && isOfPart(checked, checked.headline, 'part')) return [];
    const seasons = new Set(checked.sentences.flatMap((sentence) => numbersOf(sentence.seasons)));
    // where the text tells of seasons, a count without one may be of any of them
    const claimed = lengthsClaimed(checked);
    const taken = new Set(claimed.map(({ sentence }) => sentence));
    return [...claimed, ...lengthsTold(checked).filter(({ sentence }) => !taken.has(sentence))]
      .filter(({ season }) => season !== null || seasons.size === 0)
      .filter(({ sentence, span }) => !OPENS_WITH.test(checked.text.slice(sentence.span[0], span[0])))
      .map(({ series, season, ...said }) => ({ ...said, about: `${series}|${season}` }));
  },
  clash: (left, right) => left !== right,
  tell: (here, elsewhere) => `The season has ${here} episodes here, and ${elsewhere} elsewhere in the text.`,
};

type Found = Omit<Said<number>, 'about'> & { readonly series: string; readonly season: number | null };

function lengthsClaimed(checked: Checked): Found[] {
  const subjects = subjectsOf(checked);
  const newest = Math.max(0, ...checked.reading.claims.map(({ season }) => season ?? 0));
  return certain(checked, 'episodes').flatMap(({ claim, sentence }): Found[] =>
    isBeside(checked, sentence, 'count', claim.span) ||
    OFFERED.has(checked, sentence) ||
    isOfNewest(checked, sentence, claim, newest) ||
    !isLength(checked, claim)
      ? []
      : [{ series: subjects.called(claim.series), season: claim.season, value: claim.value, sentence, span: claim.span }],
  );
}

/** By the words alone, where a sentence names its season. */
function lengthsTold(checked: Checked): Found[] {
  const subjects = subjectsOf(checked);
  return checked.sentences.flatMap((sentence): Found[] => {
    const [season, ...others] = sentence.firmSeasons;
    const [length, ...lengths] = LENGTH.in(checked, sentence);
    const series = subjects.of(sentence);
    if (season === undefined || others.length > 0 || length === undefined || lengths.length > 0 || series === null) return [];
    const number = NUMBERS.cardinal(checked.view.tokens, length.from);
    if (number === null || number.value < 2 || number.value > MOST_EPISODES) return [];
    if (!isStatement(checked, sentence) || OFFERED.has(checked, sentence) || isBeside(checked, sentence, 'count', length.span)) return [];
    return [{ series, season, value: number.value, sentence, span: length.span }];
  });
}

/** 'The new series has eight' is of none but the newest season that the text tells of. */
const isOfNewest = (checked: Checked, sentence: CheckedSentence, { season }: ClaimFor<'episodes'>, newest: number): boolean =>
  season !== null && season < newest && sentence.firmSeasons.length === 0 && NEWEST.test(checked.words(sentence.span));

const NEWEST = /\b(?:new|next|coming|upcoming|forthcoming|follow-up) (?:season|series|run)\b/i;

/** Without its season a count is a length only in words that say so: 'its eight episodes', and not 'four episodes were pulled'. */
function isLength({ text }: Checked, { season, span }: ClaimFor<'episodes'>): boolean {
  const words = text.slice(span[0], span[1]);
  if (/minute|hour/i.test(words) || text[span[0] - 1] === '(') return false;
  if (BEFORE_THIS.test(text.slice(Math.max(0, span[0] - MOST_BEFORE), span[1]))) return false;
  if (!/episode|part|chapter|\bx\b/i.test(words) && OF_OTHERS.test(text.slice(span[1], span[1] + MOST_BEFORE))) return false;
  return season !== null || /\w-(?:part|episode)/i.test(words) || WHOLE.test(text.slice(Math.max(0, span[0] - 20), span[0]));
}

/** 'Last season had ten' is of the one before, whatever number the text is at. */
const BEFORE_THIS = /\b(?:last|previous|prior) (?:season|series) (?:had|has|ran|was|consisted)\b[^.;]*$/i;
/** 'A season of nine feature films'. */
const OF_OTHERS = /^ (?:feature |short |stage )?(?:films?|movies?|plays?|shows?|concerts?|operas?|races?|games?|matches)\b/i;

const MOST_BEFORE = 40; // characters of such words

const WHOLE = /\b(?:all|its|has|have|had|consists? of|comprises|contains|spans|(?:run|order|total|season) of)\s$/i;
