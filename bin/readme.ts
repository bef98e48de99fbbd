/** The parts of the README that are output: what its commands print, and the claim that each kind of sentence makes. */
import { readFileSync } from 'node:fs';
import { PREDICATE_VALUES, type Predicate } from '../src/claim/claim.ts';
import { isRejected } from '../src/claim/rejected.ts';
import { loadReader } from '../src/cli/reader.ts';
import { valueWords } from '../src/cli/views/reading-view.ts';
import { parseSource } from '../src/text/parse.ts';
import { renewConsole } from './console.ts';

/** A sentence for each kind of claim, as published on a day. */
const SENTENCES: Readonly<Record<Predicate, readonly [published: string, text: string]>> = {
  status: ['2025-03-21', 'Apple TV+ has renewed Severance for a third season.'],
  premiere: ['2024-07-09', 'The second season of Severance premieres on January 17, 2025.'],
  production: ['2026-06-09', 'Season 3 of Severance is now filming in New York.'],
  episodes: ['2024-07-09', 'The second season of Severance has ten episodes.'],
  runtime: ['2020-04-14', 'Each of the ten episodes of Ted Lasso is 30 minutes long.'],
  credit: ['2024-09-12', 'Jason Sudeikis plays the coach in Ted Lasso, created by Bill Lawrence.'],
  rating: ['2021-01-30', 'Ted Lasso has a rating of 8.8 out of 10 on IMDb.'],
  opinion: ['2020-02-27', 'Viewers loved the first season of Killing Eve.'],
  trailer: ['2024-07-09', 'Apple TV+ has released the trailer for the second season of Severance.'],
  network: ['2020-02-27', 'Ted Lasso is on Apple TV+.'],
  audience: ['2024-09-12', 'The second season of Killing Eve drew 5.4 million viewers.'],
  rule: ['2020-03-03', 'Netflix waits 28 days before it decides whether to renew Followers.'],
};

const CLAIMS = /(<!-- claims: [^>]*-->\n)[\s\S]*?(<!-- end of claims -->)/;

/** The README with its output as the program prints it now. */
export async function renewReadme(): Promise<string> {
  const claims = await claimRows();
  const renewed = await renewConsole(readFileSync('README.md', 'utf8'));
  return renewed.replace(CLAIMS, (_all, begin: string, end: string) => `${begin}\n${claims}\n\n${end}`);
}

async function claimRows(): Promise<string> {
  const { read } = await loadReader();
  const rows = Object.entries(SENTENCES).map(([predicate, [published, text]]) => {
    const line = Buffer.from(JSON.stringify({ id: predicate, published, text }));
    const [document] = parseSource(line, 'README.ndjson');
    const claim =
      document === undefined || isRejected(document) ? undefined : read(document).claims.find((one) => one.predicate === predicate);
    const about =
      claim === undefined
        ? 'not found yet'
        : `${claim.series}${claim.season === null ? '' : ` season ${claim.season}`}: **${valueWords(claim)}**`;
    const how = claim === undefined ? '' : `${claim.certainty}, ${claim.speaker}`;
    return `| \`${predicate}\` | ${PREDICATE_VALUES[predicate as Predicate].description} | ${text} | ${about} | ${how} |`;
  });
  return ['| kind | what it is | a text says | the claim | certainty, speaker |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}
