import Taro from '@tarojs/taro'
import { Empty } from '@/ui/empty'
import { Page } from '@/ui/page'

/** Wishes come later; until then the page says so and leads on. */
export default function WishesPage() {
  return (
    <Page title="心愿" isTab>
      <Empty
        art="kite"
        sentence="风筝还没放起来"
        words={'邻居们的心愿以后挂在这里。\n您家里缺什么，现在就可以提。'}
        step={{ word: '提需求', run: () => void Taro.navigateTo({ url: '/pages/request-new/index' }) }}
        hasPhone
      />
    </Page>
  )
}
