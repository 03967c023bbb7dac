import { computed, ref, shallowRef, watch } from 'vue'
import { send } from '@/api/client'
import { Problem } from '@/api/problem'
import { useAnswer } from '@/api/queries'
import type { BenchView, CaseSheet, CasesRun, TriedInput } from '@/api/types'
import { partPath } from '../../client'
import type { Saving } from '../../saving/saving'
import { csvOf, headOf, joined, sheetOf, type Sheet, type SheetFault } from './sheet'

/** A table on the bench: it is tried as it was saved last, on the server's engine, and its test cases are kept there. */
export function useBench(part: string, saving: Pick<Saving, 'state' | 'flush'>) {
  const path = `${partPath(part)}/bench`
  const saved = { asOf: () => saving.state.head, keep: true, staleTime: Infinity }
  const table = useAnswer<BenchView>(path, {}, saved)
  const kept = useAnswer<CaseSheet>(`${path}/cases`, {}, { staleTime: 0 })
  const tried = shallowRef<TriedInput>()
  const run = shallowRef<CasesRun>()
  const error = ref<unknown>()
  const busy = ref(false)
  const keeping = ref(false)

  const columns = computed(() => table.data.value ?? { inputs: [], outputs: [], rows: [], revision: 0 })
  const read = computed((): { sheet: Sheet; faults: SheetFault[] } => {
    const text = kept.data.value?.sheet ?? ''
    return text.trim() === '' || !table.data.value
      ? { sheet: { head: headOf(columns.value), rows: [] }, faults: [] }
      : sheetOf(text, columns.value)
  })
  /** which rows no case reaches; all of them before the first */
  const missed = computed(() => run.value?.missed ?? (read.value.sheet.rows.length ? [] : columns.value.rows))

  async function act(work: () => Promise<void>): Promise<boolean> {
    busy.value = true
    error.value = undefined
    try {
      await saving.flush()
      await work()
      return true
    } catch (refused) {
      error.value = refused
      return false
    } finally {
      busy.value = false
    }
  }

  const tryOut = (inputs: Record<string, string>): Promise<boolean> =>
    act(async () => {
      tried.value = (await send<TriedInput>('POST', `${path}/tries`, { body: { inputs } })).data
    })

  async function runCases(): Promise<void> {
    const some = (kept.data.value?.sheet ?? '').trim() !== ''
    run.value = some ? (await send<CasesRun>('POST', `${path}/runs`)).data : undefined
  }

  /**
   * What somebody else kept meanwhile is read again, so that the next attempt is upon it. What is pressed again before the answer is there has
   * no effect of its own.
   */
  async function keep(sheet: Sheet): Promise<boolean> {
    if (keeping.value) return false
    keeping.value = true
    return keepNow(sheet).finally(() => (keeping.value = false))
  }

  const keepNow = (sheet: Sheet): Promise<boolean> =>
    act(async () => {
      const base = kept.data.value?.revision ?? 0
      try {
        const text = sheet.rows.length ? csvOf(sheet) : ''
        await send<CaseSheet>('PUT', `${path}/cases`, { body: { base, sheet: text } })
      } catch (refused) {
        if (Problem.of(refused).status === 409) await kept.refetch()
        throw refused
      }
      await kept.refetch()
      await runCases()
    })

  const add = (more: Sheet, instead: boolean): Promise<boolean> => keep(instead ? more : joined(read.value.sheet, more))
  const remove = (those: number[]): Promise<boolean> => {
    const { head, rows } = read.value.sheet
    const gone = new Set(those)
    return keep({ head, rows: rows.filter((_, each) => !gone.has(each)) })
  }

  // a table that was changed answers otherwise
  watch(
    [() => kept.data.value?.revision, () => saving.state.head],
    ([revision]) => {
      tried.value = undefined
      if (revision !== undefined) void act(runCases)
    },
    { immediate: true },
  )

  return {
    table,
    columns,
    read,
    kept,
    tried,
    run,
    missed,
    error,
    busy,
    keeping,
    tryOut,
    add,
    remove,
    /** A refusal is not told any more. */
    forgive: () => (error.value = undefined),
    again: () => act(runCases),
  }
}

export type Bench = ReturnType<typeof useBench>
