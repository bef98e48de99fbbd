/**
 * How often each publisher knows what it says: expectation and maximisation over what publishers said of matters that are settled, and of
 * open ones on which several spoke. A statement is careful, and follows the confusion table, or careless, and follows what careless pages say.
 * @see Dawid and Skene 1979, Applied Statistics 28(1), 20-28; here one table for all and one share of care a publisher
 */
import { type Matter, SAYINGS, type Saying, TRUTHS, type Truth, type Way } from './matters.ts';

/** A Beta prior by its mean and the number of statements it is worth. */
interface CarePrior {
  readonly mean: number;
  readonly strength: number;
}

export interface Care {
  /** Expected number of careful statements, and of all that were weighed. */
  readonly careful: number;
  readonly weighed: number;
}

type Table = Record<Saying, number>;

/**
 * What careful pages say, as counts of a Dirichlet prior: a judgement of an order of magnitude, worth a hundred statements a row, so that
 * one publisher that is always late does not teach the table that lateness is care.
 */
const CONFUSION: Readonly<Record<Truth, Table>> = {
  open: row(1.5, 1.5, 97, 0, 0),
  ordered: row(92, 2, 6, 0, 0),
  refused: row(3, 87, 10, 0, 0),
  dated: row(0, 0, 0, 93, 7),
};
/** What careless pages say: on fates as in the labelled cases of the coverage benchmark, on dates mostly something else. */
const CARELESS: Table = row(45, 30, 25, 35, 65);
/** The sayings that are about one thing; a table's shares sum to one over them. */
const ALIKE: readonly (readonly Saying[])[] = [
  ['renewed', 'cancelled', 'undecided'],
  ['right day', 'wrong day'],
];
/** The estimates move by less than a thousandth after so many rounds. */
const ROUNDS = 8;
/** An open matter tells something where so many spoke of it. */
const FEWEST_VOICES = 2;

/** @returns by publisher; one of whom nothing was weighed is not there */
export function estimateCare(
  matters: readonly Matter[],
  priorOf: (publisher: string | null) => CarePrior,
): ReadonlyMap<string | null, Care> {
  const weighed = matters.filter(({ ways, publishers }) => ways.length === 1 || publishers.length >= FEWEST_VOICES);
  let care = new Map<string | null, { careful: number; weighed: number }>();
  let confusion = Object.fromEntries(TRUTHS.map((truth) => [truth, shares(CONFUSION[truth])])) as Record<Truth, Table>;
  let careless = shares(CARELESS);
  const shareOf = (publisher: string | null): number => {
    const { mean, strength } = priorOf(publisher);
    const known = care.get(publisher);
    return (mean * strength + (known?.careful ?? 0)) / (strength + (known?.weighed ?? 0));
  };
  const publishersWeighed = [...new Set(weighed.flatMap(({ publishers }) => publishers))];
  for (let round = 0; round < ROUNDS; round += 1) {
    const counts = { confusion: structuredClone(CONFUSION), careless: { ...CARELESS } };
    const next: typeof care = new Map();
    const share = new Map(publishersWeighed.map((publisher) => [publisher, shareOf(publisher)]));
    for (const { publishers, ways } of weighed) {
      const weights = weightsOf(ways, (way) =>
        publishers.reduce((sum, publisher, index) => {
          const careShare = share.get(publisher)!;
          return sum + Math.log(careShare * confusion[way.truth][way.says[index]!] + (1 - careShare) * careless[way.says[index]!]);
        }, 0),
      );
      publishers.forEach((publisher, index) => {
        const tally = next.get(publisher) ?? { careful: 0, weighed: 0 };
        next.set(publisher, tally);
        tally.weighed += 1;
        ways.forEach(({ truth, says }, way) => {
          const said = says[index]!;
          const careShare = share.get(publisher)!;
          const known = careShare * confusion[truth][said];
          const careful = (weights[way]! * known) / (known + (1 - careShare) * careless[said]);
          tally.careful += careful;
          counts.confusion[truth][said] += careful;
          counts.careless[said] += weights[way]! - careful;
        });
      });
    }
    care = next;
    confusion = Object.fromEntries(TRUTHS.map((truth) => [truth, shares(counts.confusion[truth])])) as Record<Truth, Table>;
    careless = shares(counts.careless);
  }
  return care;
}

/** Probability of each way, all being as likely before anybody spoke. */
function weightsOf(ways: readonly Way[], logLikelihood: (way: Way) => number): readonly number[] {
  if (ways.length === 1) return [1];
  const logs = ways.map(logLikelihood);
  const most = Math.max(...logs);
  const raw = logs.map((log) => Math.exp(log - most));
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  return raw.map((weight) => weight / total);
}

function shares(counts: Readonly<Table>): Table {
  const result = { ...counts };
  for (const alike of ALIKE) {
    const total = alike.reduce((sum, saying) => sum + counts[saying], 0);
    if (total > 0) for (const saying of alike) result[saying] = counts[saying] / total;
  }
  return result;
}

function row(...counts: readonly [number, number, number, number, number]): Table {
  return Object.fromEntries(SAYINGS.map((saying, index) => [saying, counts[index]!])) as Table;
}
