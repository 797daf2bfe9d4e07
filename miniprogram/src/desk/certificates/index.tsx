import { listStationCertificates, revokeCertificate } from '@shared/certificates/contract'
import type { StationCertificate } from '@shared/certificates/views'
import { sayMonths, sayServed } from '@shared/certificates/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { usePages } from '../../call/use-pages'
import { useWords } from '../../matter/words-form'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Chip } from '../../ui/chip'
import { Empty } from '../../ui/empty'
import { Field } from '../../ui/field'
import { Head } from '../../ui/head'
import { Link } from '../../ui/link'
import { Loaded } from '../../ui/loaded'
import { MoreButton } from '../../ui/more-button'
import { Note } from '../../ui/note'
import { Refused } from '../../ui/refused'
import { Row } from '../../ui/rows'
import { Sheet } from '../../ui/sheet'
import { TextInput } from '../../ui/text-input'
import { say } from '../../ui/toast'
import { DeskPage } from '../wide/desk-page'

/** 开出的证明: what the station has certified; the head takes back what should not have been. */
export default function DeskCertificatesPage() {
  const { first, items, more, isBusy } = usePages(listStationCertificates, {}, { isKept: false })
  const [chosen, setChosen] = useState<StationCertificate>()
  return (
    <DeskPage title="开出的证明">
      <Head sentence="站里开出的时长证明" line="志愿者自己开，数从账里来；开错了的，站长可以作废" />
      <Loaded
        query={first}
        shape="rows"
        isEmpty={(page) => page.items.length === 0}
        empty={<Empty sentence="还没有开出的证明" words="志愿者在“时长证明”里自己开，站长在这里看得到。" />}
      >
        {() => (
          <View className="pad stack">
            <Card fit="list">
              {items.map((certificate) => (
                <Row
                  key={certificate.id}
                  icon="page"
                  title={certificate.displayName}
                  words={`${certificate.number} · ${sayMonths(certificate)} · ${sayServed(certificate.minutes)}`}
                >
                  {certificate.isRevoked ? (
                    <Chip tone="over">已作废</Chip>
                  ) : (
                    <Link label={`作废${certificate.number}`} onTap={() => setChosen(certificate)}>
                      作废
                    </Link>
                  )}
                </Row>
              ))}
            </Card>
            <MoreButton more={more} isBusy={isBusy} />
          </View>
        )}
      </Loaded>
      {chosen !== undefined && (
        <RevokeSheet
          certificate={chosen}
          onDone={() => void first.refresh()}
          onClose={() => setChosen(undefined)}
        />
      )}
    </DeskPage>
  )
}

interface RevokeSheetProps {
  readonly certificate: StationCertificate
  readonly onDone: () => void
  readonly onClose: () => void
}

function RevokeSheet({ certificate: { id, number }, onDone, onClose }: RevokeSheetProps) {
  const draft = useWords(`certificate-revoke:${id}`)
  const reason = draft.value.words
  const revoke = useCommand(revokeCertificate, {
    about: id,
    onDone: () => {
      draft.clear()
      say({ words: '作废了，核对的人会看到' })
      onDone()
      onClose()
    },
  })
  return (
    <Sheet title={`作废 ${number}`} words="账上的时长不动，可以重新开一张。" onClose={onClose}>
      <Field label="为什么" hint="拿着它的人看得到。">
        <TextInput label="为什么" value={reason} max={60} onChange={(words) => draft.change({ words })} />
      </Field>
      <View className="stack">
        <Refused refusal={revoke.refusal} />
        {revoke.isUnreachable && <Note tone="warn">网断了，写的都在。连上以后再点一次，只会算一次。</Note>}
        <Button
          tone="primary"
          busyWord={revoke.isBusy ? '正在办…' : undefined}
          blockedBecause={reason.trim() === '' ? '先写为什么' : undefined}
          onTap={() => void revoke.run({ id, reason: reason.trim() })}
        >
          作废这一张
        </Button>
      </View>
    </Sheet>
  )
}
