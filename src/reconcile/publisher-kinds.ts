/** What is known of a page before any of its claims has been tried: by the kind of publisher it is. */
import { publisherKey } from '../claim/publisher.ts';

const PUBLISHER_KINDS = ['carrier', 'trade', 'press', 'encyclopedia', 'social', 'other', 'unnamed'] as const;
export type PublisherKind = (typeof PUBLISHER_KINDS)[number];

/** Share of claims that hold, and how many tried claims that expectation is worth (a Beta prior's mean and strength). */
interface KindPrior {
  readonly kind: string; // words for people
  readonly mean: number;
  readonly strength: number;
}

/** Judgements of an order of magnitude, shrunk towards by every publisher of the kind; a record of some twenty tried claims outweighs them. */
export const KIND_PRIORS: Readonly<Record<PublisherKind, KindPrior>> = {
  carrier: { kind: 'a network or service', mean: 0.98, strength: 30 },
  trade: { kind: 'trade press', mean: 0.95, strength: 20 },
  press: { kind: 'newspaper, magazine or agency', mean: 0.9, strength: 16 },
  encyclopedia: { kind: 'encyclopedia or database', mean: 0.88, strength: 12 },
  social: { kind: 'social network or forum', mean: 0.45, strength: 8 },
  other: { kind: 'other site', mean: 0.78, strength: 8 },
  unnamed: { kind: 'page without a publisher', mean: 0.55, strength: 6 },
};

/** Names of publishers, folded to lower-case letters and digits, by kind; a name that begins so is of the kind. */
const NAMES: Readonly<Partial<Record<PublisherKind, readonly string[]>>> = {
  carrier: [
    ...[
      'netflix',
      'aboutnetflix',
      'tudum',
      'hbo',
      'hulu',
      'primevideo',
      'amazonstudios',
      'amazonmgm',
      'disneyplus',
      'paramountpress',
      'appletv',
    ],
    ...[
      'applepress',
      'peacock',
      'nbcuniversal',
      'cbspress',
      'foxflash',
      'abcpress',
      'bbcmediacentre',
      'bbcmedia',
      'itvpress',
      'channel4press',
    ],
    ...['amcnetworks', 'starz', 'showtime', 'thecw', 'crunchyroll'],
  ],
  trade: [
    'deadline',
    'variety',
    'thehollywoodreporter',
    'hollywoodreporter',
    'tvline',
    'thewrap',
    'tvinsider',
    'tvguide',
    'broadcast',
    'c21',
    'thefutoncritic',
    'tvseriesfinale',
    'animenewsnetwork',
    'indiewire',
  ],
  press: [
    ...[
      'theguardian',
      'guardian',
      'thenewyorktimes',
      'nytimes',
      'losangelestimes',
      'latimes',
      'washingtonpost',
      'reuters',
      'associatedpress',
      'bbc',
    ],
    ...[
      'ew',
      'entertainmentweekly',
      'usatoday',
      'rollingstone',
      'vulture',
      'radiotimes',
      'digitalspy',
      'forbes',
      'cnn',
      'cbsnews',
      'nbcnews',
      'ign',
      'people',
      'vanityfair',
      'collider',
      'avclub',
      'theavclub',
    ],
  ],
  encyclopedia: ['wikipedia', 'imdb', 'tvmaze', 'themoviedb', 'tmdb', 'thetvdb', 'fandom', 'epguides'],
  social: ['reddit', 'twitter', 'x', 'facebook', 'instagram', 'tiktok', 'bluesky', 'bskyapp', 'youtube', 'quora', 'tumblr', 'mastodon'],
};
/** Names this short must be the whole name. */
const WHOLE = 4;

/** Carriers that are also publishers, and what their own pages are called beside the name: what they say there of their series is their word. */
const OWN_PAGES =
  /^(?:netflix|hbo|hbomax|max|hulu|primevideo|amazonstudios|amazonmgmstudios|amazonprimevideo|disney|disneyplus|paramount|paramountplus|appletv|appletvplus|apple|peacock|nbc|nbcuniversal|cbs|abc|fox|thecw|amc|amcplus|amcnetworks|bbcamerica|bbcone|bbctwo|starz|showtime|fx|fxnetworks|itv|channel4|sky|skyatlantic|syfy|usanetwork|poptv)(?:press|pressroom|pressoffice|pressexpress|presscentre|presscenter|mediacentre|mediacenter|newsroom|media|tudum|publicity)?$|^(?:bbcmediacentre|bbcpressoffice|bbcmedia|aboutnetflix|tudum|tudumbynetflix|foxflash)$/;

/** Whether it is a carrier's own page, and not a newspaper or a site that bears its name. */
export function isOwnPage(publisher: string | null): boolean {
  return publisher !== null && OWN_PAGES.test(folded(publisher));
}

const folded = (publisher: string): string => publisherKey(publisher).replace(/[^a-z0-9]/g, '');

/** @param publisher as the document names it, or its key; null where it names none */
export function kindOf(publisher: string | null): PublisherKind {
  if (publisher === null) return 'unnamed';
  const name = folded(publisher);
  for (const kind of PUBLISHER_KINDS) {
    if ((NAMES[kind] ?? []).some((known) => (known.length <= WHOLE ? name === known : name.startsWith(known)))) return kind;
  }
  return 'other';
}
