import { Figure } from '@shared/requests/figures-contract'
import { listFigure } from '@shared/requests/contract'
import { Kind, ResultCode } from '@shared/requests/model'
import { resultWords } from '@shared/requests/results'
import { kindWords } from '@shared/requests/words'
import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { usePages } from '../../call/use-pages'
import { Card } from '../../ui/card'
import { Empty } from '../../ui/empty'
import { Head } from '../../ui/head'
import { Loaded } from '../../ui/loaded'
import { MoreButton } from '../../ui/more-button'
import { Note } from '../../ui/note'
import { figureWords, sayPeriod } from '../figures/said'
import { QueueRow } from '../queue/queue-row'
import { DeskPage } from '../wide/desk-page'
import { CountedLine } from './counted-line'
import '../queue/queue.css'

/** The requests that one number is made of. */
export default function CountedPage() {
  const { stationId = '', from = '', to = '', ...asked } = useRouter().params
  const figure = Figure.safeParse(asked['figure']).data ?? 'opened'
  const kind = Kind.safeParse(asked['kind']).data
  const code = ResultCode.safeParse(asked['code']).data
  const narrowed = { ...(kind === undefined ? {} : { kind }), ...(code === undefined ? {} : { code }) }
  const terms = { isKept: false }
  const { first, items, more, isBusy } = usePages(
    listFigure,
    { stationId, from, to, figure, ...narrowed },
    terms,
  )
  const hidden = 'output' in first ? first.output.hidden : 0
  const of = [kind && kindWords[kind], code && resultWords[code]].filter((word) => word !== undefined)
  const rows = items.flatMap(({ row }) => row ?? [])
  const bare = items.filter(({ row }) => row === undefined)
  return (
    <DeskPage title="是哪几件">
      <Head sentence={[`${figureWords[figure]}的`, ...of].join('，')} line={sayPeriod(from, to)} />
      <Loaded
        query={first}
        shape="rows"
        isEmpty={(page) => page.items.length === 0 && page.hidden === 0}
        empty={<Empty sentence="一件也没有" />}
      >
        {() => (
          <View>
            {rows.length > 0 && (
              <View className="queue">
                {rows.map((row) => (
                  <QueueRow
                    key={row.id}
                    row={row}
                    isChosen={false}
                    onChoose={(id) => void Taro.navigateTo({ url: `/desk/request/index?id=${id}` })}
                  />
                ))}
              </View>
            )}
            {bare.length > 0 && (
              <View className="pad">
                <Card fit="list">
                  {bare.map((one) => (
                    <CountedLine key={`${one.quote} ${one.createdAt}`} counted={one} />
                  ))}
                </Card>
              </View>
            )}
            {hidden !== 0 && (
              <View className="pad counted-more">
                <Note>{`${items.length === 0 ? '' : '另有 '}${String(hidden)} 件在专人那里，只有管这一类的人看得到。`}</Note>
              </View>
            )}
          </View>
        )}
      </Loaded>
      <View className="pad">
        <MoreButton more={more} isBusy={isBusy} />
      </View>
    </DeskPage>
  )
}
