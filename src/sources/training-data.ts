/** The files that the forecast is fitted and tested on, read from a folder. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Failure } from '../failure.ts';
import type { TrainingFiles } from '../forecast/fit/records.ts';
import type { ForecastModel } from '../forecast/model.ts';

interface TrainingData {
  readonly files: TrainingFiles;
  readonly digests: ForecastModel['fitted']['files'];
}

/**
 * @param folder laid out as the project's data folder is: one folder a source
 * @throws {Failure} `input/missing` where the folder or a file is not there
 */
export function readTrainingData(folder: string): TrainingData {
  const digests: { file: string; sha256: string; bytes: number }[] = [];
  const bytesOf = (file: string): Buffer => {
    const path = join(folder, file);
    if (!existsSync(path))
      throw new Failure('input/missing', `no file ${path}`, { hint: 'name the folder that holds the data files with --data' });
    const bytes = readFileSync(path);
    digests.push({ file, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length });
    return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  };
  const text = (file: string): string => bytesOf(file).toString('utf8');
  const all = (directory: string, pattern: RegExp): string[] => {
    const path = join(folder, directory);
    if (!existsSync(path))
      throw new Failure('input/missing', `no folder ${path}`, { hint: 'name the folder that holds the data files with --data' });
    return readdirSync(path)
      .filter((name) => pattern.test(name))
      .toSorted()
      .map((name) => text(`${directory}/${name}`));
  };
  const files: TrainingFiles = {
    scorecard: text('metacritic-renewal-scorecard/metacritic.csv'),
    netflixReports: all('netflix-engagement', /\.csv\.gz$/),
    netflixTop10: text('netflix-top10/all-weeks-global.tsv.gz'),
    netflixSmall: text('netflix-renew-small/nf.csv'),
    myshows: text('myshows/tvshows.csv.gz'),
    myshowsEpisodes: all('myshows', /^episodes.*\.csv\.gz$/),
    bangumi: text('bangumi-data/items.jsonl.gz'),
    labels: all('labels-2017-18', /_IMDB_Data\.json\.gz$/),
  };
  return { files, digests };
}

/** Snapshots of season dates with the networks of each series: for testing alone, never fitted on. */
export function readTestDates(folder: string): { snapshots: ReadonlyMap<string, string>; networks: string } | null {
  const dates = join(folder, 'tmdb-season-dates');
  if (!existsSync(dates)) return null;
  const unpacked = (path: string): string => gunzipSync(readFileSync(path)).toString('utf8');
  const snapshots = readdirSync(dates)
    .toSorted()
    .flatMap((name) => {
      const day = /_(\d{4}-\d{2}-\d{2}[ab]?)\.json\.gz$/.exec(name)?.[1];
      return day === undefined ? [] : [[day, unpacked(join(dates, name))] as const];
    });
  return { snapshots: new Map(snapshots), networks: unpacked(join(folder, 'tmdb-networks', 'tv-networks.json.gz')) };
}
