import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { isGivenOut, takeBack, takenBackOf } from '../../../shared/goods/back-rules'
import { accept, allocate, count, lose, transfer } from '../../../shared/goods/card-rules'
import { batchOf, moveOf, receipt, sentBatch } from '../../../shared/goods/list-rules'
import type { Batch, Card } from '../../../shared/goods/model'
import { addTo, delta, type Move, type Step } from '../../../shared/goods/moves'
import { isRefused } from '../../../shared/kernel/refusal'
import { aBatch, aGivingOut, aList } from '../../world/goods'
import { communities, fenglin, guoyuan } from '../../world/people'

const COMMANDS = 20_000
const today = '2026-03-02'
const stations = [fenglin, guoyuan]

/** The cards of two stations, and beside each what its moves add up to. */
class Shelves {
  readonly cards: Batch[] = []
  readonly sums = new Map<string, Card>()
  readonly given: Move[] = []
  readonly told = { done: 0, back: 0, refused: 0, door: 0, handed: 0, astray: 0 }

  receive(quantity: number, price: number, directed: number): void {
    const { item, itemId } = aBatch()
    const line = {
      ...{ item, itemId, quantity, priceFen: price, priceSource: 'market' as const, pricedOn: today },
      ...(directed === 0
        ? { directedTo: { kind: 'community' as const, communityCode: communities.heyanli } }
        : {}),
    }
    this.told.door += quantity
    this.born(batchOf(aList(), line, { line: 1, code: 'AAAAAAAA' }))
  }

  play(what: number, which: number, quantity: number): void {
    const place = which % Math.max(1, this.cards.length)
    const card = this.cards[place]
    if (what === 0 || card === undefined) {
      this.receive(quantity, which, quantity % 5)
      return
    }
    const answer = this.decide(card, what, which, quantity)
    this.told[isRefused(answer) ? 'refused' : 'done']++
    if (isRefused(answer)) return
    const { next, facts } = answer
    this.cards[place] = next
    const step = facts[0]?.detail as object as Step
    this.sums.set(card._id, addTo(this.sums.get(card._id) ?? delta({}), step.delta))
    // What goes to another station is on a shelf there; everything else that goes out is with people.
    if (step.move !== 'transfer') this.told.handed += step.delta.out
    if (step.move === 'back') this.told.back++
    if (isGivenOut({ kind: step.move, out: step.delta.out })) {
      const move = moveOf(card, step)
      this.given.push({ ...aGivingOut(), ...move, _id: `9${String(this.given.length)}` })
    }
    const isDirected = card.directedTo !== undefined && step.move === 'allocate'
    if (isDirected && step.to?.communityCode !== communities.heyanli) this.told.astray++
    if (step.toStationId === undefined) return
    const sent = {
      toStationId: step.toStationId,
      itemId: '0there',
      quantity: step.delta.out,
      code: 'BBBBBBBB',
    }
    this.born(sentBatch(next, sent))
  }

  private decide(card: Batch, what: number, which: number, quantity: number) {
    const communityCode = which % 3 === 0 ? communities.fenglinli : communities.heyanli
    const to = { kind: 'community' as const, communityCode, purpose: '走访' }
    const there = stations.find((one) => one !== card.stationId) ?? guoyuan
    if (what <= 3) return allocate(card, { quantity, to }, today)
    if (what === 4) return transfer(card, { quantity, to: { _id: there, streetCodes: ['120113'] } }, today)
    if (what === 5) return accept(card, quantity, today)
    if (what === 6) return lose(card, { quantity, reason: 'broken' }, today)
    if (what === 7) {
      const reason = which % 2 === 0 && quantity < card.stock ? 'not_noted' : 'recount'
      return count(card, { counted: quantity, reason }, today)
    }
    const own = this.given.filter(({ batchId }) => batchId === card._id)
    const move = own[which % Math.max(1, own.length)] ?? aGivingOut({ kind: 'transfer' })
    // Whoever did not see what others took back says a wrong number.
    const standing = move.delta.out - (which % 5 === 0 ? 0 : takenBackOf(card, move._id))
    return takeBack(card, move, { quantity, standing, reason: 'wrong_number' }, today)
  }

  private born(fields: Parameters<typeof receipt>[0]): void {
    const card = { ...aBatch(), ...fields, _id: `8${String(this.cards.length)}` }
    this.cards.push(card)
    this.sums.set(card._id, receipt(fields).delta)
  }
}

test(`${String(COMMANDS)} commands by chance: in = stock + out + lost on every card, and its moves add up to it`, () => {
  const commands = fc.array(fc.tuple(fc.nat(8), fc.nat(9999), fc.integer({ min: 1, max: 60 })), {
    ...{ minLength: COMMANDS, maxLength: COMMANDS },
  })
  fc.assert(
    fc.property(commands, (chosen) => {
      const shelves = new Shelves()
      for (const [what, which, quantity] of chosen) shelves.play(what, which, quantity)
      const wrong = shelves.cards.filter((card) => {
        const { received, stock, out, lost } = card
        const isWhole = received === stock + out + lost && Math.min(stock, out, lost) >= 0
        const isMoved = isDeepStrictEqual(shelves.sums.get(card._id), { received, stock, out, lost })
        return !isWhole || !isMoved || card.valueFen !== received * card.priceFen
      })
      expect(wrong).toEqual([])
      // Counted beside the cards: what came in at a door is on a shelf, on its way, lost, or with people.
      const sum = (of: (card: Batch) => number) => shelves.cards.reduce((all, card) => all + of(card), 0)
      const byId = new Map(shelves.cards.map((card) => [card._id, card]))
      const over = shelves.given.filter(({ _id, batchId, delta: { out } }) => {
        const card = byId.get(batchId)
        return card !== undefined && takenBackOf(card, _id) > out
      })
      expect(over).toEqual([])
      const { door, handed, astray } = shelves.told
      expect(sum((card) => card.stock + card.lost)).toBe(door - handed)
      expect(handed).toBeGreaterThan(0)
      expect(astray).toBe(0)
      expect(shelves.told.back).toBeGreaterThan(COMMANDS / 500)
      expect(shelves.told.done).toBeGreaterThan(COMMANDS / 10)
      expect(shelves.told.refused).toBeGreaterThan(COMMANDS / 10)
    }),
    { numRuns: 1, endOnFailure: true },
  )
})
