import type { Fault, FaultRule, GateCall, Outcome, RecordedCall } from './faults'

const CONFLICT = {
  code: 'DATABASE_TRANSACTION_CONFLICT',
  message:
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others.',
} as const

/** Older calls are forgotten, so that an emulator can run for days. */
const MOST_RECORDED = 20_000

type Answer<T> = Extract<Outcome<T>, { kind: 'answer' | 'refused' }>
type Ending = Pick<RecordedCall, 'outcome' | 'code'>

/** An error with a `code` is an answer too; any other error is our own bug and goes on. */
async function answered<T>(perform: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { kind: 'answer', value: await perform() }
  } catch (problem) {
    if (!(problem instanceof Error) || !('code' in problem) || typeof problem.code !== 'string') throw problem
    return { kind: 'refused', code: problem.code, message: problem.message }
  }
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Everything the emulator does for a function passes here: it is recorded, and can be made to go wrong. */
export class Gate {
  /** How many calls each rule has counted. */
  readonly #rules = new Map<FaultRule, number>()
  #records: RecordedCall[] = []
  #count = 0
  #release: () => void = () => undefined
  #cleared = this.#nextClearing()

  #nextClearing(): Promise<void> {
    return new Promise((resolve) => {
      this.#release = resolve
    })
  }

  /** Adds a rule; it counts the calls from now on. Answers how to take it away again. */
  add(rule: FaultRule): () => void {
    this.#rules.set(rule, 0)
    return () => this.#rules.delete(rule)
  }

  /** Takes all rules away and lets go of the calls that hang. */
  clear(): void {
    this.#rules.clear()
    this.#release()
    this.#cleared = this.#nextClearing()
  }

  /** The number of the last call so far; give it to `calls` to get what came after. */
  mark(): number {
    return this.#count
  }

  /** The calls after the mark, in the order of arrival. */
  calls(mark = 0): readonly RecordedCall[] {
    return this.#records.filter(({ n }) => n > mark)
  }

  /** Forgets the calls so far and counts from 1 again. */
  reset(): void {
    this.#records = []
    this.#count = 0
  }

  /** Performs a call, unless a rule strikes it. */
  async pass<T>(call: GateCall, perform: () => Promise<T>): Promise<Outcome<T>> {
    const end = this.#record(call)
    const faults = this.#strike(call)
    for (const fault of faults) if (fault.kind === 'delay') await sleep(fault.ms)
    const [fault] = faults.filter(({ kind }) => kind !== 'delay')
    try {
      const [outcome, ending] = await this.#act(fault, perform)
      end(ending)
      return outcome
    } catch (problem) {
      end({ outcome: 'refused', code: 'error' })
      throw problem
    }
  }

  async #act<T>(fault: Fault | undefined, perform: () => Promise<T>): Promise<[Outcome<T>, Ending]> {
    const refused = (code: string, message: string): [Outcome<T>, Ending] => [
      { kind: 'refused', code, message },
      { outcome: 'refused', code },
    ]
    switch (fault?.kind) {
      case 'refuse':
        return refused(fault.code, fault.message ?? `[Fault] ${fault.code}`)
      case 'conflict':
        return refused(CONFLICT.code, CONFLICT.message)
      case 'cut':
        return [{ kind: 'cut' }, { outcome: 'cut' }]
      case 'lose':
        await answered(perform)
        return [{ kind: 'cut' }, { outcome: 'lost' }]
      case 'hang':
        if (fault.applied) await answered(perform)
        return [{ kind: 'hang', until: this.#cleared }, { outcome: 'hung' }]
      case 'delay':
      case undefined: {
        const outcome = await answered(perform)
        return [
          outcome,
          outcome.kind === 'answer' ? { outcome: 'answered' } : { outcome: 'refused', code: outcome.code },
        ]
      }
    }
  }

  /** Counts the call for every rule and answers the faults that strike it. */
  #strike(call: GateCall): readonly Fault[] {
    const struck: Fault[] = []
    for (const [rule, counted] of this.#rules) {
      if (rule.when && !rule.when(call)) continue
      this.#rules.set(rule, counted + 1)
      const first = rule.nth ?? 1
      if (counted + 1 >= first && counted + 1 < first + (rule.times ?? 1)) struck.push(rule.fault)
    }
    return struck
  }

  #record(call: GateCall): (ending: Ending) => void {
    this.#count += 1
    const record: RecordedCall = { ...call, n: this.#count, at: Date.now(), outcome: 'pending' }
    this.#records.push(record)
    if (this.#records.length > MOST_RECORDED) this.#records.splice(0, MOST_RECORDED / 2)
    return (ending) => {
      const place = this.#records.indexOf(record)
      if (place !== -1) this.#records[place] = { ...record, ...ending, ms: Date.now() - record.at }
    }
  }
}
