/** A claim as it is told beside the words that make it. */
import { SPEAKER_WORDS } from '../../answer/source-words.ts';
import { valueWords } from '../../answer/value-words.ts';
import type { Claim, Predicate } from '../../claim/claim.ts';
import { hueOf, shape } from './fate-mark.ts';
import { type Html, html } from './html.ts';
import { quoteAnchor } from './places.ts';

const PREDICATE_WORDS: Readonly<Record<Predicate, string>> = {
  status: '',
  premiere: 'premieres ',
  production: 'production: ',
  episodes: '',
  runtime: 'length ',
  credit: '',
  rating: 'rated ',
  opinion: 'opinion: ',
  trailer: 'trailer: ',
  network: 'on ',
  audience: '',
  rule: 'rule: ',
};

/**
 * '● Season 2: renewed', and how: firmly or not, by whose word, by which rules.
 * @param path of the page of its series; null where there is none
 * @param isAboutOne whether all of the document is about that series, so that it need not be named
 */
export function claimNote(claim: Claim, path: string | null, isAboutOne: boolean): Html {
  const what = `${claim.certainty === 'denied' ? 'not ' : ''}${PREDICATE_WORDS[claim.predicate]}${valueWords(claim)}`;
  const season = claim.season === null ? '' : `${isAboutOne ? 'Season' : ', season'} ${claim.season}`;
  const about = [isAboutOne ? '' : seriesName(claim, path), season].filter((part) => part !== '');
  return html`<li class="${hueOf(claim)}"><span class="fate">${shape(hueOf(claim))}</span>${about}${about.length > 0 ? ': ' : ''}<a href="#${quoteAnchor(claim.span)}">${what}</a>
<span class="how">${claim.certainty === 'certain' ? '' : `${claim.certainty} · `}${SPEAKER_WORDS[claim.speaker]} · <code>${claim.rules.join(' ')}</code></span></li>`;
}

/** The series of a claim, leading to its page where there is one. */
export function seriesName({ series }: Claim, path: string | null): Html {
  return path === null ? html`<i>${series}</i>` : html`<a href="${path}">${series}</a>`;
}
