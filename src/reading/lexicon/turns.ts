/** One fate after another in one sentence: 'was renewed in April, then cancelled in August', 'axed in May and has since been picked up'. */
import type { Row } from '../rows.ts';

const THEN = '(and|but|then|though|before|only to)';
const WHEN =
  '(then|later|now|since|just|also|already|soon|subsequently|ultimately|eventually|promptly|quickly|suddenly|abruptly|unexpectedly|finally|quietly|instead)?';
const HAS_BEEN = `${WHEN} (has|had|have|was|were|is|being|be|it was|it has|it is)? ${WHEN} (been)? ${WHEN}`;
const IT = '(it|them|the (show|series|drama|comedy|sitcom|programme|program|soap|thriller|anime)|<anaphor>)';
const ORDERED =
  '(renewed|recommissioned|reordered|greenlit|green-lit|revived|un-cancelled|uncancelled|(ordered|commissioned|picked up) ..1 for)';
/** Before what was so before. */
const DESPITE = '(although|though|even though|despite|after|after it was|having been|notwithstanding)';
const KEPT =
  '(renewed|recommissioned|revived|resurrected|rescued|saved|un-cancelled|uncancelled|picked up|snapped up|scooped up|brought back)';

export const TURNS: readonly Row[] = [
  {
    id: 'cancel/then',
    frame: 'cancel',
    patterns: [
      `${ORDERED} ..9, ${THEN} ${HAS_BEEN} @cancelled !(<show>|from|its|the|a|plans|all|by ..1 (accident|mistake)|after ..3 (<run-length>|<season>|<nth>|one|first))`,
      `(~renew|~recommission|~pick_up|~order) ..3 <show> ..9, ${THEN} ${WHEN} (has|had|have)? ${WHEN} (@cancel-verb|drop|dropping|dropped) ${IT} !(..0 (@piece|from|as|of|after ..3 (<run-length>|<season>|<nth>|one|first)))`,
      `@cancelled ..9, ${DESPITE} ..3 (${ORDERED}|renewing|its (early)? (renewal|pickup|pick-up))`,
      '(~renew|~recommission|~pick_up|~order) ..9, (and|but|then|yet|before|only to) ..2 (reversed|reversing|reverse|backtracked|backtracking|backtrack) ..1 (course|its decision|the decision|that|in|on|$)',
    ],
    needs: ['series|topic'],
    finds: [
      'Kestrel Point was renewed in April, then cancelled in August. => Kestrel Point - cancelled',
      'Maddox Quay was renewed for a third season but later axed. => Maddox Quay 3 cancelled',
      'Old Solway had been renewed for a fourth series but has now been cancelled. => Old Solway 4 cancelled',
      'Hulu renewed Brackenfell in April, then cancelled it in August. => Brackenfell - cancelled official',
      'Maddox Quay has been cancelled, although it was renewed for a third season in April. => Maddox Quay 3 cancelled',
      'Hulu picked up Brackenfell for a third season but reversed course in August. => Brackenfell 3 cancelled official',
    ],
    leaves: [
      'Kestrel Point was renewed in April, and Old Solway cancelled.',
      'Maddox Quay was renewed in April and cancelled its spring tour.',
      'Hulu renewed Brackenfell but cancelled its fan event.',
      'Old Solway has been renewed, but the party was cancelled.',
    ],
  },
  {
    id: 'order/then',
    frame: 'order',
    patterns: [
      `@cancelled ..9, ${THEN} ${HAS_BEEN} ${KEPT} !(<show>|its|the|a|where|at|option|options|hopes|interest|from)`,
      `(~cancel|~axe|~scrap|~drop) ..3 <show> ..9, ${THEN} ${WHEN} (has|had|have)? ${WHEN} (~renew|~revive|~resurrect|~rescue|~save|~un-cancel|~pick_up|~bring_back) ${IT} !(..0 @piece)`,
      `${KEPT} ..9, ${DESPITE} ..3 (@cancelled|cancelling|canceling|axing|its (cancellation|axing))`,
    ],
    needs: ['series|topic'],
    finds: [
      'Kestrel Point was cancelled by NBC in May and picked up by Hulu in June. => Kestrel Point - renewed',
      'Maddox Quay was axed in May and has since been picked up by Hulu. => Maddox Quay - renewed',
      'Old Solway has been saved by Hulu, a month after it was cancelled. => Old Solway - renewed',
      'Hulu cancelled Brackenfell in May, then revived it in June. => Brackenfell - renewed official',
    ],
    leaves: [
      'Kestrel Point was cancelled in May, and Old Solway saved.',
      'Kestrel Point has not been cancelled, a spokeswoman insists, merely not yet renewed.',
      'Maddox Quay was cancelled, but saved the best for last.',
      'Brackenfell was axed in May before it picked up an award.',
    ],
  },
];
