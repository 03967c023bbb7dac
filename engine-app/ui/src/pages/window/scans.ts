import type { LocalisedText } from '@/api/types'

interface Material {
  key: string
  name: LocalisedText
}

const plain = (text: string): string => text.toLowerCase().replace(/[\s_《》“”"'()（）.-]+/g, '')

/** The material that a file is of, by its name; the longest name that stands in it. None, if that does not tell. */
export function materialOf<M extends Material>(file: string, materials: M[]): M | undefined {
  const name = plain(file.replace(/\.[^.]+$/, ''))
  return materials
    .flatMap((material) =>
      [material.name.zh, material.name.en, material.key].map((text) => ({ material, text: plain(text) })),
    )
    .filter(({ text }) => text !== '' && name.includes(text))
    .sort((a, b) => b.text.length - a.text.length)[0]?.material
}
