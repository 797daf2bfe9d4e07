/** One line in a person's inbox. `_id` is derived from fact and person, so it is never there twice. No name, phone or address. */
export interface Notice {
  readonly _id: string
  /** Account id, or `robot:<station id>` for the station's group. */
  readonly personId: string
  readonly fact: string
  readonly title: string
  readonly words: string
  /** Page to open, with its query. */
  readonly page: string
  readonly createdAt: number
  /** Epoch ms, or 0 while it has not been read. */
  readonly readAt: number
}
