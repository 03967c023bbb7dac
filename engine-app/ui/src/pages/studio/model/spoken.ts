import type { Translate } from './translating'

/** What the simulation says without asking anybody for a translation. */
const silent = '.bts-palette, .bts-log, .bts-notifications, .bts-context-pad, .bts-set-animation-speed, .bts-scopes'

/** What the log of the simulation says of a sub-process that a token entered or left. */
const scopes = /^(.+) (started|finished|canceled)$/

/**
 * Says in the language of the page what a library wrote into it; returns how to stop.
 *
 * @param where the library writes words of its own; what people wrote elsewhere is left alone
 */
export function speakWithin(roots: HTMLElement[], translate: Translate, where = silent): () => void {
  const observer = new MutationObserver((changes) => {
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement
      if (element) speak(element, translate, where)
    }
  })
  for (const root of roots) {
    speak(root, translate, where)
    observer.observe(root, { subtree: true, childList: true, characterData: true })
  }
  return () => observer.disconnect()
}

function speak(element: Element, translate: Translate, where: string): void {
  const found = [...element.querySelectorAll(where), ...(element.closest(where) ? [element] : [])]
  for (const each of found) {
    sayTitle(each, translate)
    for (const titled of each.querySelectorAll('[title]')) sayTitle(titled, translate)
    for (const input of each.querySelectorAll('[placeholder]')) sayPlaceholder(input, translate)
    const texts = document.createTreeWalker(each, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) sayText(text, translate)
  }
}

function sayTitle(element: Element, translate: Translate): void {
  const title = element.getAttribute('title')
  if (!title) return
  const said = translate(title)
  if (said !== title) element.setAttribute('title', said)
  // a picture alone has no other name
  if (element.tagName === 'BUTTON' && !element.getAttribute('aria-label')) element.setAttribute('aria-label', said)
}

function sayPlaceholder(input: Element, translate: Translate): void {
  const hint = input.getAttribute('placeholder') ?? ''
  const said = translate(hint)
  if (said !== hint) input.setAttribute('placeholder', said)
}

function sayText(text: Node, translate: Translate): void {
  const words = text.nodeValue?.trim()
  if (!words) return
  const [, name, became] = scopes.exec(words) ?? []
  const said = name ? translate(`{name} ${became}`, { name: translate(name) }) : translate(words)
  if (said !== words) text.nodeValue = said
}
