/** Fetches a page that someone named: from public addresses alone, within limits, and where the site allows it. */
import { Failure } from '../failure.ts';
import { Manners } from './fetch-manners.ts';
import { hostOf, type RequestLimits, type Resolve, requestOnce, resolveBySystem } from './fetch-request.ts';
import { ALLOW_ALL, ALLOW_NONE, parseRobots, type Robots, robotsAllow } from './robots.ts';

export interface FetchLimits {
  readonly bytes: number; // of the page, packed and unpacked
  readonly milliseconds: number; // for all requests together, without the waits between them
  readonly redirects: number;
  readonly allowPrivate: boolean; // loopback and private networks too
  readonly userAgent: string; // its first word, up to the slash, is the name that robots.txt knows
}

export interface Page {
  readonly bytes: Uint8Array;
  readonly finalUrl: string; // after redirects
  readonly contentType: string | null;
  readonly fetchedAt: string; // ISO 8601 UTC
}

export interface FetchSetting {
  readonly manners?: Manners;
  readonly resolve?: Resolve;
}

export const FETCH_LIMITS: FetchLimits = {
  bytes: 20_000_000,
  milliseconds: 20_000,
  redirects: 5,
  allowPrivate: false,
  userAgent: 'Greenlit/0.1',
};

const SHARED_MANNERS = new Manners();
/** RFC 9309 asks for at least 500 KiB, and for five redirects. */
const ROBOTS_BYTES = 524_288;
const ROBOTS_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const TOO_MANY_REQUESTS = 429;

/**
 * @param address `http:` or `https:`
 * @param setting manners default to those that the whole process shares
 * @throws {Failure} `fetch/refused` (not http, a private address, robots.txt), `fetch/failed` (network, status, size, time)
 */
export async function fetchPage(address: string, limits: FetchLimits = FETCH_LIMITS, setting: FetchSetting = {}): Promise<Page> {
  const manners = setting.manners ?? SHARED_MANNERS;
  const request: RequestLimits = { ...limits, resolve: setting.resolve ?? resolveBySystem, oversize: 'fail' };
  let url = checkedUrl(address);
  let left = limits.milliseconds;
  for (let hops = 0; hops <= limits.redirects; hops++) {
    const robots = await manners.robots(url.origin, () => robotsOf(url, request, manners));
    if (!robotsAllow(robots, url.pathname + url.search)) throw forbidden(url, robots);
    await manners.turn(url.host, robots.delaySeconds);
    const begun = performance.now();
    const { status, headers, bytes } = await requestOnce(url, { ...request, milliseconds: Math.max(1, Math.ceil(left)) });
    left -= performance.now() - begun;
    const next = REDIRECTS.has(status) ? headers.location : undefined;
    if (next !== undefined) {
      url = checkedUrl(next, url);
      continue;
    }
    if (status < 200 || status >= 300) {
      throw new Failure('fetch/failed', `${url.href} answered ${status}`, {
        hint: status === 404 || status === 410 ? 'check the address' : 'try again later, or save the page and give its path',
      });
    }
    return { bytes, finalUrl: url.href, contentType: headers['content-type'] ?? null, fetchedAt: Temporal.Now.instant().toString() };
  }
  throw new Failure('fetch/failed', `${address} was redirected more than ${limits.redirects} times`, {
    hint: 'give the address at which the page ends up',
  });
}

function checkedUrl(address: string, base?: URL): URL {
  const url = URL.parse(address, base?.href);
  if (url === null)
    throw new Failure('fetch/failed', `'${address}' is not an address`, { hint: 'give one such as https://example.org/page' });
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new Failure('fetch/refused', `${url.href} is not on the web`, {
      hint: 'only http: and https: are fetched; give a file by its path',
    });
  }
  if (url.username !== '' || url.password !== '') {
    throw new Failure('fetch/refused', `the address on ${url.host} holds a name or a password`, { hint: 'leave them out of the address' });
  }
  url.hash = '';
  return url;
}

/**
 * The site's robots.txt. One that is not there allows everything; a site that is too troubled to answer allows nothing.
 * @throws {Failure} where the site cannot be reached: then its page cannot either
 */
async function robotsOf(page: URL, request: RequestLimits, manners: Manners): Promise<Robots> {
  let url = new URL('/robots.txt', page);
  for (let hops = 0; hops <= ROBOTS_REDIRECTS; hops++) {
    if (hops > 0) await manners.turn(url.host, null);
    const { status, headers, bytes } = await requestOnce(url, { ...request, bytes: ROBOTS_BYTES, oversize: 'cut' });
    if (REDIRECTS.has(status) && headers.location !== undefined) {
      url = checkedUrl(headers.location, url);
      continue;
    }
    if (status >= 500 || status === TOO_MANY_REQUESTS) return ALLOW_NONE;
    if (status < 200 || status >= 300) return ALLOW_ALL;
    return parseRobots(new TextDecoder().decode(bytes), request.userAgent.split('/', 1)[0]!);
  }
  return ALLOW_ALL;
}

function forbidden(url: URL, robots: Robots): Failure {
  const why =
    robots === ALLOW_NONE ? 'could not say whether it may be fetched (its robots.txt failed)' : 'asks readers not to fetch it (robots.txt)';
  return new Failure('fetch/refused', `${hostOf(url)} ${why}: ${url.href}`, { hint: 'save the page in a browser and give its path' });
}
