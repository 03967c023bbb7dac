import { reactive } from 'vue'
import { Problem } from '@/api/problem'
import type { Shelf, Unsent } from './unsent'

/**
 * Where the last edit stands: at the server, on its way there, only in this browser because nobody answers, refused until it is
 * mended, or refused because somebody else edits now.
 */
export type Standing = 'saved' | 'saving' | 'here' | 'refused' | 'lost'

export interface Stored {
  number: number
  savedAt: string
}

interface Given {
  part: string
  login: string
  /** the last revision */
  head: number
  savedAt?: string
  shelf: Shelf
  /** makes a revision upon the one that is named; refused where that is no longer the last, or the lock is another's */
  store: (content: string, upon: number, done: string) => Promise<Stored>
  now?: () => Date
}

const pause = 400
const again = 5_000

/**
 * Saves each edit: at once in this browser, a moment later at the server, one after the other. What the server does not take stays
 * here until somebody decides.
 */
export class Saving {
  readonly state: { standing: Standing; savedAt?: string; head: number; error?: unknown }
  private waiting?: { content: string; done: string }
  private timer?: ReturnType<typeof setTimeout>
  private sending = false
  private over = false
  private shelving = Promise.resolve()

  constructor(private readonly given: Given) {
    this.state = reactive({ standing: 'saved' as Standing, savedAt: given.savedAt, head: given.head })
  }

  /** What an earlier visit could not send. */
  async left(): Promise<Unsent | undefined> {
    return this.given.shelf.find(this.given.part, this.given.login).catch(() => undefined)
  }

  /** What this page could not send. */
  unsent(): Unsent | undefined {
    return this.waiting && this.unsentOf(this.waiting.content)
  }

  async forget(): Promise<void> {
    this.waiting = undefined
    clearTimeout(this.timer)
    this.state.standing = 'saved'
    await this.unshelve()
  }

  edit(content: string, done: string): void {
    this.waiting = { content, done }
    this.shelve(content)
    if (this.state.standing === 'lost') return
    if (this.state.standing !== 'here') this.state.standing = 'saving'
    this.later(pause)
  }

  /** Everything that was edited is sent now, as far as somebody answers. */
  async flush(): Promise<void> {
    clearTimeout(this.timer)
    // another page of the same person may have shelved something else meanwhile
    if (this.waiting && this.state.standing === 'lost') this.shelve(this.waiting.content)
    await this.send()
  }

  /** Goes on upon another revision, after the lock was taken; what was not sent stays on the shelf unless it is the same. */
  async goOn(head: number, savedAt: string | undefined, drop: boolean): Promise<void> {
    this.waiting = undefined
    Object.assign(this.state, { head, savedAt, standing: 'saved', error: undefined })
    if (drop) await this.unshelve()
  }

  /** Somebody else edits now: nothing more is sent, what was not sent stays here. Whoever had saved everything loses nothing. */
  lose(error?: unknown): void {
    clearTimeout(this.timer)
    if (this.waiting) Object.assign(this.state, { standing: 'lost', error })
  }

  close(): void {
    void this.flush()
    this.over = true
  }

  private later(wait: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.send(), wait)
  }

  private unsentOf(content: string): Unsent {
    const { part, login, now } = this.given
    return { part, login, content, upon: this.state.head, at: (now?.() ?? new Date()).toISOString() }
  }

  private shelve(content: string): void {
    const { shelf } = this.given
    const unsent = this.unsentOf(content)
    this.shelving = this.shelving.then(() => shelf.put(unsent)).catch(() => undefined)
  }

  private async unshelve(): Promise<void> {
    const { part, login, shelf } = this.given
    this.shelving = this.shelving.then(() => shelf.drop(part, login)).catch(() => undefined)
    await this.shelving
  }

  private async send(): Promise<void> {
    const sent = this.waiting
    if (!sent || this.sending || this.state.standing === 'lost') return
    this.sending = true
    try {
      const stored = await this.given.store(sent.content, this.state.head, sent.done)
      Object.assign(this.state, { head: stored.number, savedAt: stored.savedAt, error: undefined })
      await this.sentOf(sent)
    } catch (refused) {
      this.refusedOf(refused)
    } finally {
      this.sending = false
    }
  }

  private async sentOf(sent: { content: string }): Promise<void> {
    if (this.waiting !== sent) {
      if (!this.over) this.later(0)
      else await this.send()
      return
    }
    this.waiting = undefined
    this.state.standing = 'saved'
    // what stands there by now may be another page's
    if ((await this.left())?.content === sent.content) await this.unshelve()
  }

  private refusedOf(refused: unknown): void {
    const problem = Problem.of(refused)
    if (problem.undecided || problem.unauthenticated) {
      Object.assign(this.state, { standing: 'here', error: refused })
      if (!this.over) this.later(again)
    } else if ([400, 413, 422].includes(problem.status)) {
      Object.assign(this.state, { standing: 'refused', error: refused })
    } else this.lose(refused)
  }
}
