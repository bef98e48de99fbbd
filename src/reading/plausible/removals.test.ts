import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statusesIn } from '../lexicon/examples.ts';

const CASES: readonly (readonly [text: string, statuses: readonly string[]])[] = [
  // what a service takes out of its library
  ['Kestrel Point is dropped by Netflix.\nNetflix dropped the show, and the BBC has removed it from iPlayer.', []],
  ['Netflix axes Kestrel Point and Old Solway over old jokes.\nBoth were wiped from YouTube as well.', []],
  ['Kestrel Point axed: has it been taken off Netflix?\nThe sitcom is no longer on the service.', []],
  ['Kestrel Point is dropped.\nThe sitcom is leaving Netflix, as fans have noticed.', []],
  ['Kestrel Point dropped by Netflix.\nThe sitcom will be gone from Netflix on January 1.', []],
  ['Netflix drops Kestrel Point.\nNetflix will no longer carry the drama.', []],
  ['Netflix dumps Kestrel Point.\nThe thriller departs Netflix in June.', []],
  ['BBC axes Kestrel Point.\nThe sketch show is no longer on iPlayer.', []],
  // and what is cancelled
  ['Netflix has dropped Kestrel Point.\nThousands of subscribers say they are leaving Netflix.', ['Kestrel Point - cancelled']],
  ['Netflix has dropped Kestrel Point.\nMary Hale is leaving Netflix after 18 years.', ['Kestrel Point - cancelled']],
  ['Kestrel Point axed by ABC.\nOlder runs are leaving Hulu.', ['Kestrel Point - cancelled']],
  ['ABC has axed Kestrel Point.\nOld Solway is no longer on Netflix.', ['Kestrel Point - cancelled']],
  ['Netflix has dropped Kestrel Point.\nThe comedy took a beating on Twitter.', ['Kestrel Point - cancelled']],
  ['Netflix axes Kestrel Point.\nViewers took to Twitter from their Netflix accounts.', ['Kestrel Point - cancelled']],
  ['ABC has axed Kestrel Point.\nThe drama did well on Hulu.', ['Kestrel Point - cancelled']],
  [
    'Disney+ pulls Kestrel Point.\nIt cancelled the drama in March, and has now removed it from the service.',
    ['Kestrel Point - cancelled'],
  ],
  ['Netflix has dropped Kestrel Point after one season.\nIt will be removed from Netflix in May.', ['Kestrel Point 2 cancelled']],
];
for (const [text, statuses] of CASES) test(text.replace('\n', ' / '), () => assert.deepEqual(statusesIn(text), statuses));
