import { describe, expect, it } from 'vitest'
import type { ModelFinding } from '@/api/types'
import { stillFound } from '@/pages/studio/checks/finding'

const deadlock = (step: string, element = 'ready'): ModelFinding => ({
  file: 'm',
  line: 1,
  element,
  rule: 'deadlock',
  severity: 'error',
  zh: '',
  en: '',
  evidence: { kind: 'RUN', steps: [{ passed: [step], tokens: [] }] },
})

describe('a finding that is shown', () => {
  const shown = deadlock('decide')

  it('goes when it is settled', () => {
    expect(stillFound(shown, [deadlock('decide', 'elsewhere')])).toBeUndefined()
  })

  it('stays as it is while the same is found, so that its run plays on', () => {
    expect(stillFound(shown, [deadlock('other'), deadlock('decide')])).toBe(shown)
  })

  it('is followed by what is found in its place', () => {
    const now = deadlock('deliver')
    expect(stillFound(shown, [now])).toBe(now)
  })
})
