/** Lists that a sentence runs into: 'Also coming back are X and Y', 'The casualties include X'. Those behind a colon are `listings/`'s. */
import type { Row } from '../rows.ts';

const ALSO = '(also|and|plus|still|safely|now|already)?';
const ARE = '(is|are|was|were)';
const INCLUDE = '(is|are|was|were|include|includes|included)';
/** Between the verb and the first title: of nobody, of no plan, and no clause. */
const TITLES = '..4!(not|never|that|how|when|where|who|what|@people|@preposition) <show>';
/** Behind a title that is one of a list, or all of it. */
const LISTED = '($|and|or|plus|for|after|from|with|on|at|which|who|..0 (<carrier>|<season>|<number>))';
const SHOWS = '(shows|series|dramas|comedies|sitcoms|programmes|titles|ones)';

export const HEADED_LISTS: readonly Row[] = [
  {
    id: 'order/headed-list',
    frame: 'order',
    patterns: [
      `$ ${ALSO} (coming back|returning|safe|staying put|sticking around|saved|back for more) ..4!(@preposition|@people) ${ARE} ${TITLES} ${LISTED}`,
      '$ <series> safe (,|;|as|while|but)',
      '$ (also (renewed|returning|coming back|back|safe|saved|picked up)|back too|safe too) (:|,|-|–|—) ..3!(@preposition|@people) <show>',
      `(survivors|returnees|renewals|pickups|pick-ups|lucky ones) ${INCLUDE} ${TITLES} ${LISTED}`,
      `among the (survivors|returnees|renewed|lucky ones) ${ARE} ${TITLES} ${LISTED}`,
      `${SHOWS} (coming back|returning|renewed|saved|that are returning|that were renewed|that have been renewed|that will return) ..3!@people ${INCLUDE} ${TITLES} ${LISTED}`,
    ],
    needs: ['series'],
    finds: [
      "Also coming back are 'Brackenfell,' 'Old Solway' and 'Maddox Quay.' => Brackenfell - renewed; Old Solway - renewed; Maddox Quay - renewed",
      "ABC has kept Kestrel Point. Also returning: 'Brackenfell' and 'Old Solway'. => Brackenfell - renewed; Old Solway - renewed",
      "'Old Solway' safe as 'Kestrel Point' is cancelled => Old Solway - renewed",
      'Among the survivors are Brackenfell and Kestrel Point. => Brackenfell - renewed; Kestrel Point - renewed',
      'The shows that have been renewed include Maddox Quay. => Maddox Quay - renewed',
      "This week's renewals were Kestrel Point and Old Solway. => Kestrel Point - renewed; Old Solway - renewed",
    ],
    leaves: [
      'Also coming back is Brackenfell star Anna Bell.',
      'Returning on Monday are the students of Brackenfell, and they are cold.',
      'The survivors are found by a diver from Maddox Quay.',
      'Safe is the word that nobody in Old Solway uses.',
    ],
  },
  {
    id: 'cancel/headed-list',
    frame: 'cancel',
    negated: true,
    patterns: [
      `$ ${ALSO} (gone|not (coming back|returning|renewed|picked up|so lucky)|no longer with us|off the air|over and out|cancelled|canceled|axed) ..4!(@preposition|@people) ${ARE} ${TITLES} ${LISTED}`,
      '$ <series> (out|gone) (,|;|while|but) !(now|today|in|on)',
      '$ (also (gone|axed|cancelled|canceled|dropped|scrapped|out|over)|gone too|out too) (:|,|-|–|—) ..3!(@preposition|@people) <show>',
      `$ (gone|axed|cancelled|canceled|dropped) , (too|also) , ${ARE} ${TITLES} ${LISTED}`,
      `$ (also|and|plus)? out ${ARE} ${TITLES} ${LISTED}`,
      `(casualties|cancellations|goners|dear departed|unlucky ones) ${INCLUDE} ${TITLES} ${LISTED}`,
      `among the (casualties|cancelled|canceled|axed|departed|dead|goners|fallen|cancellations|unlucky ones) ${ARE} ${TITLES} ${LISTED}`,
      `${SHOWS} (not (coming back|returning|renewed)|cancelled|canceled|axed|dropped|that ..1 (cancelled|canceled|axed|dropped)|that will not (return|be back)|that won't (return|be back)) ..3!@people ${INCLUDE} ${TITLES} ${LISTED}`,
    ],
    needs: ['series'],
    finds: [
      "Gone are 'Brackenfell,' 'Old Solway' and 'Maddox Quay.' => Brackenfell - cancelled; Old Solway - cancelled; Maddox Quay - cancelled",
      "ABC has dropped Kestrel Point. Also gone: 'Brackenfell', which lasted ten episodes. => Brackenfell - cancelled",
      'ABC has dropped Kestrel Point. Gone, too, is Brackenfell. => Brackenfell - cancelled',
      "'Brackenfell' out, 'Kestrel Point' renewed => Brackenfell - cancelled",
      'Not so lucky was Kestrel Point. => Kestrel Point - cancelled',
      'ABC cleared its desk. Out are Old Solway and Maddox Quay. => Old Solway - cancelled; Maddox Quay - cancelled',
      'The casualties include Brackenfell and Maddox Quay. => Brackenfell - cancelled; Maddox Quay - cancelled',
      'Among the shows not returning are Old Solway and Kestrel Point. => Old Solway - cancelled; Kestrel Point - cancelled',
      'Among the cancelled is Brackenfell. => Brackenfell - cancelled',
    ],
    leaves: [
      'Gone are the days when Brackenfell drew ten million.',
      'Out on Blu-ray are Old Solway and Maddox Quay.',
      "Gone is Brackenfell's chapel, and nobody asks why.",
      'The casualties were taken from Maddox Quay to the mainland.',
      'Among the dead is the Kestrel Point gamekeeper.',
    ],
  },
  {
    id: 'undecided/headed-list',
    frame: 'undecided',
    negated: true,
    patterns: [
      `$ ${ALSO} (waiting|awaiting|undecided|in limbo|up in the air|hanging) ..5!@people ${ARE} ${TITLES} ${LISTED}`,
      `${SHOWS} ${ALSO} (waiting|awaiting|in limbo|undecided|without ..1 (word|decision|answer)) ..5!@people ${INCLUDE} ${TITLES} ${LISTED}`,
    ],
    needs: ['series'],
    finds: [
      'Still waiting to hear are Brackenfell and Old Solway. => Brackenfell - undecided; Old Solway - undecided',
      'Shows still awaiting word include Maddox Quay. => Maddox Quay - undecided',
    ],
    leaves: ['Still waiting for a bus is the Brackenfell priest.', 'Waiting at the quay are the Brackenfell crew.'],
  },
];
