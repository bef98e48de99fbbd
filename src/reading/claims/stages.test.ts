import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeClaim, readExample } from '../lexicon/examples.ts';

/** What stage of production is read, by text. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'Filming on Brackenfell season 4 has begun for ITV.': ['Brackenfell 4 filming'],
  'Brackenfell season 4 is filming for a July launch.': ['Brackenfell 4 filming'],
  'Brackenfell season 4 is filming for ITV and comes back in July.': ['Brackenfell 4 filming'],
  // a man called Will, and what will be
  'Will Marlowe is writing season 4 of Brackenfell.': ['Brackenfell 4 writing'],
  'Brackenfell Will Be Filming Season 4 In Leeds': [],
  // a day to come makes it a plan, whoever it begins for, and with whom
  'Filming on Brackenfell season 4 starts in Leeds for ITV in July.': [],
  'Filming begins for season 4 of Brackenfell on July 3.': [],
  'Production on Brackenfell season 4 begins with Ann Lee on July 3.': [],
  'Filming on season 4 of Brackenfell starts and ends in July.': [],
  // a season out for years is not the one that is being made
  'The drama Juniper Vance, which premiered in 2021, is filming in Leeds.': ['Juniper Vance - filming'],
  // the new season is the one of the headline, where that has not been shown
  'Ann Lee joins Brackenfell for season 2\nFilming is under way in Leeds on the new season.': ['Brackenfell 2 filming'],
  'Brackenfell season 2 finale recap\nFilming is under way in Leeds on the new season.': ['Brackenfell 3 filming'],
  'The new drama Juniper Vance is filming in Leeds.': ['Juniper Vance 1 filming'],
};

const stagesIn = (text: string): string[] =>
  readExample(text)
    .filter(({ predicate }) => predicate === 'production')
    .map((claim) => describeClaim(claim).split(' ').slice(0, -2).join(' '));

for (const [text, expected] of Object.entries(CASES)) test(text, () => assert.deepEqual(stagesIn(text), expected));
