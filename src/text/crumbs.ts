/** Lines that a page leaves in copied text and that are none of the writer's: navigation, buttons, boxes. */

/** Each matches a whole line, white space folded; bounded, so that matching is linear. */
const CRUMBS: readonly RegExp[] = [
  /^(?:previous|next|older|newer) (?:article|post|story|page)s?(?: ?(?:view all|all|next|previous|»|›|→).{0,40})?$/i,
  /^(?:leave|post|write|add) a (?:comment|reply)(?: cancel reply)?$/i,
  /^(?:view|see|show|hide|load|read) (?:all|more)(?: (?:comments?|articles?|posts?|stories|photos|results))?$/i,
  /^(?:read more|continue reading|keep reading|click here|learn more|sign in|sign up|log in|subscribe|subscribe now|follow us|advertisement|ad|sponsored)[.:…»]?$/i,
  /^(?:share|tweet|pin|email|print|copy link|save|like|reply|report|share this(?: (?:article|post|story))?|share on (?:facebook|twitter|x|whatsapp|linkedin))[.:]?$/i,
  /^(?:\d{1,6} |no )?comments?(?: ?\(\d{1,6}\)| off)?$/i,
  /^(?:skip to (?:main )?content|back to top|home|menu|search|close|toggle navigation|scroll to continue(?: with content)?)$/i,
  /^(?:related|recommended|trending|popular|most read|more from [\w .&'-]{2,40}|you may also like|you might also like|up next|related (?:articles?|posts?|stories|content|reading|topics))[.:…]?$/i,
  /^(?:filed under|tags|tagged|categories|topics|posted in)\s?:.{0,200}$/i,
  /^(?:sign up for|subscribe to|get) (?:our|the) [\w '-]{0,40}newsletters?.{0,60}$/i,
  /^(?:image|photo|picture)(?: credits?| source)?\s?[:©].{0,100}$/i,
  /^(?:©|\(c\)|copyright) .{0,120}$/i,
  /^all rights reserved\.?$/i,
  /^the post .{1,140} (?:first )?appeared (?:first )?on .{1,60}\.$/i,
  /^[-–—_=*~#·•.\s]{3,200}$/,
];

/** Headlines of other pieces in a run, as some feeds put them before their own text: 'RELATED STORIES Another show renewed This week on …'. */
const OTHER_PIECES = /^RELATED (?:STORIES|STORY|ARTICLES|CONTENT|POSTS|VIDEOS?|COVERAGE)\b/;

export const isOfOtherPieces = (paragraph: string): boolean => OTHER_PIECES.test(paragraph);

export const isCrumb = (line: string): boolean => line.length <= 220 && CRUMBS.some((pattern) => pattern.test(line));
