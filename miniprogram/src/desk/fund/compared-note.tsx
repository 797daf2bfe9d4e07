import type { DeskFund } from '@shared/funds/views'
import { View } from '@tarojs/components'
import { useNow } from '../../call/use-now'
import { sayDifference, sayNight } from '../../matter/compared-said'
import { Note } from '../../ui/note'
import { bookWords } from './book-words'

/** When the books were last compared, and where they differ, in figures. */
export function ComparedNote({ fund }: { readonly fund: DeskFund }) {
  const { compared } = fund
  const now = useNow()
  if (compared === undefined) return <Note tone="warn">今天夜里第一次核对。</Note>
  const when = sayNight(compared.at, now)
  if (compared.isEqual) return <Note tone="ok">{`${when} 核对，每笔都对得上。`}</Note>
  return (
    <Note tone="danger">
      {`${when} 核对，${String(compared.differences.length)} 处对不上。先别结账，请告诉技术支持：`}
      {compared.differences.map(({ book, balanceFen, entriesFen }) => (
        <View key={book}>{sayDifference(bookWords(book, fund), balanceFen, entriesFen)}</View>
      ))}
    </Note>
  )
}
