import { listItems } from '@shared/goods/contract'
import { usePages } from '../../call/use-pages'
import { MoreButton } from '../../ui/more-button'
import { Card } from '../../ui/card'
import { Empty } from '../../ui/empty'
import { Loaded } from '../../ui/loaded'
import { Section } from '../../ui/section'
import { ItemLine } from './item-line'

/** Everything the station keeps, by name. */
export function Items() {
  const { first, items, more, isBusy } = usePages(listItems, {}, { isKept: false })
  return (
    <Section title="物资表">
      <Loaded
        query={first}
        shape="rows"
        isEmpty={(page) => page.items.length === 0}
        empty={<Empty art="bench" sentence="物资表还空着" words="收第一批，东西自己记上。" />}
      >
        {() => (
          <Card fit="list">
            {items.map((item) => (
              <ItemLine key={item.id} item={item} />
            ))}
          </Card>
        )}
      </Loaded>
      <MoreButton more={more} isBusy={isBusy} />
    </Section>
  )
}
