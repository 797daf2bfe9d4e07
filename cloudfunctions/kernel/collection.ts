import type { Stored } from '../../shared/kernel/record'

/** A kind of documents and where they lie. `T` is trusted: only this store writes them. */
export interface Collection<T extends { readonly _id: string }> {
  readonly name: string
  /** First letter or digit of the ids that are derived from commands. */
  readonly idPrefix: string
  /** So many of the newest log entries stay, for records that live for years; without it, all of them. */
  readonly logKeeps?: number
  readonly kind?: T
}

/** Declared once per collection, in `<context>-store.ts`. */
export function collection<T extends { readonly _id: string }>(
  name: string,
  terms: { readonly idPrefix: string; readonly logKeeps?: number },
): Collection<T> {
  return { name, ...terms }
}

/** A record's own fields; what every record carries beside them is the kernel's. */
export type Fields<T extends Stored> = Omit<T, keyof Stored>
