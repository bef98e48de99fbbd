/** A few documents with their claims, in words of our own, for tests of the pages: one series of every fate, and one that means harm. */
import { hash } from 'node:crypto';
import type { Claim, Predicate, ValueOf } from '../claim/claim.ts';
import type { Block, Document } from '../claim/document.ts';
import { type Item, type Ledger, openLedger } from '../ledger/ledger.ts';

interface Said {
  readonly quote: string;
  readonly predicate: Predicate;
  readonly value: ValueOf<Predicate>;
  readonly season?: number;
  readonly certainty?: Claim['certainty'];
  readonly speaker?: Claim['speaker'];
}

export interface Story {
  readonly series: string;
  readonly id?: string;
  readonly publisher: string | null;
  readonly said: string | null;
  readonly url?: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly claims: readonly Said[];
}

const cast = (person: string, character: string) => ({ person, role: 'cast', character }) as const;

export const STORIES: readonly Story[] = [
  {
    series: 'Harbour Lights',
    publisher: 'The Evening Ledger',
    said: '2020-02-20',
    url: 'https://ledger.example/harbour-lights',
    headline: 'Harbour Lights sets sail on Channel Nine this month',
    paragraphs: [
      'Harbour Lights begins on 27 February 2020 on Channel Nine, which has the rights everywhere but in Norway.',
      'The nine episodes run for 40 minutes each. Ada Quill created the series; Mina Torv plays the pilot Runa Vik, and Jonas Ek is her brother Tor Vik. Lise Brandt appears as the harbour master.',
      'Channel Nine, the producers say, decides on further seasons within 28 days.',
    ],
    claims: [
      { quote: 'begins on 27 February 2020', predicate: 'premiere', value: '2020-02-27', season: 1, speaker: 'official' },
      { quote: 'on Channel Nine', predicate: 'network', value: 'Channel Nine' },
      { quote: 'nine episodes', predicate: 'episodes', value: 9, season: 1 },
      { quote: '40 minutes each', predicate: 'runtime', value: 40, season: 1 },
      { quote: 'Ada Quill created the series', predicate: 'credit', value: { person: 'Ada Quill', role: 'creator' } },
      { quote: 'Mina Torv plays the pilot Runa Vik', predicate: 'credit', value: cast('Mina Torv', 'Runa Vik'), season: 1 },
      { quote: 'Jonas Ek is her brother Tor Vik', predicate: 'credit', value: cast('Jonas Ek', 'Tor Vik'), season: 1 },
      {
        quote: 'Lise Brandt appears as the harbour master',
        predicate: 'credit',
        value: cast('Lise Brandt', 'the harbour master'),
        season: 1,
      },
      { quote: 'decides on further seasons within 28 days', predicate: 'rule', value: { by: 'Channel Nine', days: 28 }, season: 2 },
    ],
  },
  {
    series: 'Harbour Lights',
    publisher: 'Second Sofa',
    said: '2020-03-03',
    url: 'https://secondsofa.example/harbour-lights-season-2',
    headline: 'Harbour Lights season 2: everything we know',
    paragraphs: [
      'The second season is not confirmed yet. Channel Nine has made no announcement, and the cast have not been asked back.',
      'If it is ordered, it could come in 2021.',
      'Viewers give the first season 6.2 of 10. ‘Slow, and worth the wait,’ one writes; others found the middle episodes a slog.',
    ],
    claims: [
      { quote: 'second season is not confirmed yet', predicate: 'status', value: 'undecided', season: 2 },
      { quote: 'it could come in 2021', predicate: 'premiere', value: '2021', season: 2, certainty: 'conditional' },
      { quote: '6.2 of 10', predicate: 'rating', value: { value: 6.2, best: 10, by: 'Viewers' }, season: 1, speaker: 'audience' },
      { quote: 'worth the wait', predicate: 'opinion', value: 'positive', season: 1, speaker: 'audience' },
      { quote: 'found the middle episodes a slog', predicate: 'opinion', value: 'negative', season: 1, speaker: 'audience' },
    ],
  },
  {
    series: 'Harbour Lights',
    publisher: null,
    said: '2020-04-14',
    headline: 'A month on, and no word on Harbour Lights',
    paragraphs: [
      'Channel Nine’s 28 days are up. Has Harbour Lights been renewed? Channel Nine has yet to say, and the makers do not answer.',
      'A trailer for new episodes has not been released.',
    ],
    claims: [
      { quote: 'has yet to say', predicate: 'status', value: 'undecided', season: 2 },
      { quote: 'trailer for new episodes has not been released', predicate: 'trailer', value: 'none', season: 2 },
    ],
  },
  {
    series: 'Harbour Lights',
    publisher: 'Couch Oracle',
    said: '2023-06-01',
    url: 'https://oracle.example/harbour-lights',
    headline: 'Harbour Lights season 2 release date',
    paragraphs: ['Now that a second season has been promised, we expect it in late 2023 or early 2024, if all goes well.'],
    claims: [
      { quote: 'a second season has been promised', predicate: 'status', value: 'renewed', season: 2, certainty: 'likely' },
      { quote: 'late 2023 or early 2024', predicate: 'premiere', value: '2023-09/2024-04', season: 2, certainty: 'conditional' },
    ],
  },
  {
    series: 'Night Ferry',
    id: 'night-ferry-2024',
    publisher: 'The Evening Ledger',
    said: '2026-11-02',
    url: 'https://ledger.example/night-ferry',
    headline: 'Night Ferry sails on: Lumen orders a third season',
    paragraphs: [
      'Lumen has ordered a third season of Night Ferry, the service announced on Monday. It begins on 5 December 2026.',
      'The second season came out on 9 January 2026 and was seen by 4.1 million viewers in its first week.',
    ],
    claims: [
      { quote: 'has ordered a third season of Night Ferry', predicate: 'status', value: 'renewed', season: 3, speaker: 'official' },
      { quote: 'It begins on 5 December 2026', predicate: 'premiere', value: '2026-12-05', season: 3, speaker: 'official' },
      { quote: 'came out on 9 January 2026', predicate: 'premiere', value: '2026-01-09', season: 2 },
      { quote: 'Lumen has ordered', predicate: 'network', value: 'Lumen' },
      {
        quote: 'seen by 4.1 million viewers in its first week',
        predicate: 'audience',
        value: { metric: 'viewers', value: 4_100_000, period: 'first week' },
        season: 2,
      },
    ],
  },
  {
    series: 'Ninth Street',
    publisher: 'Gazette of the North',
    said: '2026-10-20',
    url: 'https://gazette.example/ninth-street',
    headline: 'Ninth Street is cancelled after two seasons',
    paragraphs: [
      'Lumen has cancelled Ninth Street after two seasons, a spokesman said. ‘We loved every minute,’ said its star, Olu Bright.',
    ],
    claims: [
      { quote: 'has cancelled Ninth Street after two seasons', predicate: 'status', value: 'cancelled', season: 3, speaker: 'official' },
      { quote: 'its star, Olu Bright', predicate: 'credit', value: { person: 'Olu Bright', role: 'cast' } },
    ],
  },
  {
    series: 'The Tide Clock',
    publisher: 'Gazette of the North',
    said: '2026-09-30',
    headline: 'The Tide Clock to end with season four',
    paragraphs: [
      'The fourth season of The Tide Clock will be its last, its creator told the Gazette. It is to be shown in March 2027 on Channel Nine.',
    ],
    claims: [
      { quote: 'fourth season of The Tide Clock will be its last', predicate: 'status', value: 'ending', season: 4, speaker: 'talent' },
      { quote: 'in March 2027', predicate: 'premiere', value: '2027-03', season: 4, speaker: 'talent' },
      { quote: 'on Channel Nine', predicate: 'network', value: 'Channel Nine' },
    ],
  },
  {
    series: '<script>alert(1)</script> & Sons',
    publisher: '"><img src=x onerror=alert(2)>',
    said: '2026-08-01',
    url: 'javascript:alert(3)',
    headline: '</title><script>alert(4)</script>',
    paragraphs: ['<b onclick="alert(5)">A second season</b> of <script>alert(1)</script> & Sons is "confirmed" & \'dated\'.'],
    claims: [{ quote: '<b onclick="alert(5)">A second season</b>', predicate: 'status', value: 'renewed', season: 2, speaker: 'official' }],
  },
];

export function storyItem({ series, id, publisher, said, url, headline, paragraphs, claims }: Story): Item {
  const text = [headline, ...paragraphs].join('\n\n');
  let at = 0;
  const blocks = [headline, ...paragraphs].map((words, index): Block => {
    const start = at;
    at += words.length + 2;
    return { kind: index === 0 ? 'headline' : 'paragraph', span: [start, start + words.length] };
  });
  const document: Document = {
    id: hash('sha256', text),
    name: null,
    url: url ?? null,
    publisher,
    published: said,
    updated: null,
    headline,
    byline: null,
    text,
    blocks,
    marks: [],
    origin: null,
  };
  const made = claims.map(({ quote, predicate, value, season = null, certainty = 'certain', speaker = 'outlet' }) => {
    const start = text.indexOf(quote, headline.length);
    if (start < 0) throw new RangeError(`no '${quote}' in '${headline}'`);
    const span = [start, start + quote.length] as const;
    return {
      series,
      seriesId: id ?? null,
      season,
      predicate,
      value,
      certainty,
      speaker,
      quote,
      span,
      rules: [`made-up/${predicate}`],
    } as Claim;
  });
  return { document, reading: { claims: made, verdicts: [] } };
}

/** A ledger of these documents. @param path of its file; in memory by default */
export function madeUpLedger(path = ':memory:'): Ledger {
  const ledger = openLedger(path);
  for (const _ of ledger.addAll(STORIES.map(storyItem), { learned: '2026-11-15T08:00:00Z', reader: 'greenlit 0.1.0' }));
  return ledger;
}

/** One more document, by which Channel Nine has a second season of the series on a day. @param learned ISO instant @param speaks what the season does */
export function tellOfPremiere(ledger: Ledger, series: string, said: string, learned: string, day: string, speaks = 'begins'): void {
  const quote = `season 2 ${speaks} on ${day}`;
  const { document, reading } = storyItem({
    series,
    publisher: 'Gazette of the North',
    said,
    headline: `News of it, ${said}`,
    paragraphs: [`Channel Nine says that ${quote}, and that nothing else is known.`],
    claims: [
      { quote, predicate: 'premiere', value: day, season: 2, speaker: 'official' },
      { quote: 'Channel Nine', predicate: 'network', value: 'Channel Nine' },
    ],
  });
  ledger.add(document, reading, { learned, reader: 'greenlit 0.1.0' });
}
