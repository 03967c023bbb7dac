export type FileKind = 'application/pdf' | 'image/png' | 'image/jpeg'

const signatures: [FileKind, number[]][] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
]

/** What a file is, by its first bytes and never by its name; what is nothing of these is only offered for download. */
export function kindOf(bytes: Uint8Array): FileKind | undefined {
  return signatures.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte))?.[0]
}
