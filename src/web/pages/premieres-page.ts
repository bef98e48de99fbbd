/** `/premieres`: what comes this week, this month and later. */

import { capital } from '../../answer/capital.ts';
import { seasonName } from '../../answer/season-name.ts';
import { dateWords } from '../../claim/dates-in-words.ts';
import { dayRange } from '../../claim/edtf.ts';
import type { Basis } from '../../claim/verdict.ts';
import { carrierOf } from '../feeds/selection.ts';
import { shape } from '../parts/fate-mark.ts';
import { type Html, html } from '../parts/html.ts';
import { page } from '../parts/layout.ts';
import { followedNote } from '../parts/lists.ts';
import { calendarPath, seriesPath } from '../parts/places.ts';
import type { SeasonOf } from '../record/record.ts';

interface PremieresModel {
  readonly premieres: readonly SeasonOf[];
  readonly today: Temporal.PlainDate;
  readonly carriers: readonly string[]; // that are listed alone; empty for all
}

export function premieresPage({ premieres, today, carriers }: PremieresModel): Html {
  const groups = groupsOf(premieres, today);
  return page(
    { title: 'Premieres', path: '/premieres', about: 'Seasons that are to come, with the words that say so.' },
    html`<div class="message"><h1>What comes next</h1></div>
<p class="lead">Announced and reported dates, as fine as the pages give them. <a href="${calendarPath(carriers)}">Add them to a calendar</a></p>
${followedNote(carriers)}
${
  groups.length === 0
    ? html`<p class="note">As of ${dateWords(today.toString())} no date to come is on record.</p>`
    : groups.map(
        ({ id, title, seasons }) =>
          html`<section class="section dated" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${premiereRows(seasons)}</section>`,
      )
}`,
  );
}

/** The date first, as a calendar has it. */
function premiereRows(seasons: readonly SeasonOf[]): Html {
  return html`<ul class="rows">${seasons.map((season) => {
    const { answer, verdict } = season;
    const { edtf, basis } = verdict.premiere!;
    const carrier = carrierOf(season);
    return html`<li><p class="date"><time datetime="${edtf}">${capital(dateWords(edtf))}</time></p>
<div><a class="title" href="${seriesPath(answer.series)}">${answer.series.title}</a>
<p class="${verdict.fate.status}">${shape(verdict.fate.status)}${seasonName(verdict)}${carrier === null ? '' : html`, ${carrier}`}</p>
<p class="when">${BASIS_WORDS[basis]}</p></div></li>`;
  })}</ul>`;
}

const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  official: 'Announced by those who show or make it',
  reported: 'Reported',
  guessed: 'A guess',
  forecast: 'By what usually happens',
};

interface Group {
  readonly id: string;
  readonly title: string;
  readonly seasons: readonly SeasonOf[];
}

/** A date belongs where its last day does: 'in March' is not this week. */
function groupsOf(premieres: readonly SeasonOf[], today: Temporal.PlainDate): readonly Group[] {
  const week = today.add({ days: 7 - today.dayOfWeek });
  const month = today.with({ day: today.daysInMonth });
  const year = today.with({ month: 12, day: 31 });
  const rows = [
    { id: 'week', title: 'This week', to: week },
    { id: 'month', title: 'This month', to: month },
    { id: 'year', title: 'Later this year', to: year },
    { id: 'later', title: `After ${today.year}`, to: null },
  ];
  const taken = new Set<SeasonOf>();
  return rows
    .map(({ id, title, to }) => {
      const seasons = premieres.filter((one) => {
        const last = dayRange(one.verdict.premiere!.edtf)!.last;
        return !taken.has(one) && (to === null || Temporal.PlainDate.compare(last, to) <= 0);
      });
      for (const one of seasons) taken.add(one);
      return { id, title, seasons };
    })
    .filter(({ seasons }) => seasons.length > 0);
}
