/** `/settings`: theme, time zone and the services that one follows. */
import { type Html, html } from '../parts/html.ts';
import { page } from '../parts/layout.ts';
import { THEMES, type Theme, TIME_ZONES, type VisitorSettings } from '../routes/settings.ts';

interface SettingsModel {
  readonly settings: VisitorSettings;
  readonly carriers: readonly string[]; // to choose from
  readonly serverZone: string;
  readonly isSaved: boolean; // has just been
}

const THEME_WORDS: Readonly<Record<Theme, string>> = { auto: 'As my device has it', light: 'Light', dark: 'Dark' };

export function settingsPage({ settings, carriers, serverZone, isSaved }: SettingsModel): Html {
  return page(
    { title: 'Settings', path: '/settings' },
    html`<div class="message"><h1>Settings</h1></div>
<p class="small">Kept in a cookie in this browser and nowhere else. There is no account.</p>
${isSaved ? html`<p class="lead" role="status">Saved.</p>` : ''}
<form class="settings" method="post" action="/settings">
<fieldset><legend>Theme</legend>${THEMES.map(
      (theme) =>
        html`<label><input type="radio" name="theme" value="${theme}"${checked(theme === settings.theme)}> ${THEME_WORDS[theme]}</label>`,
    )}</fieldset>
<fieldset><legend>Time zone</legend>
<label>‘Today’ is the day in <select name="timeZone"><option value="">${serverZone}, as the server has it</option>${TIME_ZONES.map(
      (zone) => html`<option${zone === settings.timeZone ? html` selected` : ''}>${zone}</option>`,
    )}</select></label></fieldset>
<fieldset><legend>Services</legend>
<p class="small">The lists of changes and premieres show only what is on these. With none chosen they show everything.</p>
${
  carriers.length === 0
    ? html`<p>No document on record names a service yet.</p>`
    : html`<div class="choices">${carriers.map(
        (carrier) =>
          html`<label><input type="checkbox" name="carrier" value="${carrier}"${checked(settings.carriers.includes(carrier))}> ${carrier}</label>`,
      )}</div>`
}</fieldset>
<button class="main">Save</button>
</form>`,
  );
}

const checked = (is: boolean): Html | '' => (is ? html` checked` : '');
