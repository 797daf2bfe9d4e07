import type { CollectionDeclaration } from '../../../shared/collections'
import { createEngine, type Engine } from '../../../emulator/engine/engine'
import { DatabaseError } from '../../../emulator/engine/errors'
import type { Doc } from '../../../emulator/engine/values'

/** An engine with one collection `things` made on the fly, which is free of the index rule. */
export async function openFree(docs: readonly Doc[] = []): Promise<Engine> {
  const engine = createEngine({ declarations: [] })
  await engine.createCollection('things')
  await engine.insert('things', docs)
  return engine
}

export const openDeclared = (...declarations: readonly CollectionDeclaration[]): Engine =>
  createEngine({ declarations })

/** The refusal a call ends with, as `CODE message`; `done` when there was none. */
export async function refusalOf(call: Promise<unknown>): Promise<string> {
  try {
    await call
    return 'done'
  } catch (problem) {
    if (problem instanceof DatabaseError) return `${problem.code} ${problem.message}`
    throw problem
  }
}
