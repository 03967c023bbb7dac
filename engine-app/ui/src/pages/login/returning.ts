/** Only an address of our own is returned to: not `//elsewhere`, which a browser takes for another host. */
export function safeReturn(wanted: unknown): string {
  return typeof wanted === 'string' && /^\/(?![/\\])/.test(wanted) ? wanted : '/'
}
