import { publishActivity } from '@shared/activities/contract'
import { getMe } from '@shared/people/contract'
import { isOpen } from '@shared/people/rules'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { useNow } from '../../call/use-now'
import { usePhotos } from '../../call/use-photos'
import { useQuery } from '../../call/use-query'
import { Button } from '../../ui/button'
import { Head } from '../../ui/head'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { say } from '../../ui/toast'
import { DeskPage } from '../wide/desk-page'
import { ActivityDraft, blankActivity, missing, toInput } from './draft'
import { RuleFields } from './rule-fields'
import { WhatFields } from './what-fields'
import { WhenFields } from './when-fields'
import { WhereFields } from './where-fields'
import { WhoFields } from './who-fields'
import './activity-new.css'

/** 发一个活动: one date or a series. */
export default function ActivityNew() {
  const draft = useDraft('activity-new', ActivityDraft, blankActivity)
  const photos = usePhotos(1, 'activity-new')
  const now = useNow()
  const me = useQuery(getMe, {})
  const posts = 'output' in me ? me.output.posts.filter(isOpen) : []
  const own = posts.flatMap((post) => post.communityCodes)[0]
  const publish = useCommand(publishActivity, {
    about: 'activity-new',
    onDone: ({ id, dates }) => {
      draft.clear()
      photos.clear()
      say({ words: dates === 1 ? '发出去了' : `${String(dates)} 场都发出去了` })
      void Taro.redirectTo({ url: `/desk/activity/index?id=${id}` })
    },
  })
  const send = () => {
    const input = toInput(draft.value, { own, now, coverPhotoId: photos.ids[0] })
    if (input !== undefined) void publish.run(input)
  }
  const blocked = photos.isSending ? '照片正在传，等一下' : missing(draft.value, own, now)
  return (
    <DeskPage
      title="发一个活动"
      offlineWords="没有网络，写的都存在手机里"
      dock={
        <View className="stack">
          <Refused refusal={publish.refusal} />
          {publish.isUnreachable && <Note tone="warn">网断了，写的都在。连上以后再点一次，只会算一次。</Note>}
          <Button
            tone="primary"
            busyWord={publish.isBusy ? '正在发…' : undefined}
            blockedBecause={blocked}
            onTap={send}
          >
            发出去
          </Button>
        </View>
      }
    >
      <Head sentence="办一次，还是常年办" line="写到哪里都会存着，明天接着写也行" />
      <View className="pad">
        <WhatFields draft={draft} photos={photos} />
        <WhenFields draft={draft} />
        <WhereFields draft={draft} own={own} />
        <WhoFields draft={draft} stationId={posts[0]?.stationId} />
        <RuleFields draft={draft} />
      </View>
    </DeskPage>
  )
}
