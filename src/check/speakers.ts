/** Who in a text is said to have said something. */
import type { Checked, CheckedSentence } from './checked.ts';
import { carrierPlaces } from './contradictions/carriers-named.ts';
import { Phrases } from './phrases.ts';

const ACTS =
  '(said|says|announced|announces|announce|confirmed|confirms|revealed|reveals|told|tells|tweeted|posted|wrote|renewed|renews|ordered|orders|greenlit|cancelled|canceled|cancels|commissioned|picked|unveiled|shared|stated|declared|promised|gave|gives|handed|made)';

export const SPEECH = new Phrases<'speech' | 'act'>({
  speech: [
    'said|says|told|tells|tweeted|tweets|wrote|writes|posted|explained|explains|added|adds|according|admitted|admits|joked|jokes|quipped|insisted|insists|recalled|recalls|asked|asks|replied|revealed|reveals|stated|states|noted|notes|commented|comments|shared|shares|teased|teases|confessed|called|calls|declared|declares|reads|read|goes|went|continued|continues|laughed|laughs|puts|put|answered|answers|remarked|hinted|hints|claimed|claims|fumed|raved|gushed|exclaimed|cried|sighed|warned|promised|promises|argues|argued|concluded|concludes|describes|described|praised|praises|thinks|thought|suggested|suggests|reported|reports|mused|offered|allowed|conceded|purrs|cuts|cracked|cracks|deadpanned|snapped|muttered|whispered|chuckled|grinned|shrugged',
  ],
  act: [
    `<carrier> ..6, ${ACTS}`,
    `(network|streamer|service|broadcaster|channel|studio|creator|showrunner|producer|producers|star|director|writer|president|spokesperson|executive|boss|chief|company) ..6, ${ACTS}`,
    '(press release|announcement|statement|blog|tweet|post|interview|teaser|video)',
    'by (<carrier>|the network|the streamer|the service|the studio|the creator)',
    'according to',
  ],
});

/** True where somebody who may know is said to have acted or spoken. */
export const speaksFor = (checked: Checked, sentence: CheckedSentence): boolean =>
  !sentence.asks && (SPEECH.in(checked, sentence).some(({ kind }) => kind === 'act') || houseActs(checked, sentence));

const BY = /\b(?:by|at) $/;
const ACTS_NOW = new RegExp(
  String.raw`^ (?:(?:has|have|had|officially|formally|also|already|now) ){0,3}${ACTS.replace('(', '(?:')}\b`,
  'i',
);
const MOST_BEHIND = 60; // characters of an act behind its carrier

/** 'Fox has officially renewed', 'confirmed by Sky': also of carriers whose names are words, which no pattern has. */
const houseActs = (checked: Checked, sentence: CheckedSentence): boolean =>
  carrierPlaces(checked, sentence).some(
    ({ start, end }) =>
      BY.test(checked.text.slice(Math.max(sentence.span[0], start - 4), start)) ||
      ACTS_NOW.test(checked.text.slice(end, Math.min(sentence.span[1], end + MOST_BEHIND))),
  );
