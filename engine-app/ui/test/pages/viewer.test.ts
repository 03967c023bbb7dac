import { describe, expect, it } from 'vitest'
import { kindOf } from '@/pages/case/viewer/fileKind'
import { byKey, useSight } from '@/pages/case/viewer/sight'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('what a file is', () => {
  it('is told by its first bytes', () => {
    expect(kindOf(bytes('%PDF-1.7 …'))).toBe('application/pdf')
    expect(kindOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe('image/jpeg')
  })

  it('is nothing that would be shown where the bytes say so, whatever its name', () => {
    expect(kindOf(bytes('<svg xmlns="http://www.w3.org/2000/svg">'))).toBeUndefined()
    expect(kindOf(bytes('<!doctype html>'))).toBeUndefined()
    expect(kindOf(bytes(''))).toBeUndefined()
  })
})

describe('how a document is looked at', () => {
  it('is enlarged, turned round and back by keys', () => {
    const sight = useSight()
    for (const key of ['+', '+', '-', 'r', 'r', 'r', 'r']) expect(byKey(sight, key)).toBe(true)
    expect(sight).toEqual({ zoom: 1.25, turned: 0, asText: false })
  })

  it('leaves other keys to the browser', () => {
    expect(byKey(useSight(), 'PageDown')).toBe(false)
  })
})
