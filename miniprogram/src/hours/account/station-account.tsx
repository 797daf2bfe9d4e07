import { sayMinutes } from '@shared/timebank/said'
import type { MyTime } from '@shared/timebank/views'
import { View } from '@tarojs/components'
import { open } from '../../call/open'
import { Card } from '../../ui/card'
import { Facts } from '../../ui/facts'
import { Link } from '../../ui/link'
import { Note } from '../../ui/note'

/** What one has at one station: points are exchanged where they were earned. */
export function StationAccount({ account }: { readonly account: MyTime['accounts'][number] }) {
  const { station, minutes, points, owedPoints, minutesPerPoint } = account
  return (
    <Card>
      <View className="row between">
        <View className="h3">{station.name}</View>
        <Link isGoing onTap={() => open('/hours/shelf/index')}>
          换东西
        </Link>
      </View>
      <Facts
        facts={[
          { words: sayMinutes(minutes), about: '在这里帮的' },
          { words: `${String(points)} 分`, about: '现在能用' },
          { words: `${String(minutesPerPoint)} 分钟`, about: '攒 1 分' },
        ]}
      />
      {owedPoints > 0 && (
        <Note tone="warn">
          {`有一笔时长退回了，它的分已经换了东西。后面攒的 ${String(owedPoints)} 分先补上，再接着攒。`}
        </Note>
      )}
    </Card>
  )
}
