import type { OutputOf } from '@shared/kernel/contract'
import type { listErrandsNear } from '@shared/errands/contract'
import type { NearErrand } from '@shared/errands/views'
import { coursePage } from '@shared/courses/words'
import { courseFirstWords } from '@shared/errands/words'
import { skillWords } from '@shared/volunteers/words'
import { View } from '@tarojs/components'
import { open } from '../../call/open'
import { ErrandCard } from '../../errand/errand-card'
import { courseStep } from '../../matter/course-step'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import type { Grab } from './use-grab'

export type Near = OutputOf<typeof listErrandsNear>

interface OfferProps {
  readonly errand: NearErrand
  readonly why: Near['why']
  /** The one red button of the page. */
  readonly isBest: boolean
  readonly grab: Grab
}

/** One errand of the list with what this person can do about it. */
export function Offer({ errand, why, isBest, grab }: OfferProps) {
  const isAsked = grab.refusedId === errand.id
  return (
    <View className="errands-offer">
      <ErrandCard errand={errand}>
        <Way errand={errand} why={why} isBest={isBest} grab={grab} />
      </ErrandCard>
      {isAsked && <Refused refusal={grab.refusal} {...courseStep(grab.refusal)} />}
      {isAsked && grab.isUnreachable && (
        <Note tone="warn">网断了，不知道接上没有。连上以后再点一次，只会算一次。</Note>
      )}
    </View>
  )
}

function Way({ errand, why, isBest, grab }: OfferProps) {
  const { lacking } = errand
  const tone = isBest ? 'primary' : 'line'
  if (why === 'unregistered' || why === 'left')
    return (
      <Button size="small" tone={tone} onTap={() => open('/pages/volunteer/index')}>
        先登记
      </Button>
    )
  if (why !== undefined) return null
  if (lacking === undefined)
    return (
      <Button
        size="small"
        tone={tone}
        busyWord={grab.busyId === errand.id ? '正在接…' : undefined}
        onTap={() => void grab.take(errand)}
      >
        我来
      </Button>
    )
  if ('course' in lacking)
    return (
      <Button size="small" onTap={() => open(coursePage(lacking.course))}>
        {courseFirstWords(lacking)}
      </Button>
    )
  if ('age' in lacking) return <View className="small mute">满 18 岁再接</View>
  return (
    <Button size="small" onTap={() => open('/pages/volunteer/index')}>
      {`要会${skillWords[lacking.skill]}`}
    </Button>
  )
}
