import { newKey } from './client'
import { Problem } from './problem'

/**
 * One action of the user. As long as nobody knows whether it took effect, a repetition carries the same
 * key, so that it has one effect; after a definite answer, or with other content, it is a new action.
 */
export class Attempt {
  private key = newKey()
  private content = ''

  async run<T>(body: unknown, command: (key: string) => Promise<T>): Promise<T> {
    const content = JSON.stringify(body) ?? ''
    if (content !== this.content) this.renew(content)
    try {
      const result = await command(this.key)
      this.renew('')
      return result
    } catch (error) {
      if (!Problem.of(error).undecided) this.renew('')
      throw error
    }
  }

  private renew(content: string): void {
    this.key = newKey()
    this.content = content
  }
}
