import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeClaim, readExample } from '../lexicon/examples.ts';

/** What is read of the status in a text; empty where nothing is. */
const CASES: readonly (readonly [why: string, text: string, read: readonly string[]])[] = [
  [
    'what is denied to be over is not cancelled',
    "Brackenfell lost its captain, but it's not cancelled.",
    ['Brackenfell - cancelled outlet denied'],
  ],
  ['a wish ends where somebody acts', 'Fans began a petition after Hulu axed Brackenfell.', ['Brackenfell - cancelled official certain']],
  [
    'what is denied on the way is denied no further',
    'Brackenfell, which has not aired since May, was cancelled on Friday.',
    ['Brackenfell - cancelled outlet certain'],
  ],
  [
    'what is said to be refused, whenever it was said',
    'Netflix announced in July that Brackenfell would not be renewed.',
    ['Brackenfell - cancelled official certain'],
  ],
  ['what was thought is not so', 'Brackenfell was thought to be over after two seasons.', []],
  ['what is hoped for may be', 'Hopefully Hulu will renew Brackenfell for a fourth season.', ['Brackenfell 4 renewed official possible']],
  ['a plain denial', 'Brackenfell has not been cancelled.', ['Brackenfell - cancelled outlet denied']],
  ['a report denied is denied once', 'Contrary to reports, Brackenfell has not been cancelled.', ['Brackenfell - cancelled outlet denied']],
  ['a denial behind', 'Word that Maddox Quay has been axed is untrue.', ['Maddox Quay - cancelled outlet denied']],
  ['a condition before', 'If nobody watches, Kestrel Point will be cancelled.', ['Kestrel Point - cancelled outlet conditional']],
  [
    'a condition that opens the sentence, whatever the verb behind it',
    'If the strike ends by June, Kestrel Point gets a second season.',
    ['Kestrel Point 2 renewed outlet conditional'],
  ],
  [
    'a condition within what is told',
    'The creator says that if the grant comes, Hulu will renew Old Solway.',
    ['Old Solway - renewed talent conditional'],
  ],
  ['what can be is possible', 'Will there be a third season of Old Solway? Never say never.', ['Old Solway 3 renewed outlet possible']],
  [
    'a condition that opens what somebody says',
    '“If the ferry crowd turns up, Hulu will renew Old Solway,” its creator said.',
    ['Old Solway - renewed talent conditional'],
  ],
  ['what might have been claims nothing', 'Had the ratings held, Hulu would have renewed Kestrel Point.', []],
  ['an if for the reader is none', 'If you missed it, Kestrel Point was cancelled.', ['Kestrel Point - cancelled outlet certain']],
  ['a reply makes the claim', 'Has Old Solway been cancelled? No.', ['Old Solway - cancelled outlet denied']],
  ['a reply that is none makes none', 'Has Old Solway been cancelled? No one at the harbour cares.', []],
  ['what is taken back is denied', 'We wrote that Old Solway had been cancelled. It hasn’t.', ['Old Solway - cancelled outlet denied']],
  [
    'and what only goes on is not',
    'Hulu has cancelled Old Solway. It hasn’t a friend left there.',
    ['Old Solway - cancelled official certain'],
  ],
  ['a formality is likely', 'A renewal of Old Solway is a formality.', ['Old Solway - renewed outlet likely']],
  ['not long after denies nothing', 'Not long after, Old Solway was cancelled.', ['Old Solway - cancelled outlet certain']],
  ['what is feared is not told', 'Fans feared that Old Solway would be cancelled by Hulu.', []],
  [
    'and what comes of the fear is',
    'Viewers feared the worst: Hulu has cancelled Old Solway.',
    ['Old Solway - cancelled official certain'],
  ],
  ['what is asked for is not given', 'Fans ask for a renewal of Old Solway.', []],
  ['a question claims nothing', 'Has Old Solway been cancelled?', []],
  ['why it happened is no question whether', 'Why was Old Solway cancelled?', ['Old Solway - cancelled outlet certain']],
  [
    'what opens a sentence reaches no carrier behind its comma',
    'With the first season yet to air, Hulu has ordered a second season of Kestrel Point.',
    ['Kestrel Point 2 renewed official certain'],
  ],
  [
    'rather than denies no clause behind it',
    'The sets are kept rather than sold, because Hulu has renewed Kestrel Point.',
    ['Kestrel Point - renewed official certain'],
  ],
  ['a colon ends what a wish reaches', 'Hulu wanted it so: no third season of Brackenfell.', ['Brackenfell 3 cancelled outlet certain']],
  ['what could have been claims nothing', "Kestrel Point could've been renewed for a third season.", []],
  ['nor what should have been', 'Hulu should have renewed Kestrel Point.', []],
  ['nor what it only looks like', "You'd think Hulu had cancelled Kestrel Point.", []],
  ['nor what one would do', "I'd order a fourth season of Kestrel Point tomorrow.", []],
  ['nor what anybody would', 'Who would cancel Kestrel Point?', []],
  ['what might have been told so is possible', "Kestrel Point might've been cancelled.", ['Kestrel Point - cancelled outlet possible']],
  [
    'what they would do if they could hangs on it',
    "They'd renew Kestrel Point if they could.",
    ['Kestrel Point - renewed outlet conditional'],
  ],
  [
    'what has not been is open in short as in full',
    "Hulu says they've not renewed Kestrel Point.",
    ['Kestrel Point - undecided official certain'],
  ],
  ['what will be is told in short as in full', "They'll cancel Kestrel Point.", ['Kestrel Point - cancelled outlet certain']],
  ['a denial in short', "They're not making a third season of Kestrel Point.", ['Kestrel Point 3 cancelled outlet certain']],
  [
    'what a noun tells is denied behind it',
    'A renewal of Kestrel Point is not on the cards.',
    ['Kestrel Point - cancelled outlet certain'],
  ],
  [
    'but not what is told of something else behind a verb',
    "Hulu renewed Kestrel Point, but a film isn't planned.",
    ['Kestrel Point - renewed official certain'],
  ],
  ['and denied twice it may be', 'A renewal of Kestrel Point is not off the table.', ['Kestrel Point - renewed outlet possible']],
  ['or only waited for', 'An order for a third season of Kestrel Point has not come.', ['Kestrel Point 3 undecided outlet certain']],
  ['what would surprise nobody is likely', 'A renewal of Kestrel Point would surprise nobody.', ['Kestrel Point - renewed outlet likely']],
  [
    'a last season that its makers plan',
    'Its creators have plans for a fifth and final season of Kestrel Point.',
    ['Kestrel Point 5 ending outlet possible'],
  ],
  ['or had hoped for', 'The writers of Kestrel Point had hoped for a third and final season.', ['Kestrel Point 3 ending outlet possible']],
  [
    'but not one that its carrier announces plans for',
    'Hulu has announced plans for a fifth and final season of Kestrel Point.',
    ['Kestrel Point 5 renewed official certain', 'Kestrel Point 5 ending official certain'],
  ],
  [
    'what is still to be done is said of the half alone',
    'Hulu says that the fifth season of Kestrel Point, of which half is still to be shot, will be the last.',
    ['Kestrel Point 5 ending official certain'],
  ],
  [
    'what is denied before an and',
    'Hulu has not decided on its comedies and has renewed Kestrel Point.',
    ['Kestrel Point - renewed official certain'],
  ],
  [
    'who is not in the last season',
    'Anna Bell will not return for the final season of Kestrel Point.',
    ['Kestrel Point - ending outlet certain'],
  ],
  ['what is not the last', 'The fifth season will not be the final season of Kestrel Point.', ['Kestrel Point 5 ending outlet denied']],
  ['what somebody would like', 'He would like a fifth season of Kestrel Point.', []],
  ['what a carrier reacts to is what others claim', 'ITV responds to claims that Kestrel Point has been axed.', []],
  ['also without a that', 'ITV breaks its silence on claims Kestrel Point has been axed.', []],
  ['and at a distance', 'ITV issues a statement after claims show has been axed: Kestrel Point is fine.', []],
  [
    'what it confirms is its own',
    'ITV confirms that Kestrel Point has been axed after complaints.',
    ['Kestrel Point - cancelled official certain'],
  ],
  [
    'what is made official is said',
    'The network made it official on Monday: Kestrel Point will be back for a fourth season.',
    ['Kestrel Point 4 renewed official certain'],
  ],
  [
    'what has not been done by a carrier is the writer’s to say',
    'Kestrel Point has not been renewed by Hulu yet.',
    ['Kestrel Point - undecided outlet certain'],
  ],
  ['what it has done is its own', 'Kestrel Point has been renewed by Hulu.', ['Kestrel Point - renewed official certain']],
  [
    'not the only thing denies nothing',
    'It was not the only thing that led to the cancellation of Kestrel Point.',
    ['Kestrel Point - cancelled outlet certain'],
  ],
];

for (const [why, text, read] of CASES) {
  test(`${why}: ${text}`, () => {
    const claims = readExample(text).filter(({ predicate }) => predicate === 'status');
    assert.deepEqual(claims.map(describeClaim), read);
  });
}

test("what is denied inside a series' name denies nothing", () => {
  const [claim] = readExample('CBS has renewed “Never Juniper Vance” for a third season, the network said.');
  assert.equal(claim?.certainty, 'certain');
});
