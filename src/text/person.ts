/** Names at the start of a stretch of text, as by-lines give them. Words are looked at one by one: no pattern of patterns. */

const PARTICLES: ReadonlySet<string> = new Set('de da di del du der den van von la le el al bin ter min'.split(' '));
const DESKS: ReadonlySet<string> = new Set(['desk', 'staff', 'team']);
/** Letters of any script and what stands inside names: full stop, apostrophe, hyphen. */
const NAME_CHARACTERS = /^[^\d\s!-&(-,/:-@[-`{-~\u00a0-\u00bf\u2010-\u2018\u201a-\u206f]+$/;
const HANDLE = /^\(?(?:@|\/?u\/)[\w.-]{2,40}\)?[,:]?$/;
const SEPARATOR = /[\s,|(–—·•»:-]+$/;
const MOST_WORDS = 5;
const MOST_PEOPLE = 4;

/**
 * 'Jo Bell', 'Jo Bell and Ann de la Cruz', 'Jo Bell (@jo)', '@jo', 'u/jo', 'TV desk'.
 * @param isLabel true for words that end a name though they begin with a capital ('Posted')
 * @returns null where the text begins otherwise
 */
export function leadingPerson(text: string, isLabel: (word: string) => boolean): string | null {
  const words = text.slice(0, 200).split(' ');
  let end = 0;
  let own = 0;
  let people = 1;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    const bare = word.replace(SEPARATOR, '');
    if (HANDLE.test(word)) {
      end = at + 1;
      break;
    }
    if (isJoint(bare)) {
      if (own === 0 || people++ >= MOST_PEOPLE || !isName(words[at + 1])) break;
      own = 0;
    } else if (own > 0 && PARTICLES.has(bare)) {
      if (!isName(words[at + 1]) && !PARTICLES.has(words[at + 1] ?? '')) break;
    } else {
      if (own > 0 && DESKS.has(bare)) end = at + 1;
      if (!isName(bare) || isLabel(bare.toLowerCase()) || own++ >= MOST_WORDS) break;
      end = at + 1;
      if (bare !== word && !(word.endsWith(',') && isJoint(words[at + 1] ?? ''))) break;
    }
  }
  const name = words.slice(0, end).join(' ').replace(SEPARATOR, '');
  return name === '' ? null : name;
}

const isJoint = (word: string): boolean => word === 'and' || word === '&';

function isName(word: string | undefined): boolean {
  const first = word?.[0];
  return (
    word !== undefined &&
    first !== undefined &&
    first !== first.toLowerCase() &&
    word.length <= 26 &&
    NAME_CHARACTERS.test(word.replace(SEPARATOR, ''))
  );
}
