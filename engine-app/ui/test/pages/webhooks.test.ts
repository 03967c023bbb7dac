import { afterEach, describe, expect, it, vi } from 'vitest'
import { newSecret } from '@/pages/administration/secret'

describe('a drawn secret', () => {
  afterEach(() => void vi.unstubAllGlobals())

  it('is forty signs that need no escaping', () => {
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(255) })
    expect(newSecret()).toBe('_'.repeat(40))
  })
})
