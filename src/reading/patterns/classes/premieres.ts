/** Classes of words for premieres. */
import { type Classes, members } from './members.ts';

export const PREMIERES: Classes = {
  'premiere-verb': members(`
    ~premiere; ~debut; ~bow; ~launch; ~arrive; ~land; ~drop; ~return; ~start; ~begin; ~open; ~air; ~stream; ~hit; ~kick_off;
    ~roll_out; ~go_live; ~come_out; ~come_back; ~go_out; ~release; ~unlock; ~touch_down; ~be_back; ~be_out; ~be_released;
    ~turn_up; ~show_up; ~set_sail; ~check_in; ~drop_in; ~be_available; ~go_up
  `),
};
