/** Cancelling what was ordered: 'rescinds the order', 'the renewal was reversed', 'has gone back on its word'. */
import type { Row } from '../rows.ts';

export const CANCEL_REVERSALS: readonly Row[] = [
  {
    id: 'cancel/reversal',
    frame: 'cancel',
    negated: true,
    patterns: [
      '@take-back ..3!@preposition @an-order !(..0 @piece)',
      '(<carrier>|@network) ..3 @take-back ..3!@preposition (<season>|<lone-nth>) !(..0 @piece)',
      '@take-back ..9 (renewals|pickups|pick ups|second-season orders|greenlights)',
      '@an-order ..5 (~be|been|has|had|have|gets|got) ..3!(not|never) (@taken-back|undone) !(to|out to)',
      '(<season>|<lone-nth>|<another>) ..3 (taken away|taken back|clawed back|snatched away|taken off it|torn up|ripped up|undone|rescinded|revoked|withdrawn)',
      '(~go_back|~renege) on ..6 (word|order|renewal|promise|pledge|decision|commitment|deal)',
      '(~change|~changed) ..1 (its|their|his|her) mind ..2 (about|on) ..4 (<show>|<season>|renewal|order|renewing)',
      '(renewed|ordered|picked up|green-lit|commissioned) ,? (and|but|only|then) !(..2 (<series>|<name>)) ..3!(show|shows|series|drama|dramas|comedy|comedies|others|newcomers|rookies|freshmen|two|three|four|five) (un-renewed|cancelled|canceled|scrapped|axed|dropped|un-ordered)',
      '(un-renewed|un-renewing|un-renews|un-ordered|un-bought|un-greenlit|un-picked|unpicked|un-commissioned|de-renewed|de-commissioned|unrenewal|un-renewal)',
      'will now not ..3 (finish|be made|go ahead|happen|return|be filmed|get made|shoot)',
      '<show> ..2!@other-subject no longer (moving forward|moving ahead|going ahead|going forward|happening|returning|coming back|in the works|in development)',
      'will no longer ..2 (go ahead|be made|happen|be going ahead|be produced|be moving forward|move forward|get made|be returning|return for)',
      "renewal ..1 that (wasn't|was not|never was)",
    ],
    needs: ['series|topic'],
    finds: [
      'Netflix has rescinded its order for a third season of Maddox Quay. => Maddox Quay 3 cancelled official',
      'ITV has taken back the second series of Old Solway. => Old Solway 2 cancelled official',
      'The renewal of Brackenfell was reversed in August. => Brackenfell - cancelled',
      'Kestrel Point was renewed, then cancelled in the same summer. => Kestrel Point - cancelled',
    ],
    leaves: [
      'Renewals have already gone out to Brackenfell and Old Solway.',
      'The order for Brackenfell has not been taken back.',
      'Hulu takes back nothing of what it said about Maddox Quay.',
      'The waiter took back the order in Brackenfell.',
    ],
  },
];
