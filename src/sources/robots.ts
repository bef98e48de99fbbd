/**
 * robots.txt: which paths of a site a reader may fetch, and how long it is asked to wait in between.
 * @see RFC 9309; Crawl-delay is not in it, but widely written and meant.
 */

interface RobotsRule {
  readonly allow: boolean;
  /** Parts of the path pattern between its stars, percent-encoding made alike. */
  readonly parts: readonly string[];
  readonly anchored: boolean; // ended in '$'
  readonly length: number; // of the pattern: the longest that matches decides
}

export interface Robots {
  readonly rules: readonly RobotsRule[];
  readonly delaySeconds: number | null;
}

/** Where there is no robots.txt, everything may be fetched. */
export const ALLOW_ALL: Robots = { rules: [], delaySeconds: null };
/** Where a site cannot say, nothing may. */
export const ALLOW_NONE: Robots = { rules: [ruleOf('/', false)], delaySeconds: null };

interface Group {
  readonly agents: string[];
  readonly rules: RobotsRule[];
  delaySeconds: number | null;
}

/**
 * @param text of the file
 * @param agent product token of the reader, such as 'greenlit'; without regard to case
 * @returns the rules of every group that names the agent, or else of the groups for '*'
 */
export function parseRobots(text: string, agent: string): Robots {
  const groups = groupsOf(text);
  const wanted = agent.toLowerCase();
  const own = groups.filter(({ agents }) => agents.includes(wanted));
  const chosen = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'));
  const delays = chosen.flatMap(({ delaySeconds }) => delaySeconds ?? []);
  return { rules: chosen.flatMap(({ rules }) => rules), delaySeconds: delays.length === 0 ? null : Math.max(...delays) };
}

/**
 * The longest pattern that matches decides; of two as long, the one that allows.
 * @param path with its query, as in a request line
 */
export function robotsAllow(robots: Robots, path: string): boolean {
  if (path === '/robots.txt') return true;
  const target = alike(path);
  let best: RobotsRule | null = null;
  for (const rule of robots.rules) {
    if (best !== null && (rule.length < best.length || (rule.length === best.length && !rule.allow))) continue;
    if (matches(rule, target)) best = rule;
  }
  return best === null || best.allow;
}

function groupsOf(text: string): readonly Group[] {
  const groups: Group[] = [];
  let group: Group | null = null;
  let naming = false; // the line before named an agent too
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const content = line.split('#', 1)[0]!;
    const colon = content.indexOf(':');
    if (colon < 0) continue;
    const field = content.slice(0, colon).trim().toLowerCase();
    const value = content.slice(colon + 1).trim();
    if (field === 'user-agent') {
      if (group === null || !naming) {
        group = { agents: [], rules: [], delaySeconds: null };
        groups.push(group);
      }
      group.agents.push(tokenOf(value));
      naming = true;
    } else if (field === 'allow' || field === 'disallow') {
      naming = false;
      // An empty pattern says nothing: 'Disallow:' allows everything.
      if (value !== '') group?.rules.push(ruleOf(value, field === 'allow'));
    } else if (field === 'crawl-delay') {
      naming = false;
      const seconds = Number(value);
      if (group !== null && value !== '' && seconds >= 0 && Number.isFinite(seconds)) group.delaySeconds = seconds;
    }
  }
  return groups;
}

/** 'Greenlit/1.0 (about)' is the token 'greenlit'. */
function tokenOf(value: string): string {
  return value === '*' ? value : (/^[a-z_-]+/i.exec(value)?.[0] ?? value).toLowerCase();
}

function ruleOf(pattern: string, allow: boolean): RobotsRule {
  const anchored = pattern.endsWith('$');
  const parts = alike(anchored ? pattern.slice(0, -1) : pattern).split(/\*+/);
  return { allow, parts, anchored, length: pattern.length };
}

/** Each part is looked for after the one before it, so no pattern costs more than its parts times the path. */
function matches({ parts, anchored }: RobotsRule, path: string): boolean {
  const first = parts[0]!;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (parts.length === 1) return !anchored || at === path.length;
  const last = parts.at(-1)!;
  return anchored ? path.length - last.length >= at && path.endsWith(last) : path.indexOf(last, at) >= 0;
}

const UNRESERVED = /[A-Za-z0-9._~-]/;

/** One spelling of a path: what need not be percent-encoded is not, and what is has capital digits. */
function alike(path: string): string {
  return path
    .replace(/[^\u0021-\u007e]/gu, (char) => encodeURIComponent(char.toWellFormed()))
    .replace(/%[0-9a-f]{2}/gi, (code) => {
      const char = String.fromCharCode(Number.parseInt(code.slice(1), 16));
      return UNRESERVED.test(char) ? char : code.toUpperCase();
    });
}
