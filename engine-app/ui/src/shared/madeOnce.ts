/** Making a formatter costs a hundred times what using it does, and a list has hundreds of dates: each kind is made once a language. */
export function madeOnce<Options, Formatter>(
  make: (language: string, options: Options) => Formatter,
): (language: string, options: Options) => Formatter {
  const made = new Map<string, Formatter>()
  return (language, options) => {
    const key = `${language} ${JSON.stringify(options)}`
    const known = made.get(key) ?? make(language, options)
    made.set(key, known)
    return known
  }
}
