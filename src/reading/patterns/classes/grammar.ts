/** Classes of grammar, of who orders and of saying. */
import { type Classes, members } from './members.ts';

export const GRAMMAR: Classes = {
  be: members(`~be; get; gets; got; getting; gotten`),
  have: members(`~have`),
  will: members(`will; 'll; won't; would; wouldn't; shall; is to; are to; is set to; are set to; is going to; are going to`),
  own: members(`the; its; their; his; her; a; an; that; this; 's`),
  also: members(`also; now; already; just; officially; finally; quietly; formally; really; simply; never; only; since; again`),
  network: members(`
    ;
    the (network|streamer|channel|service|broadcaster|studio|platform|streamers|networks|corporation|cabler|net|outlet|cable network|streaming service);
    the streaming (service|giant|platform|network|outfit)
  `),
  // what ends the object of a verb: 'gets a raise ahead of season 3' gets no season
  preposition: members(`
    in; on; of; at; ahead; before; after; from; during; since; about; with; over; until; by; as; when; while; and; but;
    where; who; that; than; into; through; amid; following; despite; because; if
  `),
  // what is done about what others say
  'answers-talk': members(`
    respond; responds; responded; responding; react; reacts; reacted; reacting; address; addresses; addressed; addressing; hit back; hits back; speaks out; spoke out; breaks silence;
    breaks its silence; broke its silence; issues (a)? statement; issued a statement; answers; answered
  `),
  // whose acts stand beside a title and are not the series' own
  people: members(`
    star; stars; actor; actress; cast; fan; fans; viewer; viewers; creator; creators; showrunner; host; judge; winner; contestant;
    boss; bosses; producer; producers; writer; writers
  `),
};
