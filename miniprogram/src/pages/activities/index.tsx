import Taro from '@tarojs/taro'
import { Empty } from '@/ui/empty'
import { Page } from '@/ui/page'

/** Activities come later; until then the page says so and leads on. */
export default function ActivitiesPage() {
  return (
    <Page title="活动" isTab>
      <Empty
        art="bench"
        sentence="长椅还空着"
        words={'站里的活动以后在这里报名。\n眼下有哪些，打电话问一声就知道。'}
        step={{ word: '回首页看看', run: () => void Taro.switchTab({ url: '/pages/home/index' }) }}
        hasPhone
      />
    </Page>
  )
}
