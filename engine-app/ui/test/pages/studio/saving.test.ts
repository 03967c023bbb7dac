import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '@/api/problem'
import { Saving, type Stored } from '@/pages/studio/saving/saving'
import type { Shelf, Unsent } from '@/pages/studio/saving/unsent'

const stored = (number: number): Stored => ({ number, savedAt: '2026-03-11T01:20:00Z' })
const refusal = (status: number): Problem => new Problem({ status })

function shelfOf(): Shelf & { kept?: Unsent } {
  const shelf: Shelf & { kept?: Unsent } = {
    put: async (unsent) => void (shelf.kept = unsent),
    find: async () => shelf.kept,
    drop: async () => void (shelf.kept = undefined),
  }
  return shelf
}

describe('saving', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  function savingWith(store: (content: string, upon: number, done: string) => Promise<Stored>) {
    const shelf = shelfOf()
    return { shelf, saving: new Saving({ part: 'p1', login: 'designer', head: 3, shelf, store }) }
  }

  it('sends the last of several edits once, upon the revision that it was made from', async () => {
    const store = vi.fn(async () => stored(4))
    const { saving, shelf } = savingWith(store)
    saving.edit('one', 'edited')
    saving.edit('two', 'edited')
    expect(saving.state.standing).toBe('saving')
    await vi.advanceTimersByTimeAsync(400)
    expect(store.mock.calls).toEqual([['two', 3, 'edited']])
    expect(saving.state).toMatchObject({ standing: 'saved', head: 4 })
    expect(shelf.kept).toBeUndefined()
  })

  it('keeps an edit in this browser while nobody answers, and sends it when somebody does', async () => {
    const store = vi.fn(async () => stored(4)).mockRejectedValueOnce(Problem.unreachable())
    const { saving, shelf } = savingWith(store)
    saving.edit('one', 'edited')
    await vi.advanceTimersByTimeAsync(400)
    expect(saving.state.standing).toBe('here')
    expect(shelf.kept).toMatchObject({ content: 'one', upon: 3 })
    await vi.advanceTimersByTimeAsync(5000)
    expect(saving.state).toMatchObject({ standing: 'saved', head: 4 })
  })

  it('sends nothing more once somebody else edits, and keeps what was not sent', async () => {
    const store = vi.fn(async () => stored(4)).mockRejectedValueOnce(refusal(409))
    const { saving, shelf } = savingWith(store)
    saving.edit('one', 'edited')
    await vi.advanceTimersByTimeAsync(400)
    saving.edit('two', 'edited')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(saving.state.standing).toBe('lost')
    expect(store).toHaveBeenCalledTimes(1)
    expect(shelf.kept?.content).toBe('two')
  })

  it('keeps what it could not send from another page of the same person, which shares the shelf', async () => {
    const { saving, shelf } = savingWith(vi.fn(async () => Promise.reject(refusal(409))))
    saving.edit('here', 'edited')
    await vi.advanceTimersByTimeAsync(400)
    const there = new Saving({ part: 'p1', login: 'designer', head: 4, shelf, store: async () => stored(5) })
    there.edit('there', 'edited')
    await vi.advanceTimersByTimeAsync(400)
    expect(there.state).toMatchObject({ standing: 'saved', head: 5 })
    expect(saving.unsent()).toMatchObject({ content: 'here', upon: 3 })
    saving.close()
    await vi.advanceTimersByTimeAsync(0)
    expect(shelf.kept?.content).toBe('here')
  })

  it('takes nothing from the shelf that another page put there', async () => {
    let answer: (stored: Stored) => void = () => undefined
    const { saving, shelf } = savingWith(() => new Promise((done) => (answer = done)))
    saving.edit('here', 'edited')
    await vi.advanceTimersByTimeAsync(400)
    await shelf.put({ part: 'p1', login: 'designer', content: 'there', upon: 3, at: '2026-03-11T01:20:00Z' })
    answer(stored(4))
    await vi.advanceTimersByTimeAsync(0)
    expect(saving.state.standing).toBe('saved')
    expect(shelf.kept?.content).toBe('there')
  })

  it('tries again with the next edit after the server refused a content', async () => {
    const store = vi.fn(async () => stored(4)).mockRejectedValueOnce(refusal(400))
    const { saving } = savingWith(store)
    saving.edit('faulty', 'edited')
    await vi.advanceTimersByTimeAsync(400)
    expect(saving.state.standing).toBe('refused')
    saving.edit('mended', 'edited')
    await vi.advanceTimersByTimeAsync(400)
    expect(saving.state).toMatchObject({ standing: 'saved', head: 4 })
  })

  it('saves an edit that came while another was on its way upon that one', async () => {
    let answer: (stored: Stored) => void = () => undefined
    const store = vi
      .fn<(content: string, upon: number, done: string) => Promise<Stored>>(async () => stored(5))
      .mockImplementationOnce(() => new Promise((done) => (answer = done)))
    const { saving } = savingWith(store)
    saving.edit('one', 'edited')
    await vi.advanceTimersByTimeAsync(400)
    saving.edit('two', 'edited')
    answer(stored(4))
    await vi.advanceTimersByTimeAsync(1000)
    expect(store.mock.calls.at(-1)).toEqual(['two', 4, 'edited'])
    expect(saving.state.head).toBe(5)
  })
})
