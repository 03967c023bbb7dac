/** The model with the English names that it declares; as it is where it declares none. */
export function inEnglish(xml: string): string {
  const model = new DOMParser().parseFromString(xml, 'application/xml')
  for (const property of model.getElementsByTagNameNS('*', 'property')) {
    if (property.getAttribute('name') !== 'lianban:name_en') continue
    // the properties stand in the extensions of what they name
    const named = property.parentElement?.parentElement?.parentElement
    named?.setAttribute('name', property.getAttribute('value') ?? '')
  }
  return new XMLSerializer().serializeToString(model)
}
