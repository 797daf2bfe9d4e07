/** Prints what it is sent, for tests of pushed events. */
export function main(event: unknown): Promise<unknown> {
  console.log(JSON.stringify(event))
  return Promise.resolve(event)
}
