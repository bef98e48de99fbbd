/** Puts the visitor's theme into a page. Pages are made without regard to who looks, so the one word that differs is put in at the end. */

import type { Theme } from '../routes/settings.ts';
import { ROOT } from './layout.ts';

export function inTheme(page: string, theme: Theme): string {
  return theme === 'auto' ? page : page.replace(ROOT, ROOT.replace('>', ` data-theme="${theme}">`));
}
