import { onBeforeUnmount, ref } from 'vue'

export interface TaskEvent {
  task: string
  what: 'ADDED' | 'ASSIGNED' | 'RELEASED' | 'CLOSED'
}

/** The browser tries again by itself after a break; where the server refused, we do. */
const again = 30_000

/** Hears which tasks of one's lists change. While the stream is broken, `live` is false and the page asks from time to time. */
export function useTaskEvents(hear: (event: TaskEvent) => void, renewed: () => void) {
  const live = ref(false)
  let timer = 0
  let stream: EventSource | undefined
  let first = true

  function open(): void {
    stream = new EventSource('/api/tasks/events')
    stream.addEventListener('hello', () => {
      live.value = true
      // what happened in between was not heard
      if (!first) renewed()
      first = false
    })
    stream.addEventListener('task', (message) => hear(JSON.parse((message as MessageEvent<string>).data) as TaskEvent))
    stream.onerror = () => {
      live.value = false
      if (stream?.readyState === EventSource.CLOSED) {
        window.clearTimeout(timer)
        timer = window.setTimeout(open, again)
      }
    }
  }

  if (typeof EventSource !== 'undefined') open()
  onBeforeUnmount(() => {
    window.clearTimeout(timer)
    stream?.close()
  })
  return { live }
}
