/** Lists that several pages show: seasons as sentences, series that were found. */
import { answerSentences, fateSentence, seasonAsked } from '../../answer/sentences.ts';
import type { Answer } from '../../claim/answer.ts';
import { dateWords } from '../../claim/dates-in-words.ts';
import type { SeasonOf } from '../record/record.ts';
import { shape } from './fate-mark.ts';
import { type Html, html } from './html.ts';
import { seriesPath } from './places.ts';

/** Each season as a sentence under its series' title. @param note what stands under the sentence; null for nothing */
export function seasonRows(seasons: readonly SeasonOf[], note: (season: SeasonOf) => Html | string | null): Html {
  return html`<ul class="rows">${seasons.map((season) => {
    const under = note(season);
    const { answer, verdict } = season;
    return html`<li><a class="title" href="${seriesPath(answer.series)}">${answer.series.title}</a>
<p class="${verdict.fate.status}">${shape(verdict.fate.status)}${fateSentence(verdict)}</p>${
      under === null ? '' : html`<p class="when">${under}</p>`
    }</li>`;
  })}</ul>`;
}

/** A day in words. */
export function dayNote(day: string | null): Html | null {
  return day === null ? null : html`<time datetime="${day}">${dateWords(day)}</time>`;
}

/** Series that were found, each with its answer in a line. */
export function answerRows(answers: readonly Answer[]): Html {
  return html`<ul>${answers.map((answer) => {
    const status = seasonAsked(answer)?.fate.status ?? 'fact';
    return html`<li><a href="${seriesPath(answer.series)}">${titleWithYear(answer)}</a><p class="${status}">${shape(status)}${answerSentences(answer)[0]}</p></li>`;
  })}</ul>`;
}

function titleWithYear({ series: { title, year } }: Answer): string {
  return year === null ? title : `${title} (${year})`;
}

const ALL = new Intl.ListFormat('en', { type: 'conjunction' });

/** Says that a list holds less than there is, and where that was chosen. @param carriers those that are followed; empty for all */
export function followedNote(carriers: readonly string[]): Html | '' {
  return carriers.length === 0
    ? ''
    : html`<p class="small">What is on ${ALL.format(carriers)} alone, as you chose in the <a href="/settings">settings</a>.</p>`;
}
