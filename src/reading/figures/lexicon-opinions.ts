/** How coverage says what critics and viewers think of a season. */
import type { FigureRow } from './rows.ts';

const MEANT = '(<series>|<season>|<this-season>|it|show|series|season|run|outing|instalment|drama|comedy|thriller|sitcom|episodes)';

export const OPINION_ROWS: readonly FigureRow[] = [
  {
    id: 'opinion/verdict-positive',
    figure: 'opinion',
    opinion: 'positive',
    patterns: [
      `${MEANT} (is|was|remains|proved|proves|are|were|'s) ..3 (superb|terrific|brilliant|outstanding|magnificent|riveting|sublime|wonderful|unmissable|gripping|exceptional|hilarious|delightful)`,
      `${MEANT} (is|was|remains|proved|proves|are|were|'s) ..2 a ..2 (delight|hoot|triumph|masterpiece|joy|winner|treat|gem|knockout|blast|must-watch|revelation|pleasure) !(to|for|after)`,
      '(our|my|the) verdict : ..3 (watch|stream|superb|brilliant|unmissable|yes|terrific|great)',
      '(highly|heartily|warmly|thoroughly) (recommended|recommend)',
    ],
    finds: [
      'The second season of Brackenfell is a triumph. => Brackenfell 2 opinion positive outlet',
      'Maddox Quay season 1 was superb. => Maddox Quay 1 opinion positive outlet',
    ],
    leaves: [
      'Is the second season of Brackenfell a triumph?',
      'The brilliant detective of Maddox Quay is back.',
      'It is a pleasure to announce Kestrel Point season 2, said nobody.',
    ],
  },
  {
    id: 'opinion/verdict-negative',
    figure: 'opinion',
    opinion: 'negative',
    patterns: [
      `${MEANT} (is|was|remains|proved|proves|are|were|'s) ..3 (dreadful|abysmal|atrocious|tedious|lifeless|unwatchable|awful|forgettable|insufferable|dismal|dire|plodding)`,
      `${MEANT} (is|was|remains|proved|proves|are|were|'s) ..2 (a|an) ..2 (mess|bore|dud|slog|misfire|flop|letdown|let-down|chore|snooze|shambles|turkey|disaster|disappointment|waste) !(to|for|after)`,
      '(our|my|the) ..1 verdict : ..3 (skip|avoid|miss|no|dreadful)',
      '(skip|avoid) it',
    ],
    finds: [
      'The second season of Brackenfell is a mess. => Brackenfell 2 opinion negative outlet',
      'Maddox Quay season 1 was tedious. => Maddox Quay 1 opinion negative outlet',
    ],
    leaves: ['The town in Brackenfell is a mess after the flood, says Mary.', 'Is Maddox Quay season 1 a bore?'],
  },
  {
    id: 'opinion/positive',
    figure: 'opinion',
    opinion: 'positive',
    patterns: [
      '(fan|fans|viewer|viewers|audience|audiences|critics|reviewers|public|crowd|subscribers) ..6 (~love|~adore|~praise|~embrace|~laud|~applaud|raved|raving|rave|hooked|delighted|thrilled|resonate|impressed|obsessed|enamoured|devoured|devour|lapped|enjoyed|enjoy|approve|approved|in love)',
      '(loved|praised|adored|embraced|acclaimed|hailed|lauded|celebrated|enjoyed|beloved|applauded|admired|cherished|received) ..2 by ..5 (fans|viewers|audience|audiences|critics|reviewers|public|subscribers)',
      '(well|warmly|highly|positively|enthusiastically|favourably|favorably|rapturously) received',
      '(rave|glowing|positive|favourable|favorable|stellar|excellent|warm|kind|strong|good|great|enthusiastic|rapturous|solid|fantastic|stunning|generous) (review|reviews|notices|reception|response|responses|feedback|write-ups|reactions|word of mouth|marks)',
      '(critical|widespread|universal|huge|wide) (acclaim|praise|darling|success|hit)',
      '(critically|widely|universally) acclaimed',
      '(won|built|gained|found|amassed|earned|developed|grown|attracted|has) ..4 (loyal|devoted|cult|passionate|dedicated|faithful|ardent) ..1 (crowd|fans|following|fanbase|audience|viewership|viewers|fan base)',
      '(hit|favourite|favorite|success|sensation) (with|among|amongst) ..2 (fans|viewers|audiences|critics|subscribers)',
      '(smashing|smash|massive|huge|runaway|enormous|big) (success|hit) (with|among|for|and|on|in)',
      'well-liked|crowd-pleaser|fan-favourite|fan-favorite|well-loved|much-loved',
      'one of the (best|finest|funniest|greatest|smartest|sharpest) ..3 (on|in|of) ..1 (tv|television|year|air|decade)',
    ],
    finds: [
      'Fans loved the first season of Brackenfell. => Brackenfell 1 opinion positive audience',
      'Maddox Quay season 2 was praised by critics. => Maddox Quay 2 opinion positive outlet',
      'The first season of Kestrel Point drew rave reviews. => Kestrel Point 1 opinion positive outlet',
    ],
    leaves: [
      'Fans of Brackenfell are waiting for news.',
      'Critics have not yet seen Maddox Quay season 2.',
      'Would fans love a second season of Kestrel Point?',
    ],
  },
  {
    id: 'opinion/negative',
    figure: 'opinion',
    opinion: 'negative',
    patterns: [
      '(fan|fans|viewer|viewers|audience|audiences|critics|reviewers|public|subscribers) ..6 (~hate|panned|pan|panning|slam|slammed|slated|savaged|trashed|mauled|disappointed|unimpressed|bored|dislike|disliked|criticised|criticized|loathe|loathed|switched off|tuned out|tearing it|let down|complained)',
      '(panned|slammed|savaged|slated|mauled|trashed|derided|criticised|criticized|roasted|lambasted|ridiculed|hated) ..2 by ..4 (fans|viewers|audience|audiences|critics|reviewers|public)',
      '(was|were|been|widely|roundly|critically) (panned|savaged|slated|mauled|derided|lambasted)',
      '(poor|bad|negative|scathing|terrible|dismal|damning|harsh|dire|brutal|withering|unkind|awful|rotten|hostile|frosty) (review|reviews|notices|reception|response|responses|feedback|reactions)',
      '(dismay|disappointment|anger|fury) of ..4 (fans|viewers|audience|audiences)',
      'critical (drubbing|mauling|failure|flop|dud|savaging)',
    ],
    finds: [
      'Critics panned the second season of Brackenfell. => Brackenfell 2 opinion negative outlet',
      'Viewers hated Maddox Quay season 1. => Maddox Quay 1 opinion negative audience',
    ],
    leaves: ['The camera panned over Brackenfell.', 'Fans were disappointed that Maddox Quay was cancelled.'],
  },
  {
    id: 'opinion/mixed',
    figure: 'opinion',
    opinion: 'mixed',
    patterns: [
      '(mixed|middling|lukewarm|polarising|polarizing|divisive|so-so|tepid|muted|uneven|mixed-to-positive|respectable) ..1 (review|reviews|reception|response|responses|notices|opinions|reaction|reactions|verdict|verdicts|feedback)',
      '(divided|split|polarised|polarized|dividing|splits|divides|splitting) ..3 (fans|viewers|audience|audiences|critics|opinion|reviewers)',
      '(fans|viewers|audience|audiences|critics|reviewers|opinions|reviews|reactions) ..6 (divided|split|of two minds|torn|mixed|polarised|polarized|in two minds)',
      '(shrug|shrugs) from ..2 (critics|reviewers|fans|viewers|audiences)',
    ],
    finds: [
      'The first season of Brackenfell got mixed reviews. => Brackenfell 1 opinion mixed outlet',
      'Maddox Quay season 2 divided viewers. => Maddox Quay 2 opinion mixed audience',
    ],
    leaves: ['The writers of Brackenfell were split into two rooms.', 'The divided town of Maddox Quay is back.'],
  },
];
