/** What one visitor wants other than it comes: kept in a cookie of their own browser, and nowhere else. */
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import { carrierOf, onAnyOf } from '../feeds/selection.ts';
import type { AnswerOf } from '../record/record.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const MOST_FOLLOWED = 40;
const LONGEST_CARRIER = 60;
export const SETTINGS_COOKIE = 'greenlit';
/** By name, to choose from. */
export const TIME_ZONES: readonly string[] = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])].sort();
const KNOWN_ZONES = new Set(TIME_ZONES);
const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** What cannot be understood is as though nobody had said it: a cookie may be old, or made by hand. */
const VisitorSettings = z.object({
  theme: z.enum(THEMES).catch('auto'),
  timeZone: z
    .string()
    .refine((name) => KNOWN_ZONES.has(name))
    .nullable()
    .catch(null), // null for the server's
  carriers: z.array(z.string().min(1).max(LONGEST_CARRIER)).max(MOST_FOLLOWED).catch([]), // whose seasons are listed; all where it is empty
});
export type VisitorSettings = Readonly<z.infer<typeof VisitorSettings>>;

export const NO_SETTINGS: VisitorSettings = VisitorSettings.parse({});

export function parseSettings(value: unknown): VisitorSettings {
  return VisitorSettings.safeParse(value).data ?? NO_SETTINGS;
}

export function settingsOf(context: Context): VisitorSettings {
  const text = getCookie(context, SETTINGS_COOKIE);
  if (text === undefined) return NO_SETTINGS;
  try {
    return parseSettings(JSON.parse(text));
  } catch {
    return NO_SETTINGS; // no JSON
  }
}

/** @param isSecure whether the browser came by TLS: then the cookie goes by nothing else */
export function keepSettings(context: Context, settings: VisitorSettings, isSecure: boolean): void {
  const where = { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure } as const;
  const text = JSON.stringify(settings);
  if (text === JSON.stringify(NO_SETTINGS)) deleteCookie(context, SETTINGS_COOKIE, where);
  else setCookie(context, SETTINGS_COOKIE, text, { ...where, maxAge: YEAR_SECONDS });
}

/** Which seasons a visitor wants listed. */
export function followedBy({ carriers }: VisitorSettings): (of: AnswerOf) => boolean {
  const isOn = onAnyOf(carriers);
  return (of) => isOn(carrierOf(of));
}
