import { sayAge } from '@shared/kernel/time'
import type { SameReport } from '@shared/requests/views'
import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useNow } from '../../call/use-now'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { Plate } from '../../ui/plate'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { spoken } from '../../ui/spoken'
import type { ReportForm } from './use-report-form'

/** Somebody was here before: join her, or say that it is another thing. */
export function SameSheet({ form: { same, seen, send } }: { readonly form: ReportForm }) {
  if (same.reports.length === 0) return null
  return (
    <Sheet
      title="可能是同一件"
      words="已经有人报过，站里在看。一起报，办到哪一步都告诉您。"
      onClose={same.close}
    >
      <View className="stack">
        {same.reports.map((report, at) => (
          <Same key={report.id} report={report} isNearest={at === 0} join={same.join} />
        ))}
        <Refused refusal={same.join.refusal} />
        {same.join.isUnreachable && <Note tone="warn">网断了。连上以后再点一次，只会算一次。</Note>}
        <Button onTap={() => send(seen)}>不是，单独报</Button>
      </View>
    </Sheet>
  )
}

interface SameProps {
  readonly report: SameReport
  /** Only the best match is red. */
  readonly isNearest: boolean
  readonly join: ReportForm['same']['join']
}

function Same({ report, isNearest, join }: SameProps) {
  const now = useNow()
  const facts = [report.distance, sayAge(report.createdAt, now), `${String(report.reporters)} 人报过`]
  return (
    <View className="report-same">
      <View className="row top">
        {report.photoUrl !== undefined && (
          <Image
            className="report-same-photo"
            src={report.photoUrl}
            mode="aspectFill"
            {...spoken({ label: '别人拍的照片' })}
          />
        )}
        <View className="stack grow">
          <View className="h3">{report.title}</View>
          <View className="row wrap">
            <Plate>{report.place}</Plate>
          </View>
          <View className="small mute num">{facts.join(' · ')}</View>
        </View>
      </View>
      {report.isMine ? (
        <Button onTap={() => void Taro.redirectTo({ url: `/pages/request/index?id=${report.id}` })}>
          您报过了，看看办到哪一步
        </Button>
      ) : (
        <Button
          tone={isNearest ? 'primary' : 'line'}
          icon="people"
          busyWord={join.isBusy ? '正在记…' : undefined}
          onTap={() => void join.run({ id: report.id })}
        >
          是同一件，一起报
        </Button>
      )}
    </View>
  )
}
