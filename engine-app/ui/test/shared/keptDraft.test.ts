import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useKeptDraft } from '@/shared/keptDraft'

const answer = (body: unknown): Response => new Response(JSON.stringify(body), { status: 200 })
const at = '2026-03-11T09:20:00+08:00'
let asked: string[]
let reply: (request: string) => Response

beforeEach(() => {
  vi.useFakeTimers()
  asked = []
  reply = () => answer({ form: 'f', keptAt: at })
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    const request = `${init.method} ${path}${typeof init.body === 'string' ? ` ${init.body}` : ''}`
    asked.push(request)
    return Promise.resolve().then(() => reply(request))
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  sessionStorage.clear()
})

describe('a draft that is kept', () => {
  it('goes to the server once, when one has stopped typing, and says since when it is there', async () => {
    const { content, keeping } = useKeptDraft('f', { text: '' })
    content.text = 'a'
    content.text = 'ab'
    expect(keeping.state).toBe('going')
    await vi.advanceTimersByTimeAsync(1000)
    expect(asked.filter((each) => each.startsWith('PUT'))).toEqual([
      'PUT /api/drafts {"form":"f","content":"{\\"text\\":\\"ab\\"}"}',
    ])
    expect(keeping).toEqual({ state: 'kept', at, restored: false })
  })

  it('is brought back on a machine that knows nothing of it', async () => {
    reply = () => answer({ form: 'f', content: '{"text":"left at the desk"}', keptAt: at })
    const { content, keeping } = useKeptDraft('f', { text: '' })
    await vi.advanceTimersByTimeAsync(2000)
    expect(content.text).toBe('left at the desk')
    expect(keeping.restored).toBe(true)
    expect(asked).toEqual(['GET /api/drafts?form=f'])
  })

  it('takes no word from who types already', async () => {
    reply = (request) => answer(request.startsWith('GET') ? { content: '{"text":"old"}' } : { keptAt: at })
    const { content } = useKeptDraft('f', { text: '' })
    content.text = 'new'
    await vi.advanceTimersByTimeAsync(2000)
    expect(content.text).toBe('new')
  })

  it('stays here without a connection and goes when there is one', async () => {
    reply = () => {
      throw new TypeError('no connection')
    }
    const { content, keeping } = useKeptDraft('f', { text: '' })
    content.text = 'typed on a train'
    await vi.advanceTimersByTimeAsync(1000)
    expect(keeping.state).toBe('here')
    expect(sessionStorage.getItem('lianban.draft.f')).toContain('train')
    reply = () => answer({ keptAt: at })
    await vi.advanceTimersByTimeAsync(6000)
    expect(keeping.state).toBe('kept')
  })

  it('is dropped when the form is handed in', async () => {
    const { content, forget } = useKeptDraft('f', { text: '' })
    content.text = 'sent'
    await vi.advanceTimersByTimeAsync(1000)
    forget()
    await vi.advanceTimersByTimeAsync(1000)
    expect(asked.at(-1)).toBe('DELETE /api/drafts?form=f')
    expect(sessionStorage.length).toBe(0)
  })
})
