import { computed, inject, provide, type ComputedRef, type InjectionKey } from 'vue'
import { useAnswer, useDepartments } from '@/api/queries'
import type { EntryRow, EntryView } from '@/api/types'
import { useSpeech } from '@/shared/speech'
import { titleOf, type Json, type Tree } from './schema'

/** A code that stands elsewhere in the catalogue, with its name. */
export interface Reference {
  code: string
  name: string
}

type References = ComputedRef<Record<string, Reference[]>>

const key: InjectionKey<References> = Symbol('references')

/** Offers what fields of an entry may refer to: departments, laws, items and groups of fields. */
export function provideReferences(): void {
  const { text, chinese } = useSpeech()
  const departments = useDepartments()
  const rows = useAnswer<EntryRow[]>('/api/administration/catalogue')
  const register = useAnswer<EntryView>('/api/administration/catalogue/register/register')
  const listed = (name: string): Reference[] => {
    const tree = register.data.value?.current as Tree | undefined
    const entries = tree?.[name]
    return Array.isArray(entries) ? entries.map((entry) => reference(entry, chinese.value)) : []
  }
  const offered = computed(() => {
    const known = (departments.data.value ?? []).map(({ code, name }) => ({ code, name: text(name) }))
    const items = (rows.data.value ?? [])
      .filter(({ type }) => type === 'item')
      .map(({ code, name }) => ({ code, name: text(name) }))
    return {
      department: known,
      leadDepartment: known,
      issuedBy: known,
      law: listed('laws'),
      group: listed('formGroups'),
      item: items,
      element: listed('elements'),
    }
  })
  provide(key, offered)
}

/** What a field of that name may refer to; undefined where it is any text. */
export function useReferences(): (name: string) => Reference[] | undefined {
  const offered = inject(key)
  return (name) => offered?.value[name]
}

/** What an entry of a list is called: by its own words, or by those of what it refers to. */
export function useTitles(): (entry: Json | undefined) => string {
  const { chinese } = useSpeech()
  const referencesOf = useReferences()
  return (entry) => {
    const title = titleOf(entry, chinese.value)
    const named = ['law', 'item', 'element'].flatMap((name) => referencesOf(name) ?? [])
    return named.find(({ code }) => code === title)?.name || title
  }
}

function reference(entry: Json, chinese: boolean): Reference {
  const { code, key: word } = entry as Tree
  return { code: String(code ?? word), name: titleOf(entry, chinese) }
}
