import type { Part, Revision } from '@/api/types'
import { computed, onBeforeUnmount, onMounted, ref, watch } from 'vue'
import { Problem } from '@/api/problem'
import { useMe } from '@/api/queries'
import { fileOf, restoreRevision, revisionFile, revisionsOf, saveRevision } from './client'
import { useLock } from './lock'
import { endings, saveFile } from './saving/file'
import { usePastRevisions } from './saving/pastRevisions'
import { Saving } from './saving/saving'
import { browserShelf, type Unsent } from './saving/unsent'

const phone = '(max-width: 760px)'

/** A part on the desk: who may edit it, what stands on it, and how that gets to the server. */
export function useDesk(part: Part) {
  const me = useMe()
  const editable = part.open && part.state === 'DRAFT'
  const narrow = window.matchMedia(phone)
  const small = ref(narrow.matches)
  /** what the editor was last opened with */
  const content = ref<string>()
  const error = ref<unknown>()
  /** what an earlier visit could not send */
  const left = ref<Unsent>()
  /** what stands in the editor, saved or not */
  const present = ref('')

  const saving = new Saving({
    part: part.id,
    login: me.value?.login ?? '',
    head: part.head.number,
    savedAt: part.head.savedAt,
    shelf: browserShelf,
    store: (text, upon, done) => save(text, upon, done),
  })
  const lock = useLock(part.id, (refused) => {
    saving.lose(refused)
    // it can still be looked at as it was left
    open(present.value)
  })
  // what was saved elsewhere is read before anything more is drawn here
  watch(
    () => saving.state.standing,
    (standing) => standing === 'lost' && lock.mine.value && lock.lose(saving.state.error),
  )
  const past = usePastRevisions(part.head.number, async () => (await revisionsOf(part.id)).items)
  const writable = computed(() => lock.mine.value && !small.value)

  const follow = (): void => {
    small.value = narrow.matches
  }
  /** A tab that is closed sends what it has; the shelf keeps it in any case. */
  const leave = (): void => void saving.flush()

  onMounted(async () => {
    narrow.addEventListener('change', follow)
    window.addEventListener('pagehide', leave)
    left.value = await saving.left()
    if (editable && !small.value) await lock.hold()
    await run(async () => open(await fileOf(revisionFile(part.id, part.head.number))))
  })
  onBeforeUnmount(() => {
    narrow.removeEventListener('change', follow)
    window.removeEventListener('pagehide', leave)
    saving.close()
  })

  async function run(work: () => Promise<unknown>): Promise<void> {
    error.value = undefined
    try {
      await work()
    } catch (refused) {
      error.value = refused
    }
  }

  function open(text: string): void {
    present.value = text
    content.value = text
  }

  function edited(text: string, done: string): void {
    present.value = text
    past.edited()
    saving.edit(text, done)
  }

  /** Another page of the same person gives the lock back when it is closed: it is taken again, and nothing is saved over what it saved. */
  async function save(text: string, upon: number, done: string): Promise<Revision> {
    try {
      return await saveRevision(part.id, text, upon, done)
    } catch (refused) {
      if (Problem.of(refused).body.reason !== 'NOT_LOCKED') throw refused
      await lock.hold()
      if (!lock.mine.value) throw refused
      return saveRevision(part.id, text, upon, done)
    }
  }

  /** An earlier revision becomes the last once more. */
  async function put(number: number): Promise<void> {
    await saving.flush()
    const text = await fileOf(revisionFile(part.id, number))
    const stored = await restoreRevision(part.id, number, saving.state.head)
    await saving.goOn(stored.number, stored.savedAt, true)
    open(text)
  }

  const undoBefore = (): Promise<void> => run(() => past.back(put))
  const redoAfter = (): Promise<void> => run(() => past.forth(put))
  const restore = (number: number): Promise<void> =>
    run(async () => {
      await put(number)
      past.openedWith(number)
    })

  function takeLeft(done: string): void {
    if (!left.value) return
    open(left.value.content)
    saving.edit(left.value.content, done)
    left.value = undefined
  }

  async function dropLeft(): Promise<void> {
    left.value = undefined
    await saving.forget()
  }

  /** Takes the lock; what the other saved meanwhile is opened, and what stood here is offered beside it. */
  const takeOver = (): Promise<void> =>
    run(async () => {
      await lock.takeOver()
      if (!lock.mine.value) return
      const own = saving.state.standing === 'lost' || saving.state.standing === 'here'
      // as it stands here: another page of the same person shares the shelf
      left.value = (own ? saving.unsent() : undefined) ?? left.value ?? (await saving.left())
      const [last] = (await revisionsOf(part.id)).items
      if (!last) return
      await saving.goOn(last.number, last.savedAt, !own)
      past.openedWith(last.number)
      open(await fileOf(revisionFile(part.id, last.number)))
    })

  const download = (text = present.value): void => saveFile(`${part.key}.${endings[part.kind]}`, text)

  return {
    editable,
    content,
    present,
    error,
    left,
    small,
    writable,
    saving,
    lock,
    past,
    edited,
    undoBefore,
    redoAfter,
    restore,
    takeLeft,
    dropLeft,
    takeOver,
    download,
  }
}

export type Desk = ReturnType<typeof useDesk>
