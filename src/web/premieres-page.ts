/** `/premieres`: what comes this week, this month and later. */
import { dateWords } from '../answer/dates-in-words.ts';
import { dayRange } from '../claim/edtf.ts';
import { type Html, html } from './html.ts';
import { page } from './layout.ts';
import { followedNote, seasonRows } from './lists.ts';
import type { SeasonOf } from './record.ts';

export interface PremieresModel {
  readonly premieres: readonly SeasonOf[];
  readonly today: Temporal.PlainDate;
  readonly carriers: readonly string[]; // that are listed alone; empty for all
}

export function premieresPage({ premieres, today, carriers }: PremieresModel): Html {
  const groups = groupsOf(premieres, today);
  return page(
    { title: 'Premieres', path: '/premieres', about: 'Seasons that are to come, with the words that say so.' },
    html`<div class="message"><h1>What comes next</h1></div>
<p class="small">Announced or reported dates, as coarse as the coverage gives them. <a href="/calendar.ics">As a calendar</a></p>
${followedNote(carriers)}
${
  groups.length === 0
    ? html`<p class="lead">No date to come is on record as of ${dateWords(today.toString())}.</p>`
    : groups.map(
        ({ id, title, seasons }) =>
          html`<section class="section" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${seasonRows(seasons, () => null)}</section>`,
      )
}`,
  );
}

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
    { id: 'year', title: 'This year', to: year },
    { id: 'later', title: 'Later', to: null },
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
