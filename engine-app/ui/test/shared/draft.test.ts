import { describe, expect, it } from 'vitest'
import { forgetDrafts, useDraft } from '@/shared/draft'

describe('a draft', () => {
  it('is there again after the page was left', () => {
    useDraft('f', { text: '' }).content.text = 'half a sentence'
    expect(useDraft('f', { text: '' }).content.text).toBe('half a sentence')
  })

  it('is gone once handed in, even if the form still changes', () => {
    const draft = useDraft('f', { text: '' })
    draft.content.text = 'sent'
    draft.forget()
    draft.content.text = ''
    expect(sessionStorage.length).toBe(0)
  })

  it('holds only what was written after it was settled', () => {
    const draft = useDraft('f', { text: '' })
    draft.content.text = 'saved'
    draft.settled()
    expect(sessionStorage.length).toBe(0)
    draft.content.text = 'more'
    expect(useDraft('f', { text: '' }).content.text).toBe('more')
  })

  it('goes with the person who logs out, and nothing else does', () => {
    sessionStorage.setItem('other', '1')
    useDraft('f', { text: '' }).content.text = 'x'
    forgetDrafts()
    expect(Object.keys(sessionStorage)).toEqual(['other'])
  })

  it('starts anew from what cannot be read', () => {
    sessionStorage.setItem('lianban.draft.f', '{')
    expect(useDraft('f', { text: 'empty' }).content.text).toBe('empty')
  })
})
