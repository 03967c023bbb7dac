import { reactive, watch, type Reactive } from 'vue'

const prefix = 'lianban.draft.'

/**
 * A form's content that survives a session that ran out, a reload and Back, in this tab only.
 * It is forgotten when the form was handed in, and when the person logs out; where one goes on writing, what is `settled` stands
 * elsewhere, and only what is written after it is kept.
 */
export function useDraft<T extends object>(
  name: string,
  empty: T,
): { content: Reactive<T>; forget: () => void; settled: () => void } {
  const key = prefix + name
  const content = reactive({ ...empty, ...read<T>(key) })
  const stop = watch(content, (now) => sessionStorage.setItem(key, JSON.stringify(now)), { deep: true, flush: 'sync' })
  const settled = (): void => sessionStorage.removeItem(key)
  const forget = (): void => {
    stop()
    settled()
  }
  return { content, forget, settled }
}

/** Whether this tab knows of something typed into that form. */
export function isDrafted(name: string): boolean {
  return sessionStorage.getItem(prefix + name) !== null
}

export function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(prefix)) sessionStorage.removeItem(key)
  }
}

function read<T>(key: string): Partial<T> {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<T>
  } catch {
    return {}
  }
}
