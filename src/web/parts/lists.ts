/** Lists that several pages show: seasons as sentences, series that were found. */
import { newsSentence } from '../../answer/news-sentence.ts';
import { answerSentences, fateSentence, seasonAsked } from '../../answer/sentences.ts';
import type { Answer } from '../../claim/answer.ts';
import { dateWords } from '../../claim/dates-in-words.ts';
import type { Fate } from '../../claim/verdict.ts';
import type { ChangeOf, SeasonOf } from '../record/record.ts';
import { shape } from './fate-mark.ts';
import { type Html, html } from './html.ts';
import { seriesPath } from './places.ts';

/** Each season as a sentence under its series' title. @param note what stands under the sentence; null for nothing */
export function seasonRows(seasons: readonly SeasonOf[], note: (season: SeasonOf) => Html | string | null): Html {
  return html`<ul class="rows">${seasons.map((season) => {
    const { answer, verdict } = season;
    return row({ series: answer.series, fate: verdict.fate.status, says: fateSentence(verdict), note: note(season) });
  })}</ul>`;
}

/** Each change as news under its series' title, with its day. */
export function changeRows(changes: readonly ChangeOf[]): Html {
  return html`<ul class="rows">${changes.map(({ answer, change }) =>
    row({ series: answer.series, fate: change.after, says: newsSentence(change), note: dayNote(change.since) }),
  )}</ul>`;
}

interface Row {
  readonly series: Answer['series'];
  readonly fate: Fate;
  readonly says: string;
  readonly note: Html | string | null;
}

function row({ series, fate, says, note }: Row): Html {
  return html`<li><a class="title" href="${seriesPath(series)}">${series.title}</a>
<p class="${fate}">${shape(fate)}${says}</p>${note === null ? '' : html`<p class="when">${note}</p>`}</li>`;
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
