/** Apart from the rules, so that whoever asks for what was found before does without them. */

/** Grows with every change to what the desk finds, so that a ledger knows which documents to look at again. */
export const DESK_VERSION = '2026-11-23.1';
