const declared = 'lianban:name_en'

/** The English name that an element of a model, or a column of a table, declares. */
export function englishNameOf(element: Element): string | undefined {
  const extensions = [...element.children].filter(({ localName }) => localName === 'extensionElements')
  const properties = extensions.flatMap((each) => [...each.getElementsByTagNameNS('*', 'property')])
  return (
    properties
      .find((each) => each.getAttribute('name') === declared)
      ?.getAttribute('value')
      ?.trim() || undefined
  )
}

/** The model or table with the English names that it declares; as it is where it declares none. */
export function inEnglish(xml: string): string {
  const model = new DOMParser().parseFromString(xml, 'application/xml')
  for (const property of model.getElementsByTagNameNS('*', 'property')) {
    if (property.getAttribute('name') !== declared) continue
    // the properties stand in the extensions of what they name
    const named = property.parentElement?.parentElement?.parentElement
    const shown = named && ['input', 'output'].includes(named.localName) ? 'label' : 'name'
    named?.setAttribute(shown, property.getAttribute('value') ?? '')
  }
  return new XMLSerializer().serializeToString(model)
}
