import { z } from '@shared/kernel/schema'
import { rateRequest } from '@shared/requests/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Link } from '../../ui/link'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { Section } from '../../ui/section'
import { Stars } from '../../ui/stars'
import { TextArea } from '../../ui/text-area'
import { say } from '../../ui/toast'
import type { StepProps } from './step'

const COMMENT_MAX = 200
const RatingDraft = z.object({ stars: z.optional(z.number()), comment: z.string() })

/** How it went, in stars and perhaps a sentence; once given it can be changed, and counts once. */
export function Rating({ request, onDone }: StepProps) {
  const { rating } = request
  const [isOpen, setOpen] = useState(rating === undefined)
  if (rating !== undefined && !isOpen) {
    return (
      <Section title="您打的分" aside={<Link onTap={() => setOpen(true)}>改一下</Link>}>
        <Card>
          <Stars value={rating.stars} />
          {rating.comment?.words !== undefined && (
            <View className="request-comment">{rating.comment.words}</View>
          )}
        </Card>
      </Section>
    )
  }
  return (
    <Section title="办得怎么样">
      <RatingForm
        request={request}
        onDone={() => {
          setOpen(false)
          onDone()
        }}
      />
    </Section>
  )
}

function RatingForm({ request: { id, rating }, onDone }: StepProps) {
  const draft = useDraft(`rate:${id}`, RatingDraft, {
    stars: rating?.stars,
    comment: rating?.comment?.words ?? '',
  })
  const rate = useCommand(rateRequest, {
    about: id,
    onDone: () => {
      draft.clear()
      say({ words: '记下了，谢谢您说一声' })
      onDone()
    },
  })
  const { stars, comment } = draft.value
  const said = comment.trim()
  return (
    <Card>
      <View className="stack">
        <Stars value={stars} onChange={(given) => draft.change({ stars: given })} />
        {stars !== undefined && (
          <>
            <TextArea
              label="想说的话"
              value={comment}
              max={COMMENT_MAX}
              placeholder="可不写。哪里好、哪里还差一点"
              onChange={(words) => draft.change({ comment: words })}
            />
            <Refused refusal={rate.refusal} />
            {rate.isUnreachable && <Note tone="warn">网断了，写的都在。连上以后再点一次，只会算一次。</Note>}
            <Button
              busyWord={rate.isBusy ? '正在记…' : undefined}
              onTap={() => void rate.run({ id, stars, ...(said === '' ? {} : { comment: said }) })}
            >
              {rating === undefined ? '就打这么多' : '改好了'}
            </Button>
          </>
        )}
      </View>
    </Card>
  )
}
