/** Of what a text says that it is a film, a play or a record no premiere is told: its day is that of no season. */
import type { Analysis } from '../../analysis.ts';
import type { Ground } from '../../mentions/grounds.ts';
import type { SeriesName } from '../../mentions/series.ts';
import { wordSet } from '../../words/lexis.ts';
import { isCapital } from '../../words/stretch.ts';
import { isShooting } from './premiere-words.ts';

/** What a text speaks of. */
interface Matter {
  readonly pictures: boolean; // films, records, parks
  readonly film: boolean; // cinemas, or a film that is 'the film'
  readonly stage: boolean; // theatres and what is played in them
  readonly numbered: boolean; // a season
  readonly episodes: boolean; // series by a word that no film has
  readonly television: boolean; // series, premieres, television
  readonly shows: boolean; // shows, which theatres have too
}

/** A document that speaks of cinemas, records or parks and of no series, show or season. */
export function isOfPictures(analysis: Analysis): boolean {
  const { pictures, stage, numbered, episodes, television, shows } = matterOf(analysis);
  return !numbered && !episodes && ((pictures && !television && !shows) || stage);
}

/** A name that no catalogue has, in a text that speaks of films and of no season, or that says nothing at all of series. */
export function isNoSeries({ entry, grounds }: SeriesName, analysis: Analysis): boolean {
  if (entry !== null || grounds.some((ground) => TELLING.has(ground))) return false;
  const { pictures, film, episodes, shows } = matterOf(analysis);
  if (film && !episodes && !shows) return true;
  return !grounds.some((ground) => VOUCHING.has(ground)) && (pictures || !grounds.some((ground) => CHIEF.has(ground)));
}
/** What is said of a series alone. */
const TELLING: ReadonlySet<Ground> = new Set(['season', 'order', 'listed', 'sibling']);
/** What speaks for one. */
const VOUCHING: ReadonlySet<Ground> = new Set(['shows', 'genre', 'cue', 'production', 'company', 'peer', 'carrier']);
/** What a text is about, and what it marks off. */
const CHIEF: ReadonlySet<Ground> = new Set(['first', 'only', 'quoted', 'headline']);

/** It is asked for each cue of a premiere. */
const CACHE = new WeakMap<Analysis, Matter>();
function matterOf(analysis: Analysis): Matter {
  let matter = CACHE.get(analysis);
  if (matter === undefined) {
    matter = matterIn(analysis);
    CACHE.set(analysis, matter);
  }
  return matter;
}

function matterIn({ sentences, view: { tokens } }: Analysis): Matter {
  const carried = new Set<number>();
  for (const { carriers } of sentences) for (const { from, to } of carriers) for (let at = from; at < to; at++) carried.add(at);
  const said = { pictures: false, film: false, stage: false, episodes: false, television: false, shows: false };
  for (let at = 0; at < tokens.count; at++) {
    const word = tokens.word[at] as number;
    // 'Apple TV+' speaks of no television
    if (carried.has(at) || isShooting(tokens, at)) continue;
    // 'the Quay cut' is a film's
    said.pictures ||= PICTURES.has(word) || (CUT.has(word) && isCapital(tokens, at - 1) && THE.has(tokens.word[at - 2] as number));
    said.film ||= CINEMAS.has(word) || (FILMS.has(word) && (THE.has(tokens.word[at - 1] as number) || isCapital(tokens, at + 1)));
    said.stage ||= STAGE.has(word) || (WEST.has(word) && END.has(tokens.word[at + 1] as number));
    said.episodes ||= EPISODES.has(word);
    said.television ||= TELEVISION.has(word);
    said.shows ||= SHOWS.has(word);
  }
  return {
    ...said,
    numbered: sentences.some(({ seasons }) => seasons.some(({ soft, bare, numbers }) => !soft && !(bare && numbers[0] === 1))),
  };
}

/** Of what has premieres besides series. */
const PICTURES = wordSet(
  'film films filmmaker filmmaking moviegoers sequel sequels movie movies theatrical theaters theatres cinemas cinema blockbuster blockbusters moviegoers pvod album albums single song songs band concert game gamers console consoles playstation xbox park parks disneyland documentary musical',
);
/** Where films are seen, and what they take there. */
const CINEMAS = wordSet('theatrical theaters theatres cinemas multiplexes moviegoers imax');
const CUT = wordSet('cut');
const FILMS = wordSet('film movie pic');
const THE = wordSet('the this his her their upcoming');
/** Where plays are seen, and what they are. */
const STAGE = wordSet('broadway stagings playwright musicals');
const WEST = wordSet('west');
const END = wordSet('end');
/** Of series, and of nothing else. */
const EPISODES = wordSet('season seasons series sitcom episode episodes docuseries anime miniseries showrunner');
const TELEVISION = wordSet('tv television premiere premieres');
const SHOWS = wordSet('show shows');
