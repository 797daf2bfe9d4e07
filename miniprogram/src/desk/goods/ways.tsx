import { open } from '../../call/open'
import { Card } from '../../ui/card'
import { Row } from '../../ui/rows'
import { Section } from '../../ui/section'

/** The other pages of goods. */
export function Ways() {
  return (
    <Section title="别的">
      <Card fit="list">
        <Row
          icon="page"
          title="收货单"
          words="每一批什么时候来的，来了什么"
          onTap={() => open('/desk/goods-list/index')}
        />
        <Row
          icon="heart"
          title="送东西的单位"
          words="答应了什么，收到了什么，一家一条链接"
          onTap={() => open('/desk/givers/index')}
        />
        <Row
          icon="book"
          title="从表格导入"
          words="几百上千行，一次收进来"
          onTap={() => open('/desk/goods-import/index')}
        />
      </Card>
    </Section>
  )
}
