import type { Contract } from '@shared/kernel/contract'
import { z } from '@shared/kernel/schema'
import { heard } from './network'
import { type Outcome, ourFault, outOfDate, ReplyShape } from './outcome'
import { carry } from './transport'

/** One call of a contract. Never throws: what can go wrong is an outcome. */
export async function call<I extends z.ZodMiniType, O extends z.ZodMiniType>(
  contract: Contract<'command' | 'query', I, O>,
  input: z.input<I>,
  sent: { readonly commandId?: string; readonly isNew?: boolean } = {},
): Promise<Outcome<z.output<O>>> {
  const carried = await carry({ name: contract.name, input, ...sent })
  heard(carried !== 'unreachable')
  if (carried === 'unreachable') return { is: 'unreachable' }
  if (carried === 'broken') return { is: 'refused', refusal: ourFault }
  const reply = z.safeParse(ReplyShape, carried.reply)
  if (!reply.success) return { is: 'refused', refusal: ourFault }
  if (!reply.data.ok) return { is: 'refused', refusal: reply.data }
  const output = z.safeParse(contract.output, reply.data.output)
  return output.success ? { is: 'done', output: output.data } : { is: 'refused', refusal: outOfDate }
}
