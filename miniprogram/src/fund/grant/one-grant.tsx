import { getMyGrant } from '@shared/grants/contract'
import { useQuery } from '../../call/use-query'
import { CallMe } from '../../matter/call-me'
import { Loaded } from '../../ui/loaded'
import { Page } from '../../ui/page'
import { WholeOwnGrant } from './whole-own-grant'

/** What is hers: the rules she agreed to, the hand-over, the day somebody comes to see how it goes. */
export function OneGrant({ id }: { readonly id: string }) {
  const query = useQuery(getMyGrant, { id })
  return (
    <Page title="给您的东西" ground="own">
      <Loaded query={query} shape="matter">
        {(grant) => (
          <WholeOwnGrant grant={grant}>
            {grant.status === 'bought' && <CallMe template="requestMoved" when="交的时候叫您一次" />}
          </WholeOwnGrant>
        )}
      </Loaded>
    </Page>
  )
}
