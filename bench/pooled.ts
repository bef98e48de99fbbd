/** The claims of some predicates in all corpora together, as the scorer counts them in each. */
const PREDICATES = ['status', 'premiere', 'production', 'episodes', 'trailer', 'credit'] as const;

interface Tally {
  readonly right: number;
  readonly told: number;
  readonly of: number;
}

export type Pool = Readonly<Record<(typeof PREDICATES)[number], Tally>>;

/** What the scorer prints of each predicate that labels or claims hold. */
export type Scored = Readonly<Partial<Record<keyof Pool, Score>>>;

interface Score {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly gold: number;
  readonly predicted: number;
}

const NONE: Tally = { right: 0, told: 0, of: 0 };
export const EMPTY_POOL = of(() => NONE);

export const pooled = (pool: Pool, scored: Scored): Pool => of((predicate) => added(pool[predicate], scored[predicate]));

function of(tallyOf: (predicate: keyof Pool) => Tally): Pool {
  return Object.fromEntries(PREDICATES.map((predicate) => [predicate, tallyOf(predicate)])) as Pool;
}

function added(tally: Tally, scored: Score | undefined): Tally {
  if (scored === undefined) return tally;
  const { recall, predicted, gold } = scored;
  return { right: tally.right + Math.round(recall * gold), told: tally.told + predicted, of: tally.of + gold };
}

/** A line a predicate that labels hold, in per cent. @param what was pooled */
export function pooledLines(what: string, pool: Pool): string[] {
  return PREDICATES.filter((predicate) => pool[predicate].of > 0).map((predicate) => {
    const { right, told, of } = pool[predicate];
    const [precision, recall, f1] = [right / told, right / of, (2 * right) / (told + of)].map((share) => (100 * share).toFixed(1));
    return `${`${predicate}, ${what}`.padEnd(34)}precision ${precision}, recall ${recall}, F1 ${f1} of ${of}`;
  });
}
