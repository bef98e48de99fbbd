import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statusesIn } from '../../lexicon/examples.ts';

/** What is no fate of the series last named, though words or weights come near to one. */
const CASES: readonly (readonly [text: string, statuses: readonly string[]])[] = [
  // what might be leans on nothing that was told before
  ['NBC has cancelled Kestrel Point. Old Solway, too, may not be back.', ['Kestrel Point - cancelled']],
  ['NBC has cancelled Kestrel Point. Old Solway, too, might go.', ['Kestrel Point - cancelled']],
  ['NBC has renewed Kestrel Point. Old Solway, too, could return.', ['Kestrel Point - renewed']],
  ['NBC has cancelled Kestrel Point. Old Solway, too.', ['Kestrel Point - cancelled', 'Old Solway - cancelled']],
  ['NBC has cancelled Kestrel Point. Old Solway, too, will not be back.', ['Kestrel Point - cancelled', 'Old Solway - cancelled']],
  ['Kestrel Point (NBC) is over. Harrow Bridge, too, may not be back: NBC has not said a word.', ['Kestrel Point - cancelled']],
  // a day or a slot is lost, and no series
  ['Kestrel Point will not return in May.', []],
  ['Kestrel Point will not return this year.', []],
  ["Kestrel Point isn't coming this fall.", []],
  ['NBC pulls Kestrel Point off its Thursday schedule.', []],
  ['NBC takes Kestrel Point off the Monday lineup.', []],
  ["Kestrel Point won't be back in September.", []],
  ['Kestrel Point has been pulled from its Friday slot by NBC.', []],
  ['Kestrel Point will not return.', ['Kestrel Point - cancelled']],
  ['Kestrel Point will not return for a third season in the fall.', ['Kestrel Point 3 cancelled']],
  ['Kestrel Point will not be back next season, NBC says.', ['Kestrel Point - cancelled']],
  ['NBC has cancelled Kestrel Point and pulled it off its Thursday schedule.', ['Kestrel Point - cancelled']],
  // a heading of both fates tells none
  ['Cancelled and renewed at NBC this month\nNBC has cancelled Kestrel Point.', ['Kestrel Point - cancelled']],
  ["What's been renewed and cancelled so far\nKestrel Point has been renewed by NBC.", ['Kestrel Point - renewed']],
  ['Kestrel Point\nThe drama was renewed and cancelled within a month.', ['Kestrel Point - cancelled']],
  // a headline that names no series is not of the one that has the other fate
  ['NBC wields the axe\nKestrel Point has been renewed, but Old Solway is gone.', ['Kestrel Point - renewed', 'Old Solway - cancelled']],
  ['NBC wields the axe\nKestrel Point is gone, but Old Solway has been renewed.', ['Kestrel Point - cancelled', 'Old Solway - renewed']],
  // of a season that is asked for
  ["Kestrel Point season 4\nWhether there will be a fifth is anyone's guess.", ['Kestrel Point 5 undecided']],
];
for (const [text, statuses] of CASES) test(text, () => assert.deepEqual(statusesIn(text), [...statuses]));
