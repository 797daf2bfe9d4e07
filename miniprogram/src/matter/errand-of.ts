import type { RequestErrand } from '@shared/errands/request-errand'
import { sayVisit } from '@shared/kernel/time'
import type { Kind } from '@shared/requests/model'
import { isOpenStatus } from '@shared/requests/moves'
import type { RequestView } from '@shared/requests/views'
import type { StopState } from '../ui/stop'
import type { TrailStop } from '../ui/trail'
import { type GoingOn, goingOn } from './going-on'

type Entrusted = Pick<RequestView, 'errand' | 'kind'>

const brought: readonly Kind[] = ['medicine', 'errand', 'goods']

/** 今天下午 3 点前送到 */
function byWhen({ endsAt }: RequestErrand, kind: Kind, now: number): string {
  return `${sayVisit(endsAt, now)}前${brought.includes(kind) ? '送到' : '办好'}`
}

/** In a sentence of two clauses the line breaks between them, not within the time. */
function unbroken(words: string): string {
  return words.replace(/ /g, '\u00a0')
}

/** 许师傅接了，今天下午 3 点前送到. Undefined where the request itself tells more. */
function errandGoingOn({ errand, kind }: Entrusted, now: number): GoingOn | undefined {
  if (errand === undefined) return undefined
  const who = errand.helperNames.join('、')
  switch (errand.stage) {
    case 'looking':
      return { sentence: '站里在找志愿者来办', line: '有人接了就告诉您，不用守着。' }
    case 'going':
      return { sentence: `${who}接了，${unbroken(byWhen(errand, kind, now))}` }
    case 'done':
      return { sentence: `${who}办完了，请您看一眼`, line: '没办好也说一声，接着办。' }
    case 'confirmed':
    case 'expired':
    case 'cancelled':
      return undefined
  }
}

/** What is going on with a request, also while volunteers have it. */
export function goingOnNow(request: RequestView, now: number): GoingOn {
  const told = isOpenStatus(request.status) ? errandGoingOn(request, now) : undefined
  return told ?? goingOn(request, now)
}

/** Where the errand stands: somebody is looked for, on the way, or waits for her word. */
const errandStates: Partial<Record<RequestErrand['stage'], StopState>> = {
  looking: 'wait',
  going: 'now',
  done: 'wait',
}

/** The way with its present stop as the errand has it. */
export function withErrand(
  stops: readonly TrailStop[],
  { errand, status }: Pick<RequestView, 'errand' | 'status'>,
): readonly TrailStop[] {
  const state = errand === undefined ? undefined : errandStates[errand.stage]
  if (state === undefined || !isOpenStatus(status)) return stops
  return stops.map((stop) => (stop.state === 'now' || stop.state === 'wait' ? { ...stop, state } : stop))
}

/** The same in few words: who has it stands where otherwise 在办 stands. */
export function withErrandSpoken(
  stops: readonly TrailStop[],
  request: RequestView,
  now: number,
): readonly TrailStop[] {
  const { errand, kind } = request
  if (errand === undefined) return stops
  const who = errand.helperNames.join('、')
  return withErrand(stops, request).map((stop) => {
    if (stop.state !== 'now' && stop.state !== 'wait') return stop
    if (errand.stage === 'looking') return { ...stop, title: '在找志愿者' }
    if (errand.stage === 'going') return { ...stop, title: `${who}接了`, when: byWhen(errand, kind, now) }
    return errand.stage === 'done' ? { ...stop, title: `${who}办完了` } : stop
  })
}
