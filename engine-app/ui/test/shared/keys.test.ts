import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { bindings, useKeys } from '@/shared/keys'

function page(run: () => void) {
  return mount(
    {
      setup: () => useKeys([{ key: 'd', label: 'x', run }]),
      template: '<div><input /><a href="#" id="link">x</a><div role="dialog"><button>y</button></div></div>',
    },
    { attachTo: document.body },
  )
}

function press(target: Element, init: KeyboardEventInit = {}): void {
  target.dispatchEvent(new KeyboardEvent('keydown', { key: 'd', bubbles: true, cancelable: true, ...init }))
}

describe('a key', () => {
  it('does its work, and no longer when its page has gone', () => {
    const run = vi.fn()
    const shown = page(run)
    press(shown.get('#link').element)
    expect(run).toHaveBeenCalledOnce()
    shown.unmount()
    press(document.body)
    expect(run).toHaveBeenCalledOnce()
    expect(bindings.value).toEqual([])
  })

  it('is left to fields, dialogs, input methods and the browser', () => {
    const run = vi.fn()
    const shown = page(run)
    press(shown.get('input').element)
    press(shown.get('[role=dialog] button').element)
    press(document.body, { isComposing: true })
    press(document.body, { ctrlKey: true })
    press(document.body, { metaKey: true })
    expect(run).not.toHaveBeenCalled()
    shown.unmount()
  })
})
