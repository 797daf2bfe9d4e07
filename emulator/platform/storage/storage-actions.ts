import { z } from '../../../shared/kernel/schema'
import type { AdminRequest } from '../http/admin-request'
import { text } from '../http/admin-request'
import { ServiceError } from '../http/service-error'
import type { Storage } from './storage'

const dayInSeconds = 86_400
const maxFiles = 50

const Downloads = z.object({
  file_list: z
    .array(z.object({ fileid: z.string(), max_age: z.optional(z.number()) }))
    .check(z.maxLength(maxFiles)),
})
const Removals = z.object({ fileid_list: z.array(z.string()).check(z.maxLength(maxFiles)) })
const Copies = z.object({
  file_list: z
    .array(
      z.object({
        src_path: z.string(),
        dst_path: z.string(),
        overwrite: z.optional(z.boolean()),
        remove_original: z.optional(z.boolean()),
      }),
    )
    .check(z.maxLength(maxFiles)),
})

/** The `data` of each storage action; the file list is at most fifty long, as on the service. */
export function answerStorage(storage: Storage, request: AdminRequest): unknown {
  switch (request.action) {
    case 'storage.getUploadMetadata':
      return storage.ticket(text(request.fields['path']), request.invocation)
    case 'storage.batchGetDownloadUrl':
      return { download_list: read(Downloads, request).file_list.map((file) => temporary(storage, file)) }
    case 'storage.batchDeleteFile':
      return { delete_list: read(Removals, request).fileid_list.map((fileID) => remove(storage, fileID)) }
    case 'storage.batchCopyFile':
      return { copy_list: read(Copies, request).file_list.map((file) => copy(storage, file)) }
    default:
      throw new ServiceError('INVALID_ACTION', `unknown action ${request.action}`)
  }
}

function read<Schema extends z.ZodMiniType>(schema: Schema, request: AdminRequest): z.output<Schema> {
  const parsed = z.safeParse(schema, request.fields)
  if (!parsed.success)
    throw new ServiceError('INVALID_PARAM', `${request.action}: ${z.prettifyError(parsed.error)}`)
  return parsed.data
}

function temporary(storage: Storage, file: { fileid: string; max_age?: number | undefined }): unknown {
  const tempFileURL = storage.temporaryUrl(file.fileid, file.max_age ?? dayInSeconds)
  return tempFileURL === undefined
    ? { code: 'STORAGE_FILE_NONEXIST', fileID: file.fileid, tempFileURL: '' }
    : { code: 'SUCCESS', fileID: file.fileid, tempFileURL }
}

function remove(storage: Storage, fileID: string): unknown {
  const path = storage.ids.path(fileID)
  const removed = path !== undefined && storage.files.remove(path)
  return { fileID, code: removed ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' }
}

function copy(storage: Storage, file: z.output<typeof Copies>['file_list'][number]): unknown {
  const bytes = storage.files.get(file.src_path)
  if (bytes === undefined) return { code: 'STORAGE_FILE_NONEXIST', message: 'file not exists' }
  if (file.overwrite === false && storage.files.get(file.dst_path) !== undefined) {
    return { code: 'STORAGE_FILE_EXIST', message: 'file exists' }
  }
  storage.files.put(file.dst_path, bytes)
  if (file.remove_original === true) storage.files.remove(file.src_path)
  return { fileId: storage.ids.of(file.dst_path) }
}
