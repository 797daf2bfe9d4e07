import { View } from '@tarojs/components'
import { Button } from '../../ui/button'
import { CallStation } from '../../ui/call-station'
import { useElder } from '../../ui/elder'
import { Page } from '../../ui/page'
import { Refused } from '../../ui/refused'
import { Scene } from '../../ui/scene'
import { ElderReport } from './elder-report'
import { SameSheet } from './same-sheet'
import { type ReportForm, useReportForm } from './use-report-form'
import { UsualReport } from './usual-report'
import './report.css'

const title = '报隐患'
const offlineWords = '没有网络，写的存在手机里'

/** 随手报: what is wrong in the street, in three steps. What is written stays on the phone until it has arrived. */
export default function ReportPage() {
  const isElder = useElder()
  const form = useReportForm()
  if (form.report.isUnreachable) {
    return (
      <Page title={title} offlineWords={offlineWords}>
        <CutOff form={form} />
      </Page>
    )
  }
  if (isElder) return <ElderReport title={title} offlineWords={offlineWords} form={form} />
  return (
    <Page title={title} offlineWords={offlineWords} dock={<UsualDock form={form} />}>
      <UsualReport form={form} />
      <SameSheet form={form} />
    </Page>
  )
}

function UsualDock({ form: { report, same, missing, seen, lookAndSend } }: { readonly form: ReportForm }) {
  return (
    <View className="stack">
      <Refused refusal={report.refusal} />
      <View className="dock-row report-dock">
        <CallStation>打电话</CallStation>
        <Button
          tone="primary"
          isGrowing
          busyWord={report.isBusy || same.isLooking ? '正在报…' : undefined}
          blockedBecause={missing}
          onTap={() => void lookAndSend(seen)}
        >
          报上去
        </Button>
      </View>
    </View>
  )
}

/** Reported into a dead line. It may already have arrived, so nothing is open to changes now. */
function CutOff({ form: { report, seen, send } }: { readonly form: ReportForm }) {
  return (
    <Scene
      art="plug"
      artLabel="插头没插上"
      sentence="网断了，写的都在"
      words={'连上后会自动报上去，只报一次。\n有危险的话，直接打电话。'}
    >
      <CallStation />
      <Button busyWord={report.isBusy ? '正在报…' : undefined} onTap={() => send(seen)}>
        现在再试一次
      </Button>
    </Scene>
  )
}
