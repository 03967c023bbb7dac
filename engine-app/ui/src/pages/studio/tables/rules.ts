import { onBeforeUnmount, watchEffect } from 'vue'

/** Marks parts of a table that is drawn, while a component is there: by rules of style, since the library draws its cells anew as it likes. */
export function useRules(rules: () => string): void {
  const style = new CSSStyleSheet()
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style]
  watchEffect(() => style.replaceSync(rules()))
  onBeforeUnmount(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== style)
  })
}
