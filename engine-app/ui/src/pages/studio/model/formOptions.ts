import type { Translate } from './translating'

/** A form that a stage can have. */
export interface NamedForm {
  key: string
  name: string
}

/** What there is to choose from; a form that does not exist stays to be seen, for the checks name it. */
export function optionsOf(
  forms: NamedForm[],
  chosen: string,
  translate: Translate,
): { value: string; label: string }[] {
  const known = forms.map(({ key, name }) => ({ value: key, label: name }))
  const lost = chosen && !forms.some(({ key }) => key === chosen)
  return [
    { value: '', label: translate('No form') },
    ...(lost ? [{ value: chosen, label: translate('{form} (does not exist)', { form: chosen }) }] : []),
    ...known,
  ]
}
