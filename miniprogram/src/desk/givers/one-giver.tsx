import { listPledges } from '@shared/goods/contract'
import type { PledgeStatus } from '@shared/goods/model'
import type { GiverRow } from '@shared/goods/views'
import { giverKindWords } from '@shared/goods/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePages } from '../../call/use-pages'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { Head } from '../../ui/head'
import { Link } from '../../ui/link'
import { ContactSheet } from './contact-sheet'
import { LinkSheet } from './link-sheet'
import { PledgeSheet } from './pledge-sheet'
import { Pledges } from './pledges'
import { receivedFrom } from './received-from'

interface OneGiverProps {
  readonly giver: GiverRow
  readonly onDone: () => void
  readonly onClose: () => void
}

/** One unit: what it promised beside what came, its link, and whom to call. */
export function OneGiver({ giver, onDone, onClose }: OneGiverProps) {
  const [opened, setOpened] = useState<'link' | 'pledge' | 'contact'>()
  const [status, setStatus] = useState<PledgeStatus>('open')
  const pledges = usePages(listPledges, { status, giverId: giver.id }, { isKept: false })
  const close = () => setOpened(undefined)
  const { name, kind, hasContact } = giver
  return (
    <View>
      <Head
        chip={
          <Chip tone="info" icon="heart">
            {giverKindWords[kind]}
          </Chip>
        }
        mark={<Link onTap={onClose}>回到名册</Link>}
        sentence={name}
        line={receivedFrom(giver)}
      >
        <View className="dock-row">
          <Button tone="primary" isGrowing onTap={() => setOpened('link')}>
            给对方链接
          </Button>
          <Button isGrowing onTap={() => setOpened('pledge')}>
            记一份答应的
          </Button>
        </View>
      </Head>
      <View className="pad">
        <Pledges pledges={pledges} status={status} onStatus={setStatus} />
        <View className="goods-more">
          {hasContact && (
            <Button icon="phone" onTap={() => setOpened('contact')}>
              找谁联系
            </Button>
          )}
        </View>
      </View>
      {opened === 'link' && <LinkSheet giver={giver} onClose={close} />}
      {opened === 'contact' && <ContactSheet giver={giver} onClose={close} />}
      {opened === 'pledge' && (
        <PledgeSheet
          giver={giver}
          onClose={close}
          onDone={() => {
            close()
            void pledges.first.refresh()
            onDone()
          }}
        />
      )}
    </View>
  )
}
