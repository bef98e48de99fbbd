/** Whole documents in which lists, tables and lines carry the claims: what no row of a lexicon can show. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document } from '../../claim/document.ts';
import { parseSource } from '../../text/parse.ts';
import { describeClaim, EXAMPLE_READER } from '../lexicon/examples.ts';

/** @returns `Brackenfell 3 renewed`, in the order of the text */
function core(markdown: string): string[] {
  const [document] = parseSource(new TextEncoder().encode(markdown), 'roundup.md');
  return EXAMPLE_READER(document as Document)
    .claims.filter(({ predicate }) => predicate === 'status' || predicate === 'premiere')
    .map((claim) => describeClaim(claim).split(' ').slice(0, -2).join(' '));
}

const CASES: readonly { readonly says: string; readonly text: string; readonly claims: readonly string[] }[] = [
  {
    says: 'headings give each line its fate, and a line its season',
    text: '# What comes back to NBC\n\n## Renewed\n\n- Brackenfell (season 8)\n- Maddox Quay, for a fifth and final season\n\n## Cancelled\n\n- Kestrel Point, after one season\n- Old Solway\n',
    claims: [
      'Brackenfell 8 renewed',
      'Maddox Quay 5 renewed',
      'Maddox Quay 5 ending',
      'Kestrel Point 2 cancelled',
      'Old Solway - cancelled',
    ],
  },
  {
    says: 'a lead-in gives it to the names behind it',
    text: '# Bubble watch\n\nSAFE: Brackenfell, Maddox Quay (season 2).\n\nStill to be decided: Kestrel Point, Old Solway.\n',
    claims: ['Brackenfell - renewed', 'Maddox Quay 2 renewed', 'Kestrel Point - undecided', 'Old Solway - undecided'],
  },
  {
    says: 'an ordinal year is the season, and what goes on behind a comma is said of the name before it',
    text: '# Who lives\n\n## Safe\n\n- Brackenfell -- third year\n- Maddox Quay – yes, but on Hulu, which takes over with season four\n\n## Gone\n\n- Kestrel Point\n',
    claims: ['Brackenfell 3 renewed', 'Maddox Quay 4 renewed', 'Kestrel Point - cancelled'],
  },
  {
    says: 'a column of fates may say it in a few words',
    text: '# The scorecard\n\n| Series | Where we stand |\n| --- | --- |\n| Brackenfell | Announced at the fair on Sunday |\n| Maddox Quay | Not a word from the network |\n| Kestrel Point | Nothing yet |\n',
    claims: ['Brackenfell - renewed', 'Maddox Quay - undecided', 'Kestrel Point - undecided'],
  },
  {
    says: 'new series under a headline that speaks of orders are ordered',
    text: '# The upfront of Fox: every order\n\nNew dramas: Brackenfell, Maddox Quay and Kestrel Point. The night went on.\n',
    claims: ['Brackenfell 1 renewed', 'Maddox Quay 1 renewed', 'Kestrel Point 1 renewed'],
  },
  {
    says: 'and are not where it speaks of none',
    text: '# The week on Fox\n\nNew dramas: Brackenfell, Maddox Quay and Kestrel Point. The night went on.\n',
    claims: [],
  },
  {
    says: 'a count before the colon leads to a list',
    text: '# The day at CBS\n\nCBS renews three at a stroke: Brackenfell, Maddox Quay and Kestrel Point. Still open: Old Solway, Juniper Vance.\n',
    claims: [
      'Brackenfell - renewed',
      'Maddox Quay - renewed',
      'Kestrel Point - renewed',
      'Old Solway - undecided',
      'Juniper Vance - undecided',
    ],
  },
  {
    says: 'the hour at which a line was said is no part of it',
    text: '# The upfront, as it happens\n\n4:38 Renewed: Brackenfell and Maddox Quay\n\n11:15 p.m. – Gone: Kestrel Point, Old Solway\n\n9:02 AM: On the bubble: Juniper Vance, Ferrybridge Nine\n',
    claims: [
      'Brackenfell - renewed',
      'Maddox Quay - renewed',
      'Kestrel Point - cancelled',
      'Old Solway - cancelled',
      'Juniper Vance - undecided',
      'Ferrybridge Nine - undecided',
    ],
  },
  {
    says: 'a mark behind each name does',
    text: '# The scorecard of the spring\n\n| Series | Status |\n| --- | --- |\n| Brackenfell | Renewed |\n| Maddox Quay | Canceled |\n| Kestrel Point | TBD |\n',
    claims: ['Brackenfell - renewed', 'Maddox Quay - cancelled', 'Kestrel Point - undecided'],
  },
  {
    says: 'a column of seasons gives each row its own',
    text: '# The scorecard\n\n| Series | Network | Status | Season |\n| --- | --- | --- | --- |\n| Brackenfell | ABC | Renewed | 4 |\n| Maddox Quay | CBS | Cancelled | after 2 |\n| Kestrel Point | NBC | Renewed | 7 and 8 |\n| Old Solway | Fox | Ending | 5 |\n',
    claims: [
      'Brackenfell 4 renewed',
      'Maddox Quay 3 cancelled',
      'Kestrel Point 7 renewed',
      'Kestrel Point 8 renewed',
      'Old Solway 5 ending',
    ],
  },
  {
    says: 'a column of years, or of something else, gives none',
    text: '# The scorecard\n\n| Series | TV season | Status |\n| --- | --- | --- |\n| Brackenfell | 2019-20 | Renewed |\n| Maddox Quay | 2020-21 | Cancelled |\n',
    claims: ['Brackenfell - renewed', 'Maddox Quay - cancelled'],
  },
  {
    says: 'what an entry says of itself counts before its heading',
    text: '# What does not return\n\n## Cancelled\n\n- Old Solway, which concluded with season five, as planned\n- Brackenfell\n\n## Waiting to hear\n\n- Kestrel Point: season one ended in August\n- Maddox Quay, season 3\n',
    claims: ['Old Solway 5 ending', 'Brackenfell - cancelled', 'Kestrel Point 2 undecided', 'Maddox Quay 3 undecided'],
  },
  {
    says: 'clauses without a verb lean on the one before, each with its season',
    text: '# ABC decides\n\nBrackenfell rolls on to season 12, Maddox Quay to its fifth and Kestrel Point to its second.\n\nABC has cancelled Old Solway after three seasons and Juniper Vance after just one.\n',
    claims: [
      'Brackenfell 12 renewed',
      'Maddox Quay 5 renewed',
      'Kestrel Point 2 renewed',
      'Old Solway 4 cancelled',
      'Juniper Vance 2 cancelled',
    ],
  },
  {
    says: 'respectively is respected',
    text: '# CBS decides\n\nBrackenfell and Maddox Quay have been renewed for their fourth and second seasons, respectively.\n',
    claims: ['Brackenfell 4 renewed', 'Maddox Quay 2 renewed'],
  },
  {
    says: 'answers are about the question above them',
    text: '# Your questions\n\nAny news of Kestrel Point?\n\nRenewed last week!\n\nAnd Old Solway season 3?\n\nNope, cancelled.\n',
    claims: ['Kestrel Point - renewed', 'Old Solway 3 cancelled'],
  },
  {
    says: 'a calendar gives each row its date, and no cell runs into the next',
    text: '# New on HBO: premiere dates\n\n*Published May 10, 2024*\n\n| Series | Season | Premiere |\n| --- | --- | --- |\n| Brackenfell | 4 | June 11 |\n| Maddox Quay | 1 | July |\n\n- Kestrel Point, season 2: August 8\n',
    claims: ['Brackenfell 4 2024-06-11', 'Maddox Quay 1 2024-07', 'Kestrel Point 2 2024-08-08'],
  },
  {
    says: 'the title stands in the column that is headed so, and each cell is read by itself',
    text: '# What is on\n\n*Published December 10, 2024*\n\n| Date | Title | Where | Season | Notes |\n| --- | --- | --- | --- | --- |\n| January 7 | Brackenfell | Hulu | 4 | Farewell season |\n| January 9 | The Quarry Bell | Netflix | 1 | A new face |\n| TBA | Maddox Quay | Max | 2 | Fifth season already ordered |\n',
    claims: ['Brackenfell 4 2025-01-07', 'Brackenfell 4 ending', 'The Quarry Bell 1 2025-01-09', 'Maddox Quay 5 renewed'],
  },
  {
    says: 'a name that no catalogue knows is a series in a table of them, and what is said of it goes to no other',
    text: '# The scorecard\n\n| Show | Home | Verdict |\n| --- | --- | --- |\n| Brackenfell | ABC | Renewed |\n| Gannet Nine | Epix | No word past S4 |\n| Old Solway | NBC | Dropped after S1 |\n',
    claims: ['Brackenfell - renewed', 'Gannet Nine 5 undecided', 'Old Solway 2 cancelled'],
  },
  {
    says: 'a table of viewing, of episodes or of the cast gives no premieres',
    text: '# Ratings of the week\n\n*Published May 10, 2024*\n\n| Date | Show | Viewers |\n| --- | --- | --- |\n| May 6 | Brackenfell | 4.1 million |\n| May 7 | Maddox Quay | 2.2 million |\n\n| Episode | Title | Air date |\n| --- | --- | --- |\n| 1 | Old Solway | May 8 |\n| 2 | Kestrel Point | May 15 |\n',
    claims: [],
  },
  {
    says: 'a name in bold before a dash is what its item is about',
    text: '# The big list\n\n## Netflix\n\n- **Brackenfell** – awaiting a decision on season 2\n- **Gannet Nine** – cancelled after two seasons\n- **Maddox Quay** – renewed (S3), already in the can\n- **Kestrel Point** – will be back for round four\n',
    claims: ['Brackenfell 2 undecided', 'Gannet Nine 3 cancelled', 'Maddox Quay 3 renewed', 'Kestrel Point 4 renewed'],
  },
  {
    says: 'a verdict behind a comma closes its sentence, and a number in brackets is a season',
    text: '# The ledger\n\nCBS: Brackenfell, yes (S2). Maddox Quay, no. Old Solway, no word.\n\nNot coming back: Kestrel Point (season eight would have been next) and Juniper Vance (four).\n',
    claims: [
      'Brackenfell 2 renewed',
      'Maddox Quay - cancelled',
      'Old Solway - undecided',
      'Kestrel Point 8 cancelled',
      'Juniper Vance 4 cancelled',
    ],
  },
  {
    says: 'one aside with such a word is no verdict',
    text: '# At home\n\nBrackenfell, no, not the village. The others wait for Old Solway, up.\n',
    claims: [],
  },
  {
    says: 'a label in bold is no series, nor is a carrier or a fact',
    text: '# The ledger\n\n**Gone:** Brackenfell, Maddox Quay.\n\n**Safe:** Kestrel Point, which goes into year three, and Old Solway.\n\n- **Where to watch** – NBC\n- **NBC** – season 3\n',
    claims: ['Brackenfell - cancelled', 'Maddox Quay - cancelled', 'Kestrel Point 3 renewed', 'Old Solway - renewed'],
  },
  {
    says: 'the headline gives the items under it their fate',
    text: '# Shows ending in 2025: say goodbye to these\n\n- Brackenfell (season 5, Netflix)\n- Maddox Quay (season 6, Hulu)\n',
    claims: ['Brackenfell 5 ending', 'Maddox Quay 6 ending'],
  },
  {
    says: 'a heading may hold its list, or a name and its fate',
    text: '# Week three\n\n## Renewed this week: Brackenfell, Maddox Quay\n\n## Cancelled: Old Solway (CBS)\n\n## Kestrel Point: undecided\n',
    claims: ['Brackenfell - renewed', 'Maddox Quay - renewed', 'Old Solway - cancelled', 'Kestrel Point - undecided'],
  },
  {
    says: 'a sentence leads to its items',
    text: '# News of the week\n\nThe streamer announced a batch of renewals on Friday:\n\n- Brackenfell (season 8)\n- Maddox Quay (season 4)\n',
    claims: ['Brackenfell 8 renewed', 'Maddox Quay 4 renewed'],
  },
  {
    says: 'the headline says nothing of what to watch instead',
    text: '# Cancelled shows\n\nIf you liked them, try these:\n\n- Brackenfell\n- Maddox Quay\n',
    claims: [],
  },
  {
    says: 'a question leads to no list of fates, nor does what was said before',
    text: '# What next?\n\nWhich shows are safe? Our readers voted on these dramas:\n\n- Brackenfell\n- Maddox Quay\n',
    claims: [],
  },
  {
    says: 'the headline gives nothing to the items of another section',
    text: '# Shows ending in 2025\n\n- Brackenfell (season 5, Netflix)\n- Maddox Quay (season 6, Hulu)\n\n## More to read\n\n- Old Solway (season 2, Hulu)\n',
    claims: ['Brackenfell 5 ending', 'Maddox Quay 6 ending'],
  },
  {
    says: 'what is said of people heads a list of series only beside other labels',
    text: '# The week in television\n\n## Promoted\n\n- Brackenfell producer Anna Bell\n\n## Died\n\n- Idris Bell, Maddox Quay\n- Cal Ames, Kestrel Point\n',
    claims: [],
  },
  {
    says: 'and a count of something else leads to none',
    text: '# Awards\n\nNBC renewed three vows: Brackenfell, Maddox Quay and Kestrel Point will be greener.\n',
    claims: [],
  },
  {
    says: 'a heading that says nothing of fates gives none',
    text: '# Our favourites\n\n## Dramas\n\n- Brackenfell\n- Maddox Quay\n\n## Comedies\n\n- Old Solway\n',
    claims: [],
  },
];

for (const { says, text, claims } of CASES) test(`lists: ${says}`, () => assert.deepEqual(core(text), claims));
