/** Classes of words for ending by plan. */
import { type Classes, members } from './members.ts';

export const ENDINGS: Classes = {
  'end-verb': members(`
    ~end; ~conclude; ~finish; ~wrap_up; ~wrap_things_up; ~wrap; ~bow_out; ~sign_off; ~close; ~close_out; ~close_down; ~come_to_an_end; ~come_to_a_close; ~come_to_a_conclusion;
    ~come_to_its_end; ~draw_to_a_close; ~draw_to_an_end; ~say_goodbye; ~say_farewell; ~bid_farewell; ~bid_adieu; ~call_it_a_day; ~call_it_quits; ~go_out; ~sail_off; ~ride_off;
    ~fold; ~wind_up; ~wind_down; ~take_its_final_bow; ~take_a_final_bow; ~take_its_last_bow; ~take_a_bow; ~go_off_the_air; ~leave_the_air; ~shut_up_shop; ~hang_up; ~hang_it_up;
    ~pack_up; ~check_out; ~wave_goodbye; ~reach_its_end; ~reach_the_end; ~meet_its_end; ~end_its_run; ~finish_its_run; ~complete_its_run
  `),
  // the ends of a series itself, in verbs that are said of nothing less: no object, or only its own
  'bows-out': members(`
    is ending; are ending; was ending; would end; would conclude; is being wound up; was being wound up; will end; to end; set to end; due to end; ends; is concluding; will conclude; to conclude; concludes; wraps up; to wrap up;
    will wrap up; bows out; bowed out; to bow out; will bow out; is bowing out; signs off; signed off; to sign off; will sign off; is signing off; ~come_to_an end;
    ~come_to_a close; ~come_to_its end; ~come_to_its natural end; ~come_to_a conclusion; ~draw_to_a close; ~draw_to_an end; ~call_it_a day; ~call_it_quits; ~shut_up_shop;
    ~take_its final|last bow; ~take_a final|last bow; ~end_its run; ~finish_its run; ~complete_its run; ~ride_off into the sunset; ~sail_off into the sunset; ~ride_into the sunset;
    ~gallop_into the sunset; ~go_out on top; ~go_out on a high; ~go_off the air; ~leave_the air; ~pull_down its curtains|curtain; ~leave_our screens; ~leave_television; ~reach_the end of its|the road|run|line;
    ~reach_its conclusion|end|finale; ~cross_the finish line; ~close_its doors; ~close_the book on itself; ~hang_up its boots|gloves|badge|hat|cape|apron|scrubs|robe; ~hang_up the boots|gloves|badge|hat|cape;
    ~hand_in its badge|notice|gun; ~say_goodbye !(..0 to); ~say_farewell !(..0 to); ~say_so long; ~bid_farewell !(..0 to); ~bid_adieu; ~wind_up !(with); ~wind_down; ~go_dark;
    ~pack_its bags; ~drop_anchor; ~check_out; ~clock_off; ~clock_out; ~rest_its case; ~hang_up_its|the hat; ~turn_off the lights; ~run_its course; ~play_its last|final; ~take_its curtain call; ~sing_its swan song; ~turn_its final|last page; ~turn_out the lights
  `),
  // behind the verb that ends: what ends then is less than the series
  'lesser-end': members(`
    of; as; its ..3 (season|series|cour|half|run of); journey; production; filming; shooting; season; episode; cliffhanger; with a bang; with a cliffhanger; its first; its second; its third; its current;
    <season>; the season; this season; the year; the night; her; his; their; him; them; up with; up in; on a; in a; in second; in first; in third
  `),
  'final-noun': members(`
    season; series; seasons; run; chapter; chapters; outing; instalment; installment; batch; bow; lap; volume; stretch; hurrah; go-round; ride; voyage; helping; year; term; dance; stand;
    curtain; curtain call; course; serving; verse; sail; orbit; roundup; tour of duty; cour; cycle; book; act; reel; leg; innings; flight; mission; trial; case; shift; orders; stint
  `),
  limited: members(
    `limited series; limited-series; miniseries; mini-series; event series; limited event; closed-ended event; limited tv series; limited drama`,
  ),
  // a day that an episode is on, and no series ends on
  weekday: members(`monday; tuesday; wednesday; thursday; friday; saturday; sunday`),
  last: members(`last; final; farewell; concluding; closing; valedictory; ultimate; parting; goodbye`),
};
