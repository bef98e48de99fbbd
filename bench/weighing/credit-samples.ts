/** People as they stand in sentences, with the credits that are told of them. */
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { foldTitle } from '../../src/catalogue/fold.ts';
import type { Credit, Role } from '../../src/claim/claim.ts';
import type { Analysis } from '../../src/reading/analysis.ts';
import { type Stretch, stretchesOf } from '../../src/reading/credits/by-weight.ts';
import { type Cast, castOf } from '../../src/reading/credits/cast.ts';
import type { Setting } from '../../src/reading/facts/setting.ts';
import { draftsByRule } from '../../src/reading/reader.ts';
import { creditKeys, WEIGHED_ROLES } from '../../src/reading/weighing/weigh-credits.ts';
import { analysedCoverage, newsWithout } from './analysed.ts';
import type { Sampled, Source } from './fit-shipped.ts';
import { overlap } from './overlap.ts';
import { type Mark, writtenLines } from './written.ts';

export interface Sample extends Sampled {
  readonly keys: readonly string[]; // its features
  readonly outcomes: readonly boolean[]; // in the order of WEIGHED_ROLES
  readonly byRule: boolean; // a rule tells a credit of one of them
}

/** One item of the general news in so many is learned from. */
const EVERY = 5;
const LETTERS: Readonly<Record<string, Role>> = { c: 'cast', k: 'creator', s: 'showrunner', d: 'director', w: 'writer', p: 'producer' };

/** What is known of the credits of the people of a stretch; null where nobody said. */
type Teller = (stretch: Stretch, setting: Setting, cast: Cast) => ReadonlySet<Role> | null;

/** The lines of `sentences/credits`, general news in which no rule tells a credit, and the labelled coverage that is there. */
export function creditSamples(shared: string, catalogue: Catalogue): Sample[] {
  return [
    ...writtenLines('credits', catalogue).flatMap(({ analysis, marked }) =>
      samplesIn(analysis, 'written', (stretch) => rolesOf(stretch, analysis, marked)),
    ),
    ...newsWithout('credit', EVERY, shared, catalogue).flatMap((analysis) => samplesIn(analysis, 'news', () => NONE)),
    ...labelledSamples(shared, catalogue),
  ];
}

const NONE: ReadonlySet<Role> = new Set();

function rolesOf({ from, to }: Stretch, { view: { tokens } }: Analysis, marked: readonly Mark[]): ReadonlySet<Role> {
  const [start, end] = [tokens.start[from] as number, tokens.end[to - 1] as number];
  const letters = marked.filter(({ span }) => overlap(span, [start, end])).flatMap((mark) => [...mark.letters]);
  return new Set(letters.flatMap((letter) => LETTERS[letter] ?? []));
}

/** A credit is labelled once a document: elsewhere a name that has one teaches nothing. */
function labelledSamples(shared: string, catalogue: Catalogue): Sample[] {
  return analysedCoverage(shared, catalogue, ['credit']).flatMap(({ document, claims, held, analysis }) => {
    const told = Map.groupBy(
      claims
        .filter(({ predicate }) => predicate === 'credit')
        .map(({ value, quote }) => ({ ...(value as Credit), at: document.text.indexOf(quote) })),
      ({ person }) => foldTitle(person),
    );
    return samplesIn(analysis, held ? 'held' : 'labelled', ({ parts }, { sentence: { view } }, { people }) => {
      const credits = parts.flatMap(({ name }) => told.get(foldTitle(people.nameOf(name))) ?? []);
      if (credits.length === 0) return NONE;
      const here = credits.filter(({ at }) => at >= view.start && at < view.end);
      return here.length === 0 ? null : new Set(here.map(({ role }) => role));
    });
  });
}

function samplesIn(analysis: Analysis, source: Source, tell: Teller): Sample[] {
  const cast = castOf(analysis);
  if (cast === null) return [];
  const ruled = new Set(draftsByRule(analysis).flatMap(({ body }) => (body.predicate === 'credit' ? [foldTitle(body.value.person)] : [])));
  return cast.settings.flatMap((setting, index) => {
    const stretches = stretchesOf(analysis.view.tokens, cast.castings[index] as Cast['castings'][number], cast.people);
    const keys = creditKeys(setting, stretches);
    return stretches.flatMap((stretch, nth): Sample[] => {
      const roles = tell(stretch, setting, cast);
      if (roles === null) return [];
      const byRule = stretch.parts.some(({ name }) => ruled.has(foldTitle(cast.people.nameOf(name))));
      return [{ keys: [...(keys[nth] as ReadonlySet<string>)], outcomes: WEIGHED_ROLES.map((role) => roles.has(role)), byRule, source }];
    });
  });
}
