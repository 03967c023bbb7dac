import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import FailureText from '@/pages/administration/FailureText.vue'

test.each([
  ['HOST_UNKNOWN: hooks.example', 'the host is not known hooks.example'],
  ['NO_ANSWER', 'no answer in time'],
  ['HTTP 503', 'HTTP 503'],
  ['SOMETHING_NEW: x', 'SOMETHING_NEW: x'],
])('%s is told in words', (failure, told) => {
  expect(mount(FailureText, { props: { failure } }).text().replace(/\s+/g, ' ')).toBe(told)
})
