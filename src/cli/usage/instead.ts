/** Words that people try where a command belongs, and what has what they look for. */

const CALENDAR = 'what comes is at /premieres and in /calendar.ics of greenlit serve; greenlit ask SERIES says when one comes';
const ASK = "greenlit ask SERIES answers that; a question does too, such as greenlit ask 'was Followers renewed?'";
const SERIES = 'greenlit series lists those on record with their seasons; greenlit ask SERIES says what becomes of one';
const CHANGES = 'greenlit changes lists what became of seasons, the oldest first';
const EXPORT = 'greenlit export verdicts, claims or documents prints what is on record';
const ADD = 'greenlit add PATH reads files, folders, feeds and web addresses into the ledger';
const SERVE = 'greenlit serve has the pages and the data over HTTP';
const SETTINGS = 'greenlit doctor says what is set up; docs/configuration.md lists what can be set';

/** What to type, by what was typed in lower case. */
export const INSTEAD: Readonly<Record<string, string>> = {
  premiere: CALENDAR,
  premieres: CALENDAR,
  upcoming: CALENDAR,
  calendar: CALENDAR,
  season: SERIES,
  seasons: SERIES,
  show: SERIES,
  shows: SERIES,
  list: SERIES,
  status: ASK,
  answer: ASK,
  verdict: ASK,
  renewed: ASK,
  cancelled: ASK,
  search: 'greenlit ask SERIES finds one by its title; greenlit series WORD lists those with a word that begins so',
  find: 'greenlit ask SERIES finds one by its title; greenlit series WORD lists those with a word that begins so',
  news: CHANGES,
  history: CHANGES,
  verdicts: EXPORT,
  claims: EXPORT,
  documents: EXPORT,
  import: `${ADD}; greenlit catalogue import adds series to read them by`,
  fetch: ADD,
  server: SERVE,
  web: SERVE,
  api: SERVE,
  feed: `${SERVE}, feeds among them at /feed.xml`,
  lint: 'greenlit check PATH says what is wrong with a draft or a page',
  config: SETTINGS,
  settings: SETTINGS,
  init: 'greenlit start makes a first ledger from the examples; greenlit add PATH makes one from your own coverage',
};
