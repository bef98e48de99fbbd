/** `/scorecard`: how good the forecasts have been. */
import { capital } from '../../answer/capital.ts';
import { dateWords } from '../../claim/dates-in-words.ts';
import type { CalibrationRow } from '../../forecast/score/calibration.ts';
import type { Target } from '../../forecast/score/judged.ts';
import type { ForecasterScore, ScoreSection, ScoreTable } from '../../forecast/score/section.ts';
import { type Scorecard, shownSentence } from '../../forecast/scorecard/scorecard.ts';
import { figure } from '../parts/figures.ts';
import { type Html, html } from '../parts/html.ts';
import { page } from '../parts/layout.ts';
import { groupWords, horizonWords, RIVAL_WORDS, targetWords } from '../parts/score-words.ts';
import { calibrationPicture } from '../pictures/calibration-picture.ts';

export function scorecardPage({ backtest, shown }: Scorecard): Html {
  return page(
    { title: 'Scorecard', path: '/scorecard', about: 'How often the forecasts were right, beside simple rules on the same seasons.' },
    html`<div class="message"><h1>How good the forecasts are</h1></div>
<p class="lead">A forecast is good where it comes true as often as it says, and says more than a simple rule does. ${shownSentence(shown)}</p>
${shown.section === null ? '' : sectionOf(shown.section, 'shown')}
<p class="lead">${shown.section === null ? 'What follows' : 'The rest'} is a back-test: fitted on earlier seasons, tried on later ones.</p>
<p class="small">Brier score and log loss measure error, so less is better. Skill is the share of a rule’s error that the forecast saves: 0 is no better than the rule, below 0 is worse. CRPS is by how many days a forecast of the premiere is off, with what it left open.</p>
${backtest.map((section, index) => sectionOf(section, `part-${index + 1}`))}`,
  );
}

function sectionOf(section: ScoreSection, id: string): Html {
  const all = section.tables.filter(({ target, horizon }) => horizon === widest(section, target));
  return html`<section class="section" aria-labelledby="${id}"><h2 id="${id}">${section.name}</h2>
${section.fitted === null ? '' : html`<p class="small">Fitted on ${figure(section.fitted.seasons)} seasons, as known ${section.fitted.cut === null ? 'at the end of the files' : `on ${dateWords(section.fitted.cut)}`}.</p>`}
${all.map((table) => rivalsTable(section, table))}
${section.calibration.length === 0 ? '' : html`<div class="calibrations">${section.calibration.map(({ target, rows }) => calibration(section, target, rows))}</div>`}
${section.windows.length === 0 ? '' : windows(section)}
${horizons(section)}
${section.byCarrier.length === 0 ? '' : carriers(section)}</section>`;
}

/** The table over all horizons, or the only one. */
function widest({ tables }: ScoreSection, target: Target): string {
  const own = tables.filter((table) => table.target === target);
  return own.length === 1 ? own[0]!.horizon : 'all';
}

function rivalsTable(section: ScoreSection, { target, count, happened, scores }: ScoreTable): Html {
  return wide(
    section,
    `${capital(targetWords(target))}: ${figure(count)} questions, ${percent(happened)} came true`,
    ['Forecaster', 'Brier', 'Log loss', 'Skill over it', '95% interval'],
    scores.map(({ name, brier, logLoss, skill }) => [RIVAL_WORDS[name], three(brier), three(logLoss), ...skillCells(skill)]),
  );
}

/** Each dot a tenth of the forecasts; its figures are there for who wants them. */
function calibration(section: ScoreSection, target: Target, rows: readonly CalibrationRow[]): Html {
  const figures = wide(
    section,
    `Forecast and what came, ${targetWords(target)}`,
    ['Forecast', 'Questions', 'Mean', 'Came', '95% interval'],
    rows.map((row) => [
      `${percent(row.from)} to ${percent(row.to)}`,
      figure(row.count),
      percent(row.forecast),
      percent(row.happened),
      `${percent(row.interval[0])} to ${percent(row.interval[1])}${row.within ? '' : ', outside'}`,
    ]),
  );
  return html`<div class="picture calibration"><p><b>${capital(targetWords(target))}:</b> what was forecast, and how often it came</p>
${calibrationPicture(`${targetWords(target)}; ${section.name}`, rows)}
${folded('The figures', figures, section.calibration.length === 1)}</div>`;
}

const folded = (summary: string, inside: Html, isOpen = false): Html =>
  html`<details class="order"${isOpen ? html` open` : ''}><summary>${summary}</summary>${inside}</details>`;

function windows(section: ScoreSection): Html {
  return wide(
    section,
    'How many premieres fell into their windows',
    ['Asked', 'Seasons', 'The 50% window', 'The 80% window', 'CRPS, days', 'Median gap, days off'],
    section.windows.map(({ horizon, count, half, most, crps, rival }) => [
      horizonWords(horizon),
      figure(count),
      ...[half, most].map(({ share, interval }) => `${percent(share)} (${percent(interval[0])} to ${percent(interval[1])})`),
      String(Math.round(crps)),
      String(Math.round(rival)),
    ]),
  );
}

function horizons(section: ScoreSection): Html | string {
  const rows = section.tables.flatMap(({ target, horizon, count, scores }) => {
    const [own, base] = [scores.find(({ name }) => name === 'forecast'), scores.find(({ name }) => name === 'base rate')];
    if (horizon === 'all' || own === undefined || base === undefined) return [];
    return [
      [`${capital(targetWords(target))}, asked ${horizonWords(horizon)}`, figure(count), three(own.brier), ...skillCells(base.skill)],
    ];
  });
  if (rows.length < 2) return '';
  return folded(
    'By how long after the premiere it was asked',
    wide(section, 'The same by when it was asked', ['Question', 'Questions', 'Brier', 'Skill over the base rate', '95% interval'], rows),
  );
}

function carriers(section: ScoreSection): Html {
  return folded(
    'By carrier',
    wide(
      section,
      'Kinds of carrier, then carriers with enough questions',
      ['Carrier', 'Questions', 'Brier', 'Skill over the base rate'],
      section.byCarrier.map(({ group, target, count, brier, skill }) => [
        `${groupWords(group)}: ${targetWords(target)}`,
        figure(count),
        three(brier),
        signed(skill),
      ]),
    ),
  );
}

/** @param rows cells of words; the first of a row is its heading; @param section tells tables of one caption apart */
function wide(section: ScoreSection, caption: string, head: readonly string[], rows: readonly (readonly string[])[]): Html {
  return html`<div class="wide" tabindex="0" role="region" aria-label="${`${caption}; ${section.name}`}"><table class="stacked"><caption>${caption}</caption>
<thead><tr>${head.map((cell, index) => html`<th scope="col"${index === 0 ? '' : html` class="number"`}>${cell}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([first, ...rest]) =>
      html`<tr><th scope="row">${first}</th>${rest.map((cell, index) => html`<td class="number" data-name="${head[index + 1]!}">${cell}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}

function skillCells(skill: ForecasterScore['skill']): readonly [string, string] {
  return skill === null ? ['', ''] : [signed(skill.value), `${signed(skill.interval[0])} to ${signed(skill.interval[1])}`];
}

const three = (value: number): string => value.toFixed(3);
const percent = (share: number): string => `${Math.round(100 * share)}%`;
const signed = (value: number): string => `${value <= -0.005 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
