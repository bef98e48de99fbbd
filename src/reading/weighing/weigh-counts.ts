/** How likely a number of a sentence counts the episodes of a season: logistic regression on what stands around it and on the sentence's words. */
import type { Analysis } from '../analysis.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { NUMBERS } from '../words/lexis.ts';
import { NUMBER, type Tokens } from '../words/tokens.ts';
import { markOf, seeBesides, seeWithinReach } from './around.ts';
import shipped from './count-weights.json' with { type: 'json' };
import { termsOf } from './features.ts';
import { chanceOf, SCALE } from './model.ts';
import { type Sink, Tally, WrittenFeatures } from './tally.ts';

const TALLY = new Tally(shipped);

/** A cardinal number outside names and dates: tokens from `from` up to `to`. */
export interface Cardinal {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** More episodes than any season has that coverage counts by a bare number. */
const MOST = 130;
const FEWEST = 2;

/** The probability for each number. */
export function weighCounts(sentence: Sentence, analysis: Analysis): Map<Cardinal, number> {
  const weighed = new Map<Cardinal, number>();
  for (const { cardinal, see } of cardinalsOf(sentence, analysis)) {
    TALLY.begin();
    see(TALLY);
    weighed.set(cardinal, chanceOf((TALLY.scores[0] as number) / SCALE));
  }
  return weighed;
}

/** The features of each number, as they are fitted. */
export function countKeysOf(sentence: Sentence, analysis: Analysis): Map<Cardinal, ReadonlySet<string>> {
  return new Map(
    cardinalsOf(sentence, analysis).map(({ cardinal, see }) => {
      const written = new WrittenFeatures();
      see(written);
      return [cardinal, written.keys];
    }),
  );
}

function cardinalsOf(sentence: Sentence, analysis: Analysis): { readonly cardinal: Cardinal; readonly see: (sink: Sink) => void }[] {
  const { tokens, blocks } = analysis.view;
  const written = cardinalsWithin(sentence, tokens);
  if (written.length === 0) return [];
  // a season that is tagged hides its number
  const terms = termsOf({ ...sentence, seasons: [] }, analysis);
  const found = written.flatMap((cardinal) => {
    const at = terms.findIndex(({ from, text }) => from === cardinal.from && (text === '<number>' || !text.startsWith('<')));
    return at < 0 ? [] : [{ at, cardinal }];
  });
  return found.map(({ at, cardinal }, nth) => ({
    cardinal,
    see: (sink) => {
      const part = (text: string): number => sink.numberOf(text);
      const season = sentence.seasons.find((span) => span.from <= cardinal.from && cardinal.from < span.to);
      sink.see(part('form'), part(`${tokens.kind[cardinal.from] === NUMBER ? 'digits' : 'words'} ${classOf(cardinal.value)}`));
      sink.see(part('season'), part(season === undefined ? 'none' : `${season.relation}${season.soft ? '?' : ''}`));
      sink.see(part('stands'), part(`${blocks[sentence.view.block]?.kind}`));
      sink.see(part('mark<'), part(markOf(tokens, cardinal.from - 1)));
      sink.see(part('mark>'), part(markOf(tokens, cardinal.to)));
      sink.see(part('of'), part(`${Math.min(4, found.length)} ${Math.min(3, nth)}`));
      seeBesides(terms, at, sink);
      seeWithinReach(terms, at, sink);
      for (const { text } of terms) sink.see(part('holds'), part(text));
    },
  }));
}

function cardinalsWithin({ view: { first, limit } }: Sentence, tokens: Tokens): Cardinal[] {
  const found: Cardinal[] = [];
  for (let from = first; from < limit; from++) {
    const number = NUMBERS.cardinal(tokens, from);
    if (number === null || number.value < FEWEST || number.value > MOST || !Number.isInteger(number.value)) continue;
    found.push({ value: number.value, from, to: number.to });
    from = number.to - 1;
  }
  return found;
}

/** Numbers of a length alike. */
function classOf(value: number): string {
  if (value < 5) return `${value}`;
  if (value < 9) return 'some';
  if (value < 15) return 'a season';
  return value < 27 ? 'a full season' : 'more';
}
