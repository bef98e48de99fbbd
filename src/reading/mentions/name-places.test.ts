import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRejected } from '../../claim/rejected.ts';
import { loadBundledCatalogue } from '../../sources/bundled-catalogue.ts';
import { parseSource } from '../../text/parse.ts';
import { analyse } from '../analysis.ts';
import { BANK } from '../reader.ts';

const CATALOGUE = loadBundledCatalogue();

/** The titles that a text in Markdown is taken to name. */
function named(markdown: string): readonly string[] {
  const [document] = parseSource(new TextEncoder().encode(markdown), 'page.md');
  if (document === undefined || isRejected(document)) throw new Error('not read');
  return (analyse(document, CATALOGUE, BANK)?.names ?? []).map(({ title }) => title).toSorted();
}

const CASES: readonly (readonly [what: string, text: string, series: readonly string[]])[] = [
  ['a series that tells a story', 'Netflix has renewed its prison drama. Adolescence tells the story of a boy.', ['Adolescence']],
  ['a title with a year of long ago is another work', 'Netflix has a new drama series. Wonder Woman 1984 was a hit.', []],
  ['a name in a text about a film', 'The film Copper Wake arrives in theaters on Netflix’s heels. ‘Tallow Street’ follows on May 5.', []],
  [
    'and in one about a series from a maker of films',
    'Netflix Renews ‘Tallow Street’\n\nNetflix has renewed ‘Tallow Street’, from film director Ines Faraday.',
    ['Tallow Street'],
  ],
  [
    'headings of which one is a title',
    '# Where the dramas stand\n\n## Line of Duty\n\nA seventh series is being written.\n\n## Corran Light\n\nMore was promised, then withdrawn.\n\n## What about the rest?\n\nWait for June.',
    ['Corran Light', 'Line of Duty'],
  ],
  [
    'a title alone in its heading, with a name at the start of the next line',
    '# Where the dramas stand\n\n## Killing Eve\n\nVillanelle has a fourth season coming.',
    ['Killing Eve'],
  ],
  [
    'heads of the items of a list',
    '# The list for autumn\n\n* **Succession** – back for a fourth season\n* **Copper Wake** – cancelled after two\n* **Ozark** – over with its fourth',
    ['Copper Wake', 'Ozark', 'Succession'],
  ],
  [
    'heads of paragraphs that are a list',
    '# The list for autumn\n\nKilling Eve: back for a fourth season.\n\nTallow Street: over after two.\n\nOzark: likewise, with its fourth.',
    ['Killing Eve', 'Ozark', 'Tallow Street'],
  ],
  [
    'and of two that may be anything',
    '# The list for autumn\n\nKilling Eve: back for a fourth season.\n\nTallow Street: where the cast was seen.',
    ['Killing Eve'],
  ],
  [
    'cells of a column headed as shows are',
    '# The week\n\n| Show | Network | Future |\n| --- | --- | --- |\n| Tallow Street | CBS | Renewed |\n| Penhallow Ward | NBC | Season 2 in doubt |',
    ['Penhallow Ward', 'Tallow Street'],
  ],
  [
    'heads of a list of people',
    '# Who is back for season two of Succession?\n\n* Ines Faraday: the accountant\n* Marcus Teale: her driver',
    ['Succession'],
  ],
  [
    'the parts that people play',
    '# Who is back for season two of Succession?\n\n* Ines Faraday as Sunny\n* Marcus Teale as Power',
    ['Succession'],
  ],
  [
    'two titles with an “and” between them',
    '# Two more\n\nNetflix has renewed Succession and Ozark. It picked up Ozark and Dark besides.',
    ['Dark', 'Ozark', 'Succession'],
  ],
  [
    'a carrier that does something in the morning',
    '# Who is back\n\nCBS this morning picked up Killing Eve for a fourth season.',
    ['Killing Eve'],
  ],
  [
    'marked off beside known titles',
    '# Notes\n\n*Succession* is back for a third season. HBO has also ordered the comedy *Copper Wake*.',
    ['Copper Wake', 'Succession'],
  ],
  [
    'a question in italics is no title',
    '# Letters\n\n*What about Line of Duty?* The BBC ordered a seventh series in June.\n\n*Why not Killing Eve?* The BBC has not said.',
    ['Killing Eve', 'Line of Duty'],
  ],
  [
    'words that hardly ever are a title, among titles',
    '# Netflix notes\n\nNetflix has renewed Ozark, You, Mindhunter and Dark.\n\n* From (season 4, MGM+)\n* Killing Eve (season 3, BBC America)',
    ['Dark', 'From', 'Killing Eve', 'Mindhunter', 'Ozark', 'You'],
  ],
  [
    'two people with names that prose does not know',
    '# Killing Eve is back\n\nThe BBC has confirmed it: Sanvika Ostrey and Tovik Brandal will be back for another six episodes.',
    ['Killing Eve'],
  ],
  [
    'a name of the headline that the text takes up',
    '# BBC quizzes: Killing Eve flexes, Room of Glass falls silent\n\nKilling Eve has been renewed.\n\nRoom of Glass has been muted. The BBC’s game show will not be back for a second series.',
    ['Killing Eve', 'Room of Glass'],
  ],
  ['a ship behind an article', '# Killing Eve is back\n\nThe drama brings the Enterprise’s story to a close.', ['Killing Eve']],
  ['a place behind an article', '# Killing Eve is back\n\nThe drama will check in to the Riviera.', ['Killing Eve']],
  ['what a series is to another', "# TF1 axes 'Killing Eve' Spin-Off\n\nThe drama has a fourth season.", ['Killing Eve']],
  [
    'what a series is called by',
    "# Killing Eve is back\n\nKilling Eve is filming again. The BBC's karaoke game show will not be back for a second series.",
    ['Killing Eve'],
  ],
  ['a label before a colon', '# Review: Killing Eve\n\nThe BBC has a third season of it.', ['Killing Eve']],
  [
    'a day of the week that a season follows',
    "# Netflix notes\n\nNetflix has ordered *Wednesday* again: *Wednesday*'s second season shoots in May.",
    ['Wednesday'],
  ],
  ['a day of the week', '# Netflix notes\n\nNetflix said on Wednesday that Ozark has a fourth season.', ['Ozark']],
];

for (const [what, text, series] of CASES) test(what, () => assert.deepEqual(named(text), series));
