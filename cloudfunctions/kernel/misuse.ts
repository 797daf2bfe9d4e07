/** The store was asked for something that would not do what it says. A bug of the caller: never a person's fault. */
export class StoreMisuse extends Error {
  override readonly name = 'StoreMisuse'
}
