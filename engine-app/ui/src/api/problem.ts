import type { ProblemBody } from './types'

/** A refusal of the server (RFC 9457), or the network's silence, as one kind of error. */
export class Problem extends Error {
  readonly status: number
  readonly body: ProblemBody

  constructor(body: ProblemBody) {
    super(body.detail ?? body.title ?? String(body.status))
    this.name = 'Problem'
    this.status = body.status
    this.body = body
  }

  /** Nobody knows whether the command took effect: the same key must be sent again. */
  get undecided(): boolean {
    return this.status === 0 || this.status >= 500
  }

  /** Without the forgery token there is no session either: both cookies end with the browser's session. */
  get unauthenticated(): boolean {
    return this.status === 401 || this.body.rule === 'csrf'
  }

  static unreachable(): Problem {
    return new Problem({ status: 0, code: 'UNREACHABLE' })
  }

  static async from(response: Response): Promise<Problem> {
    const type = response.headers.get('Content-Type') ?? ''
    const body = type.includes('json') ? ((await response.json().catch(() => ({}))) as Partial<ProblemBody>) : {}
    return new Problem({ ...body, status: response.status })
  }

  static of(error: unknown): Problem {
    return error instanceof Problem ? error : new Problem({ status: -1, detail: String(error) })
  }
}
