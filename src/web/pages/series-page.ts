/** `/series/SLUG`: the answer, and everything that it rests on. */
import { seasonName, seasonWithin } from '../../answer/season-name.ts';
import { answerSentences, fateLabel, fateSentence, seasonAsked } from '../../answer/sentences.ts';
import type { Answer } from '../../claim/answer.ts';
import { dateWords } from '../../claim/dates-in-words.ts';
import type { Verdict } from '../../claim/verdict.ts';
import { type AsOfModel, asOfControl } from '../parts/as-of-control.ts';
import type { TextOf } from '../parts/document-title.ts';
import { documentsList } from '../parts/documents-list.ts';
import { evidenceSides } from '../parts/evidence-list.ts';
import { factsList } from '../parts/facts-list.ts';
import { fateMark, shape } from '../parts/fate-mark.ts';
import { type Html, html } from '../parts/html.ts';
import { page } from '../parts/layout.ts';
import { answerPath, briefPath, changesPath, seriesPath } from '../parts/places.ts';
import { windowSentence } from '../parts/window-sentence.ts';
import { type ChanceOn, timelineOf } from '../pictures/timeline.ts';
import { timelineFigure } from '../pictures/timeline-picture.ts';

interface SeriesModel {
  readonly answer: Answer;
  readonly kind: string | null; // such as 'drama'; null where no catalogue knows it
  readonly asOf: AsOfModel;
  readonly chance: readonly ChanceOn[];
  readonly textOf: TextOf;
}

/** What of the page is made of the answer alone. */
interface Parts {
  readonly picture: Html | string;
  readonly evidence: Html | string;
  readonly facts: Html;
  readonly rest: Html;
}

/** Made once an answer, however often and by whomever its page is asked for: an answer is never changed, and its chances go with it. */
const PARTS = new WeakMap<Answer, Parts>();

function partsOf({ answer, chance, textOf }: SeriesModel, asked: Verdict | null): Parts {
  const timeline = asked === null ? null : timelineOf(answer, asked, chance);
  return {
    picture: asked === null || timeline === null ? '' : timelineFigure(timeline, seasonWithin(asked)),
    evidence: asked === null ? '' : evidenceSides(asked),
    facts: factsList(answer),
    rest: html`${otherSeasons(answer, asked)}
${answer.documents.length === 0 ? '' : documentsList(answer, textOf)}`,
  };
}

export function seriesPage(model: SeriesModel): Html {
  const { answer, kind, asOf } = model;
  const asked = seasonAsked(answer);
  const [first, ...others] = answerSentences(answer);
  const more = asked === null ? others : [...others, windowSentence(answer, asked)].filter((sentence) => sentence !== null);
  const isOtherDay = asOf.asOf !== asOf.today;
  const { picture, evidence, facts, rest } = PARTS.getOrInsertComputed(answer, () => partsOf(model, asked));
  return page(
    {
      title: answer.series.title,
      about: `${answer.series.title}: ${first}`,
      links: html`<link rel="alternate" type="application/json" href="${answerPath(answer.series, isOtherDay ? asOf.asOf : null)}">`,
      // What was known on a past day stays what it was, and one to come is only thought of.
      ...(isOtherDay ? {} : { live: changesPath(answer.series) }),
    },
    html`<div data-fresh="series">
<div class="head">
<div><h1>${answer.series.title}</h1><span class="about">${about(answer, kind)}</span></div>
${asOfControl(asOf)}
</div>
${isOtherDay ? html`<p class="past">${onAnotherDay(asOf)} <a href="${asOf.path}">Today’s answer</a></p>` : ''}
${asked === null ? '' : html`<p class="badge">${seasonName(asked)}: ${fateMark(asked.fate.status, fateLabel(asked))}</p>`}
<p class="answer">${first}</p>
${more.length === 0 ? '' : html`<p class="lead">${more.join(' ')}</p>`}
${answer.documents.length === 0 ? firstWord(asOf) : ''}
${picture}
<div class="body">
${evidence === '' ? '' : html`<div>${evidence}</div>`}
<section class="facts" aria-labelledby="facts"><h2 id="facts">What is known</h2>
${facts}
${links(answer, asOf)}
</section>
<div class="rest">
${rest}
</div>
</div>
</div>`,
  );
}

function onAnotherDay({ asOf, today }: AsOfModel): string {
  const day = dateWords(asOf);
  return asOf < today
    ? `This is the answer as it stood on ${day}.`
    : `This is the answer as it would stand on ${day} if nothing more were said.`;
}

/** Where to go from a day on which nothing was known. */
function firstWord({ path, after, today }: AsOfModel): Html | string {
  if (after === null || after === today) return '';
  return html`<p class="lead">The first word on record is <a href="${path}?asOf=${after}">of ${dateWords(after)}</a>.</p>`;
}

function about({ series, facts }: Answer, kind: string | null): string {
  const carrier = facts.carrier[0]?.claim;
  const country = series.country === null ? null : countryName(series.country);
  return [carrier?.predicate === 'network' ? carrier.value : null, country, kind, series.year].filter((part) => part !== null).join(' · ');
}

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region' });
/** Asked for on every page, and slow to look up. */
const COUNTRY_NAMES = new Map<string, string>();

function countryName(code: string): string {
  const known = COUNTRY_NAMES.get(code);
  if (known !== undefined) return known;
  const name = /^[A-Z]{2}$/.test(code) ? (COUNTRIES.of(code) ?? code) : code;
  COUNTRY_NAMES.set(code, name);
  return name;
}

const MOST_SEASONS = 40;

function otherSeasons({ seasons }: Answer, asked: Verdict | null): Html | string {
  const others = seasons.filter((verdict) => verdict !== asked).slice(0, MOST_SEASONS);
  return others.length === 0
    ? ''
    : html`<section class="plain" aria-labelledby="seasons"><h2 id="seasons">Other seasons</h2><ul>${others.map(
        (verdict) => html`<li class="${verdict.fate.status}">${shape(verdict.fate.status)}${fateSentence(verdict)}</li>`,
      )}</ul></section>`;
}

function links({ series }: Answer, { asOf, today }: AsOfModel): Html {
  const slug = seriesPath(series).slice('/series/'.length);
  return html`<ul class="links">
<li><a href="${briefPath(series, asOf === today ? null : asOf)}">Explainer</a></li>
<li><a href="${answerPath(series, asOf === today ? null : asOf)}">JSON</a></li>
<li><a href="/feed.xml?series=${slug}">Feed</a></li>
<li><a href="/calendar.ics?series=${slug}">Calendar</a></li>
<li><a href="${seriesPath(series, asOf)}">Link to this day</a></li>
</ul>`;
}
