// before the first paint, so that nobody who works in the dark is dazzled; src/shared/theme.ts goes on from here
;(function () {
  var chosen = null
  try {
    chosen = localStorage.getItem('lianban.theme')
  } catch {
    // a browser that keeps nothing follows the system
  }
  var dark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  document.documentElement.classList.toggle('dark', dark)
})()
