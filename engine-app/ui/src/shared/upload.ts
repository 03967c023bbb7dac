import { upload } from '@/api/client'
import { Problem } from '@/api/problem'
import type { Attachment } from '@/api/types'
import { fileSize } from './numbers'
import { useSpeech } from './speech'

/** The most that the server takes. */
const mostBytes = 20 * 1024 * 1024

/** Says so before a file is sent; the server could only after all of it was. */
export function useTooLarge() {
  const { t, locale } = useSpeech()
  return (file: File, most: string): Problem =>
    new Problem({
      status: 413,
      detail: t('common.tooLarge', { name: file.name, size: fileSize(file.size, locale.value), most }),
    })
}

function useEmpty() {
  const { t } = useSpeech()
  return (file: File): Problem => new Problem({ status: 400, detail: t('common.emptyFile', { name: file.name }) })
}

/** @param path where to: an applicant's files go elsewhere than those of the staff */
export function useUpload<T = Attachment>(path: () => string = () => '/api/attachments') {
  const tooLarge = useTooLarge()
  const empty = useEmpty()
  return async (file: File, progress: (part: number) => void = () => undefined): Promise<T> => {
    if (file.size === 0) throw empty(file)
    if (file.size > mostBytes) throw tooLarge(file, '20 MB')
    const body = new FormData()
    body.append('file', file)
    return upload<T>(path(), body, progress)
  }
}
