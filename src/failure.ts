/**
 * Every failure that Greenlit throws, with the HTTP status a server answers and the exit code a command ends with.
 * `docs/errors.md` lists each; a test holds the two together. Exit codes follow sysexits where one fits.
 */
export const FAILURES = {
  'usage/unknown': { status: 400, exit: 2 },
  'usage/missing': { status: 400, exit: 2 },
  'usage/invalid': { status: 400, exit: 2 },
  'input/missing': { status: 404, exit: 66 },
  'input/unreadable': { status: 400, exit: 66 },
  'input/rejected': { status: 422, exit: 65 },
  'input/unsupported': { status: 415, exit: 65 },
  'date/invalid': { status: 400, exit: 2 },
  'series/unknown': { status: 404, exit: 69 },
  'series/ambiguous': { status: 409, exit: 69 },
  'carrier/unknown': { status: 404, exit: 69 },
  'ledger/unreadable': { status: 500, exit: 74 },
  'ledger/not-a-ledger': { status: 500, exit: 65 },
  'ledger/newer': { status: 500, exit: 78 },
  'ledger/read-only': { status: 500, exit: 73 },
  'ledger/full': { status: 507, exit: 74 },
  'ledger/busy': { status: 503, exit: 75 },
  'fetch/refused': { status: 403, exit: 77 },
  'fetch/failed': { status: 502, exit: 69 },
  'forecast/empty-sample': { status: 422, exit: 65 },
  'request/host': { status: 421, exit: 2 },
  'request/method': { status: 405, exit: 2 },
  'request/token': { status: 401, exit: 77 },
  'request/scope': { status: 403, exit: 77 },
  'request/forged': { status: 403, exit: 77 },
  'request/too-large': { status: 413, exit: 65 },
  'request/too-many': { status: 429, exit: 75 },
  'serve/port-taken': { status: 500, exit: 69 },
} as const;

export type FailureCode = keyof typeof FAILURES;

/** The one error class: what happened (with the value) in `message`, what to do in `hint`. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: FailureCode;
  readonly hint: string;

  constructor(code: FailureCode, message: string, { hint, cause }: { hint: string; cause?: unknown }) {
    super(message, { cause });
    this.code = code;
    this.hint = hint;
  }

  get exit(): number {
    return FAILURES[this.code].exit;
  }

  get status(): number {
    return FAILURES[this.code].status;
  }
}
