/** A document that was uploaded and is not yet part of anything. */
export interface Paper {
  id: string
  name: string
}
