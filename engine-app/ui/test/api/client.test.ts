import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Attempt } from '@/api/attempt'
import { newKey, onUnauthenticated, queryString, send, speak } from '@/api/client'
import { Problem } from '@/api/problem'

const fetching = vi.fn<typeof fetch>()

function answer(status: number, body: unknown = {}, headers: Record<string, string> = {}): void {
  fetching.mockResolvedValueOnce(
    new Response(status === 204 ? null : JSON.stringify(body), {
      status,
      headers: { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json', ...headers },
    }),
  )
}

const sentHeaders = (call = 0): Headers => fetching.mock.calls[call]?.[1]?.headers as Headers

beforeEach(() => {
  fetching.mockReset()
  vi.stubGlobal('fetch', fetching)
})

describe('sending', () => {
  it('carries the CSRF token of the cookie, the language, the key and the tag', async () => {
    document.cookie = 'XSRF-TOKEN=a%2Fb'
    speak('en')
    answer(200, { ok: true }, { ETag: '"4"' })
    const result = await send('POST', '/api/tasks/1/claim', { body: {}, key: 'k-1', etag: '"3"' })
    expect(sentHeaders().get('X-XSRF-TOKEN')).toBe('a/b')
    expect(sentHeaders().get('Accept-Language')).toBe('en')
    expect(sentHeaders().get('Idempotency-Key')).toBe('k-1')
    expect(sentHeaders().get('If-Match')).toBe('"3"')
    expect(result.etag).toBe('"4"')
  })

  it('sends no CSRF token with a question', async () => {
    document.cookie = 'XSRF-TOKEN=t'
    answer(200)
    await send('GET', '/api/tasks')
    expect(sentHeaders().has('X-XSRF-TOKEN')).toBe(false)
  })

  it('takes an empty answer', async () => {
    answer(204)
    expect((await send('DELETE', '/api/session')).data).toBeUndefined()
  })

  it('leaves out what was not asked for', () => {
    expect(queryString({ scope: 'own', filter: undefined, q: '', overdue: false })).toBe('?scope=own&overdue=false')
    expect(queryString({})).toBe('')
  })
})

describe('a refusal', () => {
  it('for want of the forgery token asks for a login, as one for want of a session does', () => {
    expect(new Problem({ status: 403, rule: 'csrf' }).unauthenticated).toBe(true)
    expect(new Problem({ status: 403, rule: 'roles' }).unauthenticated).toBe(false)
  })

  it('is told with its rule and its remedy', async () => {
    answer(422, {
      detail: 'A second notice',
      rule: '行政许可法 第三十二条',
      remedy: 'Accept or refuse',
      code: 'SECOND_NOTICE',
    })
    const problem = await send('POST', '/api/cases/1/correction-notice').catch((error: unknown) => Problem.of(error))
    expect(problem).toBeInstanceOf(Problem)
    expect((problem as Problem).body).toMatchObject({
      status: 422,
      rule: '行政许可法 第三十二条',
      remedy: 'Accept or refuse',
    })
  })

  it('of an unknown person leads to the login', async () => {
    const login = vi.fn()
    onUnauthenticated(login)
    answer(401)
    await expect(send('GET', '/api/tasks')).rejects.toMatchObject({ status: 401 })
    expect(login).toHaveBeenCalledOnce()
  })

  it('without a body still has its status', async () => {
    fetching.mockResolvedValueOnce(new Response('<html>', { status: 502, headers: { 'Content-Type': 'text/html' } }))
    await expect(send('GET', '/api/tasks')).rejects.toMatchObject({ status: 502, undecided: true })
  })

  it('of the network is a problem too', async () => {
    fetching.mockRejectedValueOnce(new TypeError('failed'))
    await expect(send('GET', '/api/tasks')).rejects.toMatchObject({ status: 0, undecided: true })
  })
})

describe('an attempt', () => {
  const attemptOf = (keys: string[], results: (Problem | string)[]) => (key: string) => {
    keys.push(key)
    const result = results.shift()
    return result instanceof Problem ? Promise.reject(result) : Promise.resolve(result)
  }

  it('keeps its key as long as nobody knows whether it took effect', async () => {
    const keys: string[] = []
    const attempt = new Attempt()
    const command = attemptOf(keys, [Problem.unreachable(), new Problem({ status: 503 }), 'done'])
    await expect(attempt.run({ a: 1 }, command)).rejects.toThrow()
    await expect(attempt.run({ a: 1 }, command)).rejects.toThrow()
    await attempt.run({ a: 1 }, command)
    expect(new Set(keys).size).toBe(1)
  })

  it('takes a new key after a refusal, after success and for other content', async () => {
    const keys: string[] = []
    const attempt = new Attempt()
    const command = attemptOf(keys, [new Problem({ status: 422 }), 'done', Problem.unreachable(), 'done'])
    await expect(attempt.run({ a: 1 }, command)).rejects.toThrow()
    await attempt.run({ a: 1 }, command)
    await expect(attempt.run({ a: 1 }, command)).rejects.toThrow()
    await attempt.run({ a: 2 }, command)
    expect(new Set(keys).size).toBe(4)
  })
})

describe('a key', () => {
  it('is a uuid where the browser has no randomUUID', () => {
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(255) })
    expect(newKey()).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff')
  })
})
