import { markRead } from '../../../shared/inbox/contract'
import type { Notice } from '../../../shared/inbox/model'
import { MONDAY, wang } from '../../world/people'
import { script, type Script } from '../script'

const notice = (_id: string): Notice => ({
  ...{ _id, personId: wang.id, fact: 'request.accepted', title: '有人接了', words: '家居小修：社工看到了。' },
  ...{ page: '/pages/request/index?id=rlamp', createdAt: MONDAY, readAt: 0 },
})

export const inboxScripts: readonly Script[] = [
  script(markRead, {
    by: wang,
    input: { id: 'nfirst' },
    given: { documents: { notices: [notice('nfirst'), notice('nsecond')] } },
    effects: (after) => ({ read: after.all('notices').filter(({ readAt }) => readAt !== 0).length }),
  }),
]
