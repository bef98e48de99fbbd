/** What kind of series a phrase says that it means: 'the comedy' is no drama of the catalogue. */
import type { CatalogueEntry } from '../../catalogue/entry.ts';
import type { SeriesName } from '../mentions/series.ts';
import { wordSet } from '../words/lexis.ts';
import { holdsWord } from '../words/stretch.ts';
import type { Tokens } from '../words/tokens.ts';
import type { WordSet } from '../words/word-set.ts';
import type { Phrase } from './reference.ts';

interface Kind {
  readonly said: WordSet; // the words of a phrase
  readonly is: ReadonlySet<string>; // kinds of the catalogue that it means
  readonly never: ReadonlySet<string>; // and that nobody calls so
}

const KINDS: readonly Kind[] = [
  {
    said: wordSet('comedy sitcom sitcoms laugher dramedy'),
    is: new Set(['comedy']),
    never: new Set(['drama', 'reality', 'documentary', 'game', 'talk', 'soap', 'news']),
  },
  {
    said: wordSet('drama procedural thriller whodunit whodunnit western medical'),
    is: new Set(['drama']),
    never: new Set(['comedy', 'reality', 'documentary', 'game', 'talk', 'sketch', 'variety', 'news']),
  },
  {
    said: wordSet('competition gameshow docusoap'),
    is: new Set(['reality', 'game']),
    never: new Set(['drama', 'comedy', 'anime', 'miniseries', 'soap']),
  },
];

/** Of the series named before, the last of the kind that a phrase says, where the one that would be meant is of none such; null where it may be meant, or nobody else is. */
export function ofItsKind(phrase: Phrase, meant: SeriesName, before: readonly SeriesName[], tokens: Tokens): SeriesName | null {
  const kind = KINDS.find(({ said }) => holdsWord(tokens, phrase.from, phrase.to, said));
  if (kind === undefined || meant.entry === null || !kind.never.has(kindOf(meant.entry))) return null;
  return before.findLast(({ entry }) => entry !== null && kind.is.has(kindOf(entry))) ?? null;
}

const kindOf = ({ kind }: CatalogueEntry): string => kind ?? '';
