import { noticesOf } from '../../../shared/errands/notices'
import type { Errand } from '../../../shared/errands/model'
import { aHelper, anErrand, finished, inHand, lin, xu } from '../../world/errands'
import { chen, li, MONDAY, wang } from '../../world/people'

type Case = readonly [fact: string, by: string, detail: object, toldTo: readonly string[], of: Errand]
const helperIds = [xu.id]
const two = finished({ helpers: [aHelper({ state: 'done' }), aHelper({ accountId: lin.id, state: 'done' })] })
const ofPhone = anErrand({ partyIds: [] })

const cases: readonly Case[] = [
  ['errand.opened', chen.id, {}, [], inHand()],
  ['errand.grabbed', xu.id, { displayName: '许师傅' }, [wang.id], inHand()],
  ['errand.grabbed', xu.id, { displayName: '许师傅' }, [chen.id], ofPhone],
  ['errand.released', xu.id, { code: 'ill', times: 1 }, [wang.id, chen.id], inHand()],
  ['errand.released', 'clock', { code: 'stopped', helperIds }, [wang.id, xu.id, chen.id], inHand()],
  ['errand.lapsed', 'clock', { helperIds }, [xu.id, chen.id], inHand()],
  ['errand.expired', 'clock', {}, [chen.id], inHand()],
  ['errand.finished', xu.id, { isLast: true }, [wang.id, chen.id], inHand()],
  ['errand.finished', xu.id, { isLast: false }, [chen.id], inHand()],
  ['errand.enough', 'clock', {}, [wang.id, chen.id], inHand()],
  ['errand.sent_back', wang.id, { helperIds }, [xu.id, chen.id], inHand()],
  ['errand.cancelled', chen.id, { helperIds }, [xu.id], inHand()],
  ['errand.cancelled', li.id, { helperIds }, [xu.id, chen.id], inHand()],
  ['errand.cancelled', li.id, {}, [chen.id], inHand()],
  ['errand.rechecked', 'clock', { isHeldBack: true }, [chen.id], inHand()],
  ['errand.rechecked', 'clock', { isHeldBack: false }, [], inHand()],
  ['errand.confirmed', wang.id, { accountId: xu.id, creditMinutes: 20 }, [xu.id, chen.id], two],
  ['errand.confirmed', wang.id, { accountId: lin.id, creditMinutes: 20 }, [lin.id], two],
  ['errand.confirmed', chen.id, { accountId: xu.id, creditMinutes: 20 }, [xu.id, wang.id], two],
]

test.each(cases)('%s by %s %j', (fact, by, detail, toldTo, errand) => {
  const entry = { id: 'x:1', fact, at: MONDAY, by, detail: { ...detail } }
  const told = noticesOf(errand, entry)
  expect(told.map(({ to }) => ('personId' in to ? to.personId : to.robotOf))).toEqual(toldTo)
  const said = JSON.stringify(told.map(({ title, words }) => title + words))
  expect(said).not.toMatch(/undefined|NaN|帮取一盒药|王奶奶|501/)
})

test('the second release in thirty days is named to the worker, and only to her', () => {
  const entry = {
    id: 'x:1',
    fact: 'errand.released',
    at: MONDAY,
    by: xu.id,
    detail: { code: 'busy', times: 2 },
  }
  const [resident, worker] = noticesOf(inHand(), entry)
  expect(worker?.words).toContain('临时有事，30 天里第 2 次')
  expect(resident?.words).not.toContain('第 2 次')
})

test('who stopped has no door to go to, and the worker reads why', () => {
  const detail = { code: 'stopped', displayName: '许师傅', helperIds }
  const told = noticesOf(inHand(), { id: 'x:1', fact: 'errand.released', at: MONDAY, by: 'clock', detail })
  expect(told.map(({ words }) => words).join()).toMatch(/手上这件不用去了.*不再做志愿者了/)
})
