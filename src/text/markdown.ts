import type { Parts } from './parts.ts';
import { parsePlain } from './plain.ts';
export const parseMarkdown = (source: string): Parts => parsePlain(source);
