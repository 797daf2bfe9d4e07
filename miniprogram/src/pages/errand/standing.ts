import type { ErrandView } from '@shared/errands/views'
import { sayVisit } from '@shared/kernel/time'

interface Standing {
  readonly sentence: string
  readonly line?: string
}

/** Where an errand stands, as one sentence to its helper. */
export function standing(errand: ErrandView, now: number): Standing {
  const { stage, helpers, workerName, cancelReason, need } = errand
  const mine = helpers.find(({ isMe }) => isMe)
  switch (stage) {
    case 'confirmed':
      return { sentence: '办好了，谢谢您', line: `${errand.communityName}的邻居点过头了。` }
    case 'expired':
      return { sentence: '这件过了时间', line: `${workerName}接着想办法，您放心。` }
    case 'cancelled':
      return {
        sentence: '这件社工收回了',
        ...(cancelReason === undefined ? {} : { line: `${workerName}说：${cancelReason}` }),
      }
    case 'looking':
    case 'going':
    case 'done':
      if (need !== undefined)
        return {
          sentence: `${when(errand, now)}，去${need.calledName}那里`,
          line: need.words,
        }
      return mine === undefined
        ? { sentence: '这件现在不在您手上', line: '门牌和电话已经收起来了。' }
        : { sentence: '谢谢，您这边办完了', line: '等居民点个头，时间就记上了。' }
  }
}

function when({ startsAt, endsAt }: ErrandView, now: number): string {
  return startsAt === undefined || startsAt <= now ? `${sayVisit(endsAt, now)}前` : sayVisit(startsAt, now)
}
