/** What a headline, a heading or a question in running text asks for: the facts that a reader comes for. */
import { type Checked, type CheckedSentence, numbersOf } from './checked.ts';
import { type Phrase, Phrases } from './phrases.ts';

/**
 * - `date`: the day, or when it is back
 * - `guess`: an expected or likely date, and no more
 * - `decision`: renewed, cancelled, coming back: a yes or a no
 * - `news`: any other question about a season: is it closer, is there hope
 * - `trailer`, `cast`, `episodes`: those
 */
export type Question = 'date' | 'guess' | 'decision' | 'news' | 'trailer' | 'cast' | 'episodes';

const DATE_KINDS = '(release|premiere|air|airing|return|launch|start|debut|comeback|broadcast)';

/** Said as a label or a question; each asks for a fact wherever it stands. */
const LABELS = new Phrases<Exclude<Question, 'news'>>({
  date: [
    `^on ${DATE_KINDS} (date|dates|day|time|window|schedule)`,
    'date of ..1 (release|premiere|return|emission|broadcast|airing)',
    '(when|exactly when) (is|are|does|do|did|will|would|can|could|might|may|should|to) ..10 (out|back|return|returns|returning|air|airs|airing|premiere|premieres|premiering|release|released|arrive|arrives|arriving|come|comes|coming|start|starts|drop|drops|land|lands|debut|debuts|watch|expect|see|stream|streaming|launch|launches|begin|begins|get|on)',
    "(here's|here is|know|knows|reveals|revealed|including|and|find out|about|on) ..1 when ..8 (out|back|return|returns|returning|air|airs|airing|premiere|premieres|premiering|release|released|arrive|arrives|arriving|come|comes|coming|start|starts|drop|drops|land|lands|debut|debuts|watch|expect|see|stream|streaming|launch|launches|begin|begins|get|on)",
    'when ..4 (<season>|<nth>|<another>) ..4 (out|back|return|returns|returning|air|airs|airing|premiere|premieres|premiering|release|released|arrive|arrives|arriving|come|comes|coming|start|starts|drop|drops|land|lands|debut|debuts|watch|expect|see|stream|streaming|launch|launches|begin|begins|get|on)',
    `(reveals|confirms|announces|sets|gets|teases|know|finally) ..6 ${DATE_KINDS} (date|dates)`,
    'how (soon|long) ..10 (out|back|return|wait|air|premiere|released|arrive|until|till|come|see)',
  ],
  guess: [
    `(expected|likely|possible|potential|predicted|estimated|rumoured|rumored|probable|tentative) ${DATE_KINDS} (date|window)`,
    'when ..3 (might|may) ..4 (out|back|return|air|arrive|premiere|come|drop|release|released|land|debut|see)',
    `${DATE_KINDS} date ..1 (speculation|prediction|predictions|rumours|rumors|rumour|rumor|theories|estimate)`,
  ],
  decision: [
    '(renewed|renewal|returning) or (cancelled|canceled|cancellation|not|axed|over|ending|done|dead)',
    '(cancelled|canceled|cancellation|axed) or (renewed|renewal|returning|not|saved|coming back)',
    'renewal (status|update|verdict|decision)',
    '(renewed|returning|coming back|cancelled|canceled) yet',
    '(confirmed|happening|renewed) or not',
    '(fate|future) ..4 (revealed|decided|confirmed|sealed|explained|answered|known)',
    '(reveals|confirms|decides|answers|addresses|knows|know) ..4 (fate|future)',
  ],
  trailer: ['trailer|trailers|teaser'],
  cast: ['cast', 'who ..4 (cast|starring|returning|stars|playing|in|back)'],
  episodes: ['how many ..3 (episodes|parts|chapters)', 'episode count', 'number of episodes'],
});

/** Asks for a decision only before a question mark. */
const ASKED = new Phrases<'decision'>({
  decision: [
    '(renewed|cancelled|canceled|axed|saved|returning|coming back) ..8,',
    "(will|would|is|are|was|has|have|did|does|can|could|might|should|isn't|won't) ..12, (renew|renewed|renews|renewal|return|returning|returns|back|happen|happening|cancelled|canceled|cancel|axed|saved|save|continue|confirmed|picked up|greenlit|ordered|over|ending|last season|final season)",
  ],
});

/** The same where nothing else is asked for: 'is there a trailer for season two?' asks for no season. */
const ASKED_ALONE = new Phrases<'decision' | 'news'>({
  decision: [
    '(will|would|could|might|can|is|are) (there|we) ..4 (<season>|<nth>|<another>|season|more|sequel)',
    '(getting|get|gets|got|have|has) ..3 (<another>|another season|more seasons|a sequel)',
  ],
  news: [
    '(will|would|is|are|was|has|have|did|does|do|can|could|might|should|any) ..12, (season|premiere|premieres|news|announcement|future|fate|hope|chance|chances|more|next|date|closer|soon|way)',
    '(renewed|renewal|cancelled|canceled|axed|happening|confirmed|update|updates|hope|chance|chances|odds|future|fate|back|over|next|way)',
  ],
});

/** A question of these asks for something else than the fate of a season: 'Why was it cancelled?' knows the fate. */
const OTHERWISE = new Phrases<'why'>({ why: ["why|who|whose|how|where|which|what|what's"] });

/** Ask of all that the sentence goes on to say, wherever they stand before it; the others ask of the verb right behind them. */
const OF_ALL = /\b(?:why|who|whose|which)\b/i;
/** Behind a fate: the question is its cause, or comes after it. */
const BEYOND = /\bbecause\b|, but\b/i;

/** A headline that gives its answer behind its own question: 'Is it coming back? No, and here is why'. */
const ANSWERED =
  /^[\s?!'"’”]*(?:yes|no|nope|nah|not (?:yet|before|until|this)|sadly,? no|probably not|in (?:19|20)\d\d)\b(?! (?:one|word|news|answer|idea|date)\b)/i;

/** Turn what looks like a promise into its opposite, or into news about it. */
const DISCLAIMED = new Phrases<'disclaimed'>({
  disclaimed: [
    '(no|without|delayed|delays|delay|postponed|pushes|pushed|lacks|loses|why|missing) ..4 (release|premiere|air|return|start|date|trailer|dates)',
    '(date|trailer|premiere|release) ..2 (delayed|postponed|pushed|moved|shelved|pulled|removed|leaks|unknown|unclear|tba)',
  ],
});

/** Every question of one headline, heading or sentence, each kind once, in order of place. */
export function questionsOf(checked: Checked, sentence: CheckedSentence): readonly Question[] {
  if (DISCLAIMED.in(checked, sentence).length > 0) return [];
  const found = LABELS.in(checked, sentence);
  const mark = checked.text.indexOf('?', sentence.span[0]);
  const phrases: readonly Phrase<Question>[] = [
    ...ASKED.in(checked, sentence),
    ...(found.length === 0 ? ASKED_ALONE.in(checked, sentence) : []),
  ];
  const inQuestion = phrases.filter(({ span }) => mark >= span[1] && mark <= sentence.span[1]);
  const asked = inQuestion.filter((phrase) => !presumes(checked, phrase, mark));
  const kinds = [...found, ...asked.filter(({ kind }) => kind !== 'news' || OTHERWISE.in(checked, sentence).length === 0)]
    .sort((a, b) => a.span[0] - b.span[0])
    .map(({ kind }) => kind);
  if (kinds.length === 0 && asked.length < inQuestion.length) return [];
  if (kinds.length === 0 && sentence.asks && sentence.seasons.length > 0 && !OTHERWISE.has(checked, sentence)) return ['news'];
  const guess = kinds.includes('guess');
  return [...new Set(kinds.filter((kind) => !(guess && kind === 'date')))];
}

/** 'Why was it cancelled?', 'Who will be back?', 'It gets another season, but who stays?': the fate is taken for granted, and something else asked for. */
function presumes(checked: Checked, { sentence, from, span }: Phrase<string>, mark: number): boolean {
  const { text } = checked;
  if (OF_ALL.test(text.slice(sentence.span[0], span[0])) || BEYOND.test(text.slice(span[1], mark))) return true;
  return OTHERWISE.in(checked, sentence).some(({ to }) => to === from);
}

/** True where the words behind the question of a headline answer it. */
export function answersItself({ text, headline }: Checked): boolean {
  if (headline === null) return false;
  const mark = text.indexOf('?', headline.span[0]);
  return mark >= 0 && ANSWERED.test(text.slice(mark + 1, headline.span[1]));
}

/** The seasons that a sentence names by number, also as 'a third'. */
export const seasonsIn = ({ seasons }: CheckedSentence): readonly number[] => numbersOf(seasons);
