const parts = import.meta.glob<Record<string, unknown>>('./*.json', { eager: true, import: 'default' })

/** Each file is a name space: login.json holds login.* */
export default Object.fromEntries(
  Object.entries(parts).map(([path, messages]) => [path.replace(/^\.\/|\.json$/g, ''), messages]),
)
