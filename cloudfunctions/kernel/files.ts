/** Where photos and papers lie. One call each; at most 50 files a call. */
export interface Files {
  /** Stores the bytes under the path and answers the file id. The same path again replaces it. */
  put(path: string, bytes: Buffer): Promise<string>
  remove(fileIds: readonly string[]): Promise<void>
  /** Addresses that work for so many seconds; a file that is not there has none. */
  temporaryUrls(fileIds: readonly string[], maxAgeSeconds: number): Promise<ReadonlyMap<string, string>>
}
