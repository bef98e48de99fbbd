/** What a server says where it has no answer, or where there is none there. */

/** Thrown by every method of a client. */
export class Problem extends Error {
  override readonly name = 'Problem';
  /** Such as `series/unknown`; `http` where what answered is no Greenlit. docs/errors.md lists all. */
  readonly code: string;
  readonly status: number;
  /** What to do. */
  readonly detail: string;

  constructor({ title, code, status, detail }: { title: string; code: string; status: number; detail: string }) {
    super(title);
    this.code = code;
    this.status = status;
    this.detail = detail;
  }
}

/** @param response of another status than 200 */
export async function problemOf(response: Response): Promise<Problem> {
  const { status } = response;
  const said: unknown = await response.json().catch(() => null);
  if (isProblem(said)) return new Problem({ ...said, status });
  return new Problem({
    title: `${new URL(response.url || 'http://unknown/').host} answered ${status} ${response.statusText}`.trim(),
    code: 'http',
    status,
    detail: 'Look whether this is the address of a Greenlit, and whether what stands before it lets requests through.',
  });
}

function isProblem(said: unknown): said is { title: string; code: string; detail: string } {
  const fields = said as { readonly [field: string]: unknown } | null;
  return fields !== null && typeof fields === 'object' && ['title', 'code', 'detail'].every((name) => typeof fields[name] === 'string');
}
