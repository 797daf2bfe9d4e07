import { useElder } from '../../ui/elder'
import { Page } from '../../ui/page'
import { CutOff } from './cut-off'
import { ElderForm } from './elder-form'
import { useRequestForm } from './use-request-form'
import { UsualDock } from './usual-dock'
import { UsualForm } from './usual-form'
import './request-new.css'

const offlineWords = '没有网络，草稿已存在手机里'

/** 提需求: saying what is needed. What is written stays on the phone until it has arrived. */
export default function RequestNewPage() {
  const isElder = useElder()
  const form = useRequestForm()
  const title = form.isCommittee ? '替居民代办' : isElder ? '我要求助' : '提需求'
  if (form.submit.isUnreachable) {
    return (
      <Page title={title} offlineWords={offlineWords}>
        <CutOff form={form} />
      </Page>
    )
  }
  if (isElder) return <ElderForm title={title} offlineWords={offlineWords} form={form} />
  return (
    <Page title={title} offlineWords={offlineWords} dock={<UsualDock form={form} />}>
      <UsualForm form={form} />
    </Page>
  )
}
