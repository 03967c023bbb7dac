import { ref } from 'vue'
import { useRouter } from 'vue-router'
import { queryClient } from '@/api/queries'
import { saidOf, type Faults } from '@/shared/faults'
import { useSpeech } from '@/shared/speech'
import { emptyOf, NAMED, type ReportChoices } from './choices'

/** Saves a report and goes back to the list of them; what is missing or refused stands at its field. */
export function useReportSaving() {
  const { t } = useSpeech()
  const router = useRouter()
  const faults = ref<Faults>({})
  const error = ref<unknown>()
  const waiting = ref(false)

  async function save(choices: ReportChoices, request: () => Promise<unknown>): Promise<void> {
    error.value = undefined
    faults.value = emptyOf(choices, t('common.required'))
    if (Object.keys(faults.value).length > 0) return
    waiting.value = true
    try {
      await request()
      await queryClient.invalidateQueries({ queryKey: ['/api/reports'] })
      await router.push('/reports')
    } catch (refused) {
      const said = saidOf(refused, NAMED)
      if (said) faults.value = said
      else error.value = refused
    } finally {
      waiting.value = false
    }
  }
  return { faults, error, waiting, save }
}
