/** Classes of words for ending. */
import { type Classes, members } from './members.ts';

export const ENDINGS: Classes = {
  'end-verb': members(`
    ~end; ~conclude; ~finish; ~wrap_up; ~wrap; ~bow_out; ~sign_off; ~close; ~close_out; ~come_to_an_end; ~come_to_a_close;
    ~say_goodbye; ~call_it_a_day
  `),
};
