/** A component of a form as its file has it, as far as what is filled in is held against it. */
export interface FormField {
  id: string
  key?: string
  type: string
  decimalDigits?: number
  increment?: number | string
  validate?: {
    required?: boolean
    min?: number | string
    max?: number | string
    minLength?: number
    maxLength?: number
    pattern?: string
    patternErrorMessage?: string
    validationType?: string
  }
}

export type Say = (key: string, values?: Record<string, unknown>) => string

const email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-zA-Z0-9-]{1,63}(\.[a-zA-Z0-9-]{1,63}){0,5}$/
const phone = /^(\+|00)[0-9]{6,20}$/

/** What is wrong with a value, in the language of the page; what the server says is what counts. */
export function faultsOf(field: FormField, value: unknown, t: Say): string[] {
  const { required } = field.validate ?? {}
  const open = value == null || value === '' || value === false || (Array.isArray(value) && value.length === 0)
  if (open) return required ? [t('drawnForm.fault.open')] : []
  return [...ofNumber(field, value, t), ...ofText(field, value, t)]
}

function ofNumber({ type, decimalDigits, increment, validate = {} }: FormField, value: unknown, t: Say): string[] {
  if (type !== 'number') return []
  const number = Number(value)
  if (Number.isNaN(number)) return [t('drawnForm.fault.number')]
  const faults: string[] = []
  const decimals = String(value).split('.')[1]?.length ?? 0
  if (decimalDigits !== undefined && decimals > decimalDigits) {
    faults.push(t(decimalDigits === 0 ? 'drawnForm.fault.whole' : 'drawnForm.fault.decimals', { n: decimalDigits }))
  }
  if (isBound(validate.min) && number < Number(validate.min)) {
    faults.push(t('drawnForm.fault.min', { n: validate.min }))
  }
  if (isBound(validate.max) && number > Number(validate.max)) {
    faults.push(t('drawnForm.fault.max', { n: validate.max }))
  }
  const steps = isBound(increment) ? number / Number(increment) : 0
  if (Math.abs(steps - Math.round(steps)) > 1e-9) faults.push(t('drawnForm.fault.step', { n: increment }))
  return faults
}

const isBound = (bound: number | string | undefined): boolean => bound !== undefined && bound !== ''

function ofText({ validate = {} }: FormField, value: unknown, t: Say): string[] {
  if (typeof value !== 'string') return []
  const faults: string[] = []
  const { minLength, maxLength, pattern, validationType } = validate
  const length = [...value.trim()].length
  if (minLength !== undefined && length < minLength) faults.push(t('drawnForm.fault.short', { n: minLength }))
  if (maxLength !== undefined && length > maxLength) faults.push(t('drawnForm.fault.long', { n: maxLength }))
  if (validationType === 'email' && !email.test(value.trim())) faults.push(t('drawnForm.fault.email'))
  if (validationType === 'phone' && !phone.test(value.trim())) faults.push(t('drawnForm.fault.phone'))
  if (pattern && !fits(pattern, value)) faults.push(validate.patternErrorMessage || t('drawnForm.fault.pattern'))
  return faults
}

/** A pattern that cannot be read here is for the server to hold to. */
function fits(pattern: string, value: string): boolean {
  try {
    return new RegExp(pattern).test(value)
  } catch {
    return true
  }
}

interface Registry {
  get: (id: string) => FormField | undefined
}

/** In the place of the library's own checks, which speak one language. */
export const checking = (t: Say) => ({
  validator: [
    'type',
    class {
      static $inject = ['formFieldRegistry']

      constructor(private readonly fields: Registry) {}

      validateField(field: FormField, value: unknown): string[] {
        return faultsOf(field, value, t)
      }

      validateFieldInstance({ id }: { id: string }, value: unknown): string[] {
        const field = this.fields.get(id)
        return field ? faultsOf(field, value, t) : []
      }
    },
  ],
})
