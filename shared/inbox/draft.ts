import type { Template } from '../people/model'

/** Who is told what. No name, phone or address stands in it: the page behind it says the rest. */
export interface NoticeDraft {
  /** A person, or the group robot of a station. */
  readonly to: { readonly personId: string } | { readonly robotOf: string }
  readonly title: string
  readonly words: string
  readonly page: string
  readonly template: Template
}
