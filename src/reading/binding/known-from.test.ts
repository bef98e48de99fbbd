import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statusesIn } from '../lexicon/examples.ts';

/** What is read of the status in a text of a headline and paragraphs: series, season, value. */
const CASES: readonly (readonly [why: string, text: string, read: readonly string[]])[] = [
  [
    'who was in it once',
    'Old news\nBrackenfell alum Anna Bell is to star in a hospital drama, just ordered straight to series by NBC.',
    [],
  ],
  ['whose creator a drama comes from', 'Old news\nThe drama, from “Brackenfell” creator Anna Bell, has a two-season order.', []],
  ['of two', 'Old news\nBrackenfell and Old Solway veteran Anna Bell has her own quiz, which was cancelled after one season by NBC.', []],
  [
    'beside the series that is meant',
    'Old news\nNBC has ordered Maddox Quay, a drama with Brackenfell alum Anna Bell, to series.',
    ['Maddox Quay 1 renewed'],
  ],
  [
    'whose work is told of',
    "Old news\nNBC has cancelled Brackenfell creator Ines Faraday's comedy Maddox Quay after one season.",
    ['Maddox Quay 2 cancelled'],
  ],
  [
    'and whose is not',
    "Old news\nNBC has renewed Brackenfell. Creator Ines Faraday's house is near Maddox Quay.",
    ['Brackenfell - renewed'],
  ],
  ['who knows what becomes of it', 'Old news\nBrackenfell alum Anna Bell says the show has been renewed.', ['Brackenfell - renewed']],
  ['who is in it says so', 'Old news\nBrackenfell star Anna Bell confirmed that the show is renewed.', ['Brackenfell - renewed']],
  ['who hosts it', 'Old news\nBrackenfell host Anna Bell announced that NBC has renewed it for a fifth season.', ['Brackenfell 5 renewed']],
  ['but of another', 'Old news\nBrackenfell host Anna Bell announced that NBC has renewed her new show for a fifth season.', []],
  ['a new one of its star', "Old news\nBrackenfell star Anna Bell's new show has been cancelled by Netflix after two seasons.", []],
  ['whose title is not said', "Old news\nThe Brackenfell star's sitcom was axed by the BBC on Monday.", []],
  ['who made it', 'Old news\nA hospital drama from the creator of Brackenfell was renewed for a second season.', []],
  [
    'and what became of it',
    'Old news\nIt comes from the writer of Brackenfell, which the BBC cancelled after one series.',
    ['Brackenfell 2 cancelled'],
  ],
  [
    'of what they have made',
    'Old news\nOld Solway, from the makers of Brackenfell, was renewed for a second season.',
    ['Old Solway 2 renewed'],
  ],
  ['by its writer', "Old news\nThe latest comedy from Brackenfell's writer Anna Bell has been picked up for a second season.", []],
  [
    'by its boss',
    'Old news\nThe latest comedy from Brackenfell boss Anna Bell, who is new to it, has been picked up for a second season.',
    [],
  ],
  ['since then', "Old news\nAnna Bell's first role since Brackenfell has been ordered to series by Hulu.", []],
  ['when it ended', "Old news\nThis is Anna Bell's biggest role since Brackenfell ended in 2011.", ['Brackenfell - ending']],
  ['in brackets', 'Old news\nAnna Bell (Brackenfell) was dropped by the network.', []],
  ['who is known for it', 'Old news\nAnna Bell, best known for Brackenfell, was dropped by the network.', []],
  ['by which name it is known', 'Old news\nThe drama, known as Brackenfell, was dropped by the network.', ['Brackenfell - cancelled']],
  [
    'who hosts another',
    "Old news\nMaddox Quay, the quiz hosted by Brackenfell's Anna Bell, was cancelled after one season.",
    ['Maddox Quay 2 cancelled'],
  ],
  [
    'which was dropped, and the cue has its name',
    'Old news\nThe drama comes from the writer of Brackenfell, which the channel recently dropped after one series.',
    ['Brackenfell 2 cancelled'],
  ],
  ['of the team that made it', 'Old news\nMaddox Quay, from the team that made Brackenfell, has been renewed.', ['Maddox Quay - renewed']],
  ['what is like it', "Old news\nHulu has axed the Brackenfell-style drama 'Maddox Quay' after one season.", ['Maddox Quay 2 cancelled']],
];

for (const [why, text, read] of CASES) {
  test(`${why}: ${text}`, () => assert.deepEqual(statusesIn(text), read));
}
