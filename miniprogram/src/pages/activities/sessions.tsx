import type { SessionRow } from '@shared/activities/sign-up-views'
import { View } from '@tarojs/components'
import type { Paged } from '../../call/use-pages'
import { SessionCard } from '../../session/session-card'
import { Empty } from '../../ui/empty'
import { Loaded } from '../../ui/loaded'
import { MoreButton } from '../../ui/more-button'

/** One date below the other; what comes further on is asked for by a tap. */
export function Sessions({ pages }: { readonly pages: Paged<unknown, SessionRow> }) {
  const { first, items, more, isBusy } = pages
  return (
    <Loaded query={first}>
      {() =>
        items.length === 0 ? (
          <Empty
            art="bench"
            sentence="长椅还空着"
            words={'这一类眼下没有排。换一类看看，\n或者打电话问一声。'}
            hasPhone
          />
        ) : (
          <View className="pad">
            {items.map((session) => (
              <SessionCard key={session.id} session={session} />
            ))}
            <MoreButton more={more} isBusy={isBusy} />
          </View>
        )
      }
    </Loaded>
  )
}
