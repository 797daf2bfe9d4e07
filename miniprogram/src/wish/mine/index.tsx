import { listMyWishes } from '@shared/wishes/contract'
import { View } from '@tarojs/components'
import { open } from '../../call/open'
import { usePages } from '../../call/use-pages'
import { Button } from '../../ui/button'
import { Empty } from '../../ui/empty'
import { Head } from '../../ui/head'
import { Loaded } from '../../ui/loaded'
import { Page } from '../../ui/page'
import { MoreButton } from '../../ui/more-button'
import { MyWishCard } from './my-wish-card'
import './mine.css'

const ask = () => open('/wish/ask/index')

/** 我的心愿: how far each is, and the words for whoever gave it. */
export default function MyWishesPage() {
  const { first, items, more, isBusy } = usePages(listMyWishes, {})
  return (
    <Page title="我的心愿">
      <Loaded
        query={first}
        isEmpty={(page) => page.items.length === 0}
        empty={
          <Empty
            art="kite"
            sentence="还没有写过心愿"
            words={'缺一样小东西，写下来。\n社工看过以后，用化名挂到墙上。'}
            step={{ word: '写一个心愿', run: ask }}
            hasPhone
          />
        }
      >
        {() => (
          <View>
            <Head sentence="您的心愿，走到哪里都看得见" />
            <View className="pad stack">
              {items.map((wish) => (
                <MyWishCard key={wish.id} wish={wish} onChanged={() => void first.refresh()} />
              ))}
              <MoreButton more={more} isBusy={isBusy} />
              <Button icon="kite" onTap={ask}>
                再写一个
              </Button>
            </View>
          </View>
        )}
      </Loaded>
    </Page>
  )
}
