/** How the trade says whether there is a trailer. */
import type { Row } from '../rows.ts';

export const TRAILERS: readonly Row[] = [
  {
    id: 'trailer/none',
    frame: 'trailer',
    value: 'none',
    needs: ['series|topic'],
    patterns: [
      "(no|not a|isn't a|is not a|without a|not so much as a|no official|not even a|hasn't been a|yet to release a|not released a|yet to see a|yet to drop a|still no|nor a|no sign of a|not one|nor is there a|haven't seen a|hasn't released a|haven't had a|hasn't had a|too (early|soon) for a|too (early|soon) for any) ..3!@preposition (trailer|teaser|preview|first look|footage|clip|promo|moving pictures)",
      "(trailer|teaser|footage) ..8 (not|yet to|isn't|hasn't|still to) ..4 (released|arrived|out|dropped|available|surfaced|been|materialised|materialized|arrive|land|appear|drop|come)",
      '(trailer|teaser|footage) ..2 (is|remains|are) ..2 (under wraps|nowhere to be seen|a way off|some way off|awaited)',
      'nothing ..3 (to show|to see) (yet|so far)?',
    ],
    negated: true,
    finds: [
      'There is no trailer for Brackenfell season 2 yet. => Brackenfell 2 none outlet certain',
      'It is much too soon for a trailer for season 4 of Maddox Quay. => Maddox Quay 4 none certain',
      'We haven’t had a trailer for Kestrel Point season 3 yet. => Kestrel Point 3 none certain',
      'A teaser for season three of Old Solway has yet to arrive. => Old Solway 3 none outlet certain',
    ],
    leaves: ['The trailer for Brackenfell shows no blood.', 'There is no doubt about the trailer of Old Solway.'],
  },
  {
    id: 'trailer/released',
    frame: 'trailer',
    value: 'released',
    needs: ['series|topic'],
    patterns: [
      '@preview !(visual|visuals|image|images|poster|posters|art|photo|photos|key) ..4 @out-now',
      '@preview ..3 (shows|showed|teases|reveals|promises|opens|closes|ends|features|sees|hints|suggests|introduces|gives|offers|has everything|has been|has)',
      '@unveil ..5 @preview !(visual|visuals|image|images|poster|posters|art|photo|photos|key)',
      '(new|first|official|full|latest|final|one-minute|full-length|two-minute|second|debut|brand-new) ..2 (trailer|teaser)',
      '<season> (trailer|teaser)',
      '(final|last) (season|series) (trailer|teaser)',
      '(trailer|teaser) for ..3 (<season>|<nth>|<show>)',
      'in the ..1 (trailer|teaser)',
      'there (is|are|was) ..3 (trailer|trailers|teaser|teasers|footage)',
      '(is|are) there ..2 (trailer|trailers|teaser|teasers|footage)',
      '(has|have) (a|its|their|an|two|three|several) ..2 (trailer|trailers|teaser|teasers) !(coming|on the way|due|to come)',
    ],
    finds: [
      'Netflix has released the first trailer for Maddox Quay season 2. => Maddox Quay 2 released official certain',
      'The teaser for the third season of Old Solway is out now. => Old Solway 3 released outlet certain',
      'Is there a trailer for season 2 of Brackenfell? Yes, there is. => Brackenfell 2 released certain',
      'Brackenfell season 3\nIs there a trailer? Of course not; nothing has been filmed. => Brackenfell 3 none certain',
      'Old Solway season 3 has a trailer. => Old Solway 3 released certain',
      'Old Solway final season trailer: Bo Fenn comes home. => Old Solway - released certain',
      'Kestrel Point season two: the trailer opens on a storm. => Kestrel Point 2 released outlet certain',
    ],
    leaves: [
      'Fans are waiting for a trailer for Brackenfell.',
      'Will there be a trailer for Brackenfell season 2?',
      'A trailer for season two of Old Solway is expected in the spring.',
      'The trailer of the Kestrel Point film is out.',
      'A teaser visual for season 2 of Maddox Quay was published.',
    ],
  },
];
