import { z } from '@shared/kernel/schema'
import { PHOTOS_MAX } from '@shared/photos/model'
import { answerRequest } from '@shared/requests/contract'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { usePhotos } from '../../call/use-photos'
import { say } from '../../ui/toast'

const Words = z.object({ words: z.string() })

/** What is being said to the station: words and photos, kept until they have arrived. */
export function useAnswer(id: string, onDone: () => void) {
  const name = `answer:${id}`
  const draft = useDraft(name, Words, { words: '' })
  const photos = usePhotos(PHOTOS_MAX, name)
  const answer = useCommand(answerRequest, {
    about: id,
    onDone: () => {
      draft.clear()
      photos.clear()
      say({ words: '送到了' })
      onDone()
    },
  })
  return {
    draft,
    photos,
    answer,
    toInput: (words: string) => ({ id, words, photoIds: [...photos.ids] }),
    unsent: photos.photos.some(({ state }) => state !== 'sent') ? '有照片还没有传好' : undefined,
  }
}
