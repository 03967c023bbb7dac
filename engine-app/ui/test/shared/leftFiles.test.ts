import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import ScanDrop from '@/pages/window/ScanDrop.vue'
import UploadField from '@/shared/UploadField.vue'

const empty = new File([], 'scan.pdf', { type: 'application/pdf' })

async function choose(shown: VueWrapper, file: File): Promise<void> {
  const field = shown.get('input[type=file]')
  Object.defineProperty(field.element, 'files', { value: [file] })
  await field.trigger('change')
  await flushPromises()
}

describe('a file that goes nowhere', () => {
  it('is told to be empty and can be put away at its material', async () => {
    const shown = mount(UploadField, { props: { id: 'plan' } })
    await choose(shown, empty)
    expect(shown.get('[role=alert]').text()).toContain('“scan.pdf” is empty')
    await shown.get('[aria-label="Remove scan.pdf"]').trigger('click')
    expect(shown.find('[role=alert]').exists()).toBe(false)
    expect(shown.find('[aria-label^=Remove]').exists()).toBe(false)
  })

  it('is no hindrance to the file that was taken before it', async () => {
    const shown = mount(UploadField, { props: { id: 'plan', modelValue: 'f1' } })
    await choose(shown, empty)
    await shown.get('[aria-label="Remove scan.pdf"]').trigger('click')
    expect(shown.emitted('update:modelValue')).toBeUndefined()
    await shown.get('[aria-label^=Remove]').trigger('click')
    expect(shown.emitted('update:modelValue')).toEqual([[undefined]])
  })

  it('leaves the list of scans when it is removed', async () => {
    const shown = mount(ScanDrop, { props: { materials: [] } })
    await choose(shown, empty)
    expect(shown.get('[role=alert]').text()).toContain('is empty')
    await shown.get('[aria-label="Remove scan.pdf"]').trigger('click')
    expect(shown.find('li').exists()).toBe(false)
  })
})
