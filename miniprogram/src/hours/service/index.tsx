import type { OutputOf } from '@shared/kernel/contract'
import { listService } from '@shared/volunteers/contract'
import { stoppedWords } from '@shared/teams/words'
import { notActiveWords } from '@shared/volunteers/need-words'
import { View } from '@tarojs/components'
import { open } from '../../call/open'
import { useQuery } from '../../call/use-query'
import { Button } from '../../ui/button'
import { Empty } from '../../ui/empty'
import { Head } from '../../ui/head'
import { Loaded } from '../../ui/loaded'
import { Note } from '../../ui/note'
import { Page } from '../../ui/page'
import { Section } from '../../ui/section'
import { MyNeed } from './my-need'
import { ServiceCard } from './service-card'
import './service.css'

type Listed = OutputOf<typeof listService>

/** 志愿服务清单: what one is needed for around here, and why; what one does week by week. */
export default function ServicePage() {
  const listed = useQuery(listService, {})
  const refresh = () => void listed.refresh()
  return (
    <Page title="志愿服务清单" offlineWords="没有网络，这是刚才的样子">
      <Head sentence="附近正需要您" line="能做的排在前面，每一件都写着为什么" />
      <Loaded
        query={listed}
        shape="cards"
        isEmpty={({ why, services, mine }) => why === undefined && services.length + mine.length === 0}
        empty={
          <Empty
            art="bench"
            sentence="眼下都有人在办"
            words="歇会儿。有新的，这里就会有。"
            step={{ word: '改改什么时候有空', run: () => open('/pages/volunteer/index') }}
            hasPhone
          />
        }
      >
        {(output) => <Lists listed={output} onDone={refresh} />}
      </Loaded>
    </Page>
  )
}

function Lists({ listed, onDone }: { readonly listed: Listed; readonly onDone: () => void }) {
  const { why, services, mine } = listed
  const fitting = services.filter(({ lacking }) => lacking === undefined)
  const apart = services.filter(({ lacking }) => lacking !== undefined)
  if (why !== undefined && why !== 'active') {
    return (
      <View className="pad stack">
        <Note>{why === 'stopped' ? stoppedWords : notActiveWords[why]}</Note>
        <Button tone="primary" onTap={() => open('/pages/volunteer/index')}>
          {why === 'waiting' ? '看看报名' : '去报名'}
        </Button>
      </View>
    )
  }
  return (
    <View className="pad">
      {mine.length > 0 && (
        <Section title="我在做的">
          {mine.map((need) => (
            <MyNeed key={need.id} need={need} onDone={onDone} />
          ))}
        </Section>
      )}
      {fitting.length > 0 && (
        <Section title="您能做的">
          {fitting.map((service, at) => (
            <ServiceCard key={service.id} service={service} isBest={at === 0} onDone={onDone} />
          ))}
        </Section>
      )}
      {apart.length > 0 && (
        <Section title="还差一样">
          {apart.map((service) => (
            <ServiceCard key={service.id} service={service} isBest={false} onDone={onDone} />
          ))}
        </Section>
      )}
    </View>
  )
}
