/** Bait: the headline asks or promises, and the text has nothing for it. */
import { Answers, isStated, total } from '../balance.ts';
import type { Checked } from '../checked.ts';
import { answersItself, type Question, questionsOf, seasonsIn } from '../questions.ts';
import { type Draft, placeIn, type Rule } from '../rule.ts';

const WANTED: Readonly<Record<Question, string>> = {
  date: 'a date',
  guess: 'a likely date',
  decision: 'a yes or no',
  news: 'news of a season',
  trailer: 'a trailer',
  cast: 'a cast',
  episodes: 'a number of episodes',
};

/** What a reader comes for; the first that is asked is judged, since a date answers the rest, and a list's other items only where they stand alone. */
const CHIEF: readonly Question[] = ['date', 'guess', 'decision', 'news'];

/** Asked in so many words: a text that says nothing at all of it is bait, too. */
const EXPLICIT: ReadonlySet<Question> = new Set(['date', 'decision']);

export const HEADLINE_NO_ANSWER: Rule = {
  id: 'headline/no-answer',
  severity: 'error',
  says: 'A headline that promises a date, a yes or no, or a trailer that the text does not have.',
  spares:
    'A headline whose question the text answers, also with no, one that answers it itself or asks why, and one that promises a guess and gives one.',
  why: 'The reader came for the answer; finding none, they learn not to come again.',
  flags: [
    '# Brackenfell Season 3: Release Date, Cast and Plot\nA premiere date for season 3 of Brackenfell has not been announced. Netflix has yet to say whether there will be one.',
    '# Will Brackenfell return for season 2?\nNetflix has not renewed Brackenfell for a second season. Only time will tell.',
    '# When is Maddox Quay season 4 coming out?\nNobody knows when. We could see it in 2026 if all goes well.',
    '# Is Kestrel Point renewed or cancelled?\nKestrel Point ended its first season in April. There is no word yet from Hulu on season 2.',
  ],
  leaves: [
    '# Brackenfell Season 3: Release Date, Cast and Plot\nSeason 3 of Brackenfell premieres on Netflix on September 12, 2024.',
    '# Will Brackenfell return for season 2?\nYes. Netflix has renewed Brackenfell for a second season.',
    '# Will Brackenfell return for season 2?\nNo. Netflix cancelled Brackenfell after one season.',
    '# When is Maddox Quay season 4 coming out?\nMaddox Quay season 4 arrives on Hulu on June 3, 2024. There is no word on season 5.',
    '# Will Brackenfell return? No, and the sea is why\nNetflix has not said a word about a second season of Brackenfell. The set was lost to the sea.',
    '# When is Maddox Quay season 4 coming out? Not before 2026\nHulu has not given a date for season 4 of Maddox Quay.',
    '# Which star of Brackenfell will not return for season 2?\nEmily Finch is gone. There is no word from Netflix on season 2 of Brackenfell.',
    '# Brackenfell is getting another season, but will it bring the sea?\nThe sea was the star. There is no word from Netflix on who returns.',
    '# Why was Brackenfell cancelled?\nBrackenfell was dear to make. There is no word from Netflix on what it cost.',
    '# Netflix renews Brackenfell for a second season\nNetflix has renewed Brackenfell. No premiere date has been set.',
  ],
  find(checked: Checked): readonly Draft[] {
    const { headline } = checked;
    if (headline === null || answersItself(checked)) return [];
    const asked = questionsOf(checked, headline);
    const question = CHIEF.find((kind) => asked.includes(kind)) ?? (asked.length === 1 ? asked[0] : undefined);
    if (question === undefined) return [];
    const answers = new Answers(checked);
    const seasons = seasonsIn(headline);
    const { has, lacks } = answers.balance(question, seasons);
    const isVoid = !isStated(has) && lacks.length === 0 && EXPLICIT.has(question) && isWhole(checked);
    if (total(lacks) <= total(has) && !isVoid) return [];
    const evidence = lacks.slice(0, 3).map(({ span }) => placeIn(checked.text, checked.sentenceAt(span[0])?.span ?? span));
    const because = evidence.length > 0 ? 'the text says that it has none' : 'nothing in the text gives it';
    return [{ span: headline.span, message: `The headline promises ${WANTED[question]}, and ${because}.`, evidence, fix: null }];
  },
};

/** Enough of a text on a series to have had room for the answer: a teaser or a summary leaves it to the page. */
const isWhole = ({ view, reading }: Checked): boolean => view.tokens.count >= LEAST_WORDS && reading.claims.length > 0;
const LEAST_WORDS = 80;
