/**
 * Replays the news of spring 2020 in the order in which it arrived, asks about every series every day, and prints what would have been told,
 * beside what happened: `node bench/replay.ts [--data ../shared/data] [--all] [--explain]`. False changes are listed with the claims behind
 * them, with `--all` the right ones too, and with `--explain` also the rules of each claim and the sentence that it was read from. What happened is in replay/truth.csv, made by hand: a change that is not in it counts as false.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FATES } from '../src/claim/words.ts';
import { wilson } from '../src/forecast/score/interval.ts';
import { createReader } from '../src/reading/reader.ts';
import { loadBundledCatalogue } from '../src/sources/bundled-catalogue.ts';
import { besideScorecards, CAUSES, found, type Judged, judge, readTruth } from './replay/judge.ts';
import { readNews } from './replay/news.ts';
import { play } from './replay/play.ts';
import { renderChange } from './replay/render.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    all: { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
  },
});
const catalogue = loadBundledCatalogue();
const news = readNews(values.data, createReader(catalogue));
if (news === null) console.log(`needs ${values.data}/news-newsapi-2020`);
else {
  const played = play(news.series, catalogue);
  const truth = readTruth();
  const judged = judge(played, truth);
  console.log(
    `${news.documents} documents, ${news.claims} claims about ${news.series.size} series; ${played.length} asked about every day`,
  );
  console.log(`changes told: ${judged.length}, right ${shareOf(judged)}`);
  for (const fate of FATES) {
    const own = judged.filter(({ told }) => told.to === fate);
    if (own.length > 0) console.log(`  ${fate.padEnd(10)} ${String(own.length).padStart(4)}, right ${shareOf(own)}`);
  }
  const days = played.flatMap((one) =>
    one.events.filter(({ premiereBefore }) => premiereBefore !== undefined).map((told) => ({ played: one, told, cause: null })),
  );
  console.log(
    `days told of seasons whose fate was told: ${days.length}, of which finer, or moved, ${days.filter(({ told }) => told.premiereBefore !== null).length}`,
  );
  console.log('false changes by cause');
  for (const cause of CAUSES) console.log(`  ${cause.padEnd(24)} ${judged.filter((one) => one.cause === cause).length}`);
  reportFound();
  const { compared, wrong } = besideScorecards(played, readFileSync(`${values.data}/metacritic-renewal-scorecard/metacritic.csv`, 'utf8'));
  console.log(
    `\nverdicts on seasons that the scorecards of 2013-14 to 2018-19 settle: ${compared}, of which contradict them ${wrong.length}`,
  );
  for (const words of wrong) console.log(`  ${words}`);
  const shown = values.explain ? news.texts : null;
  console.log('\nfalse changes');
  for (const one of judged.filter(({ cause }) => cause !== null)) console.log(renderChange(one, shown));
  if (values.all) {
    console.log('\ndays told');
    for (const one of days) console.log(renderChange(one, shown));
    console.log('\nright changes');
    for (const one of judged.filter(({ cause }) => cause === null)) console.log(renderChange(one, shown));
  }

  function reportFound(): void {
    const decisions = found(played, truth);
    const told = decisions.filter(({ on }) => on !== null);
    const late = told.map(({ truth: { day }, on }) => Temporal.PlainDate.from(day!).until(on!).total('days')).sort((a, b) => a - b);
    console.log(
      `\ndecisions of those weeks: ${decisions.length}, told ${told.length}; days after the announcement: median ${late[late.length >> 1]}`,
    );
    for (const { truth: one, on } of decisions)
      console.log(`  ${one.day}  ${(on ?? 'not told').padEnd(10)}  ${one.title} season ${one.season}: ${one.fate}`);
  }
}

function shareOf(judged: readonly Judged[]): string {
  const right = judged.filter(({ cause }) => cause === null).length;
  const [low, high] = wilson(right, judged.length);
  return `${right} (${percent(right / judged.length)}, ${percent(low)} to ${percent(high)})`;
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}
