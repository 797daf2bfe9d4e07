import { listMyCertificates } from '@shared/certificates/contract'
import type { CertificateRow } from '@shared/certificates/views'
import { sayMonths, sayServed } from '@shared/certificates/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { open } from '../../call/open'
import { usePages } from '../../call/use-pages'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { CallStation } from '../../ui/call-station'
import { Empty } from '../../ui/empty'
import { Head } from '../../ui/head'
import { Link } from '../../ui/link'
import { Loaded } from '../../ui/loaded'
import { MoreButton } from '../../ui/more-button'
import { Page } from '../../ui/page'
import { Row } from '../../ui/rows'
import { IssueSheet } from './issue-sheet'

/** 时长证明: what one has had issued, and a new one at once. */
export default function CertificatesPage() {
  const [isAsking, setAsking] = useState(false)
  const { first, items, more, isBusy } = usePages(listMyCertificates, {})
  const ask = () => setAsking(true)
  return (
    <Page title="时长证明" offlineWords="没有网络，连上后才能开">
      <Head sentence="做过的，开一张就能证明" line="从时间银行的账里出，马上就好，不收费">
        {items.length > 0 && (
          <Button tone="primary" onTap={ask}>
            开一张新的
          </Button>
        )}
      </Head>
      <Loaded
        query={first}
        shape="rows"
        isEmpty={(page) => page.items.length === 0}
        empty={
          <Empty
            art="bench"
            sentence="还没有开过"
            words={'升学、找工作、评奖要用时，\n选好时间和名字，马上就有。'}
            step={{ word: '开一张', run: ask }}
          />
        }
      >
        {() => (
          <View className="pad stack">
            <Card fit="list">
              {items.map((certificate) => (
                <Issued key={certificate.id} certificate={certificate} />
              ))}
            </Card>
            <MoreButton more={more} isBusy={isBusy} />
          </View>
        )}
      </Loaded>
      <View className="pad">
        <Link icon="search" onTap={() => open('/hours/verify/index')}>
          核对一张证明
        </Link>
        <CallStation tone="quiet" />
      </View>
      {isAsking && <IssueSheet onClose={() => setAsking(false)} />}
    </Page>
  )
}

function Issued({ certificate }: { readonly certificate: CertificateRow }) {
  const { id, number, minutes, stationName, isRevoked } = certificate
  return (
    <Row
      icon="page"
      title={`${sayMonths(certificate)}，${sayServed(minutes)}`}
      words={`${stationName} · ${number}${isRevoked ? ' · 已作废' : ''}`}
      onTap={() => open(`/hours/certificate/index?id=${id}`)}
    />
  )
}
