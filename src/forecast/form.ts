/** What sort of series it is, as far as orders depend on it. */

const FORMS = ['scripted', 'animation', 'anime', 'reality', 'documentary', 'talk', 'limited', 'unknown'] as const;
export type Form = (typeof FORMS)[number];

/** Words of a kind or a genre that settle the form, strongest first: a limited documentary is limited. */
const CUES: readonly (readonly [Form, readonly string[]])[] = [
  ['limited', ['limited', 'limited series', 'miniseries', 'mini-series', 'mini series', 'tv mini series', 'tvminiseries', 'minisaga']],
  ['anime', ['anime', 'аниме']],
  ['documentary', ['documentary', 'docuseries', 'docu-series', 'documentary series', 'docudrama', 'документальный']],
  ['talk', ['talk show', 'talk', 'news', 'variety', 'late night', 'sports', 'panel show', 'спортивный', 'ток-шоу', 'новости']],
  [
    'reality',
    [
      'reality',
      'reality-tv',
      'unscripted',
      'competition',
      'game show',
      'game-show',
      'food',
      'travel',
      'реалити-шоу',
      'игровое шоу',
      'еда',
      'путешествия',
      'музыкальный',
    ],
  ],
  ['animation', ['animation', 'animated', 'animated series', 'cartoon', 'мультфильмы']],
  [
    'scripted',
    [
      'scripted',
      'drama',
      'comedy',
      'sitcom',
      'thriller',
      'series',
      'драма',
      'комедия',
      'криминал',
      'боевик',
      'триллер',
      'фантастика',
      'фэнтези',
      'романтика',
      'детектив',
    ],
  ],
];
const FORM_BY_WORD: ReadonlyMap<string, number> = new Map(CUES.flatMap(([, words], rank) => words.map((word) => [word, rank] as const)));

/**
 * The form that a kind and genres say, strongest cue first.
 * @param country code; animation from Japan is anime
 */
export function formOf(kind: string | null, genres: readonly string[], country: string | null): Form {
  const ranks = [kind ?? '', ...genres].map((word) => FORM_BY_WORD.get(word.trim().toLowerCase()) ?? CUES.length);
  const found = CUES[Math.min(...ranks)]?.[0] ?? 'unknown';
  return found === 'animation' && country === 'jp' ? 'anime' : found;
}
