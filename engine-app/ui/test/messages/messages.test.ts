import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import en from '@/messages/en/index'
import zh from '@/messages/zh-CN/index'

function keys(value: unknown, path = ''): string[] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => keys(inner, path ? `${path}.${key}` : key))
    : [path]
}

function entries(value: unknown, path = ''): [string, string][] {
  return typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => entries(inner, path ? `${path}.${key}` : key))
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(vue|ts)$/.test(file))
    .map((file) => join(folder, file))
}

const names = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))].sort()

describe('messages', () => {
  it('have the same keys in both languages', () => {
    expect(keys(en).sort()).toEqual(keys(zh).sort())
  })

  it('name the same values in both languages', () => {
    const chinese = new Map(entries(zh))
    const differing = entries(en).filter(([key, text]) => {
      const plural = text.includes(' | ')
      return !plural && JSON.stringify(names(text)) !== JSON.stringify(names(chinese.get(key) ?? ''))
    })
    expect(differing).toEqual([])
  })

  it('hold every word: no page has Chinese text of its own', () => {
    const found = sources('src')
      .filter((file) => !file.startsWith('src/shared/law/')) // it reads citations, and shows none
      .filter((file) => /\p{Script=Han}/u.test(readFileSync(file, 'utf8')))
    expect(found).toEqual([])
  })

  it('are there for every literal key that the source uses', () => {
    const known = new Set(keys(en))
    const used = sources('src').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\bt\(\s*'([^']+)'/g)].map((match) => match[1] ?? ''),
    )
    expect(used.filter((key) => !known.has(key))).toEqual([])
  })
})
