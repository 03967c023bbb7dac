/** 240 random bits in the 64 signs that need no escaping anywhere. */
export function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(30))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
}
