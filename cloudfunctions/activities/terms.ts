import type { changeActivity, publishActivity } from '../../shared/activities/contract'
import type { Activity, DateTerms, Terms } from '../../shared/activities/model'
import type { z } from '../../shared/kernel/schema'
import { foldNumbers } from '../../shared/requests/text'

type Published = z.output<(typeof publishActivity)['input']>
type Changed = z.output<(typeof changeActivity)['input']>
/** What residents read of the terms. */
type Said = {
  readonly [K in 'title' | 'words' | 'place' | 'rainPlace' | 'helperWords']?: string | undefined
} & { readonly partners?: readonly string[] | undefined }

/** Terms as they are kept: numbers that could reach a person are folded; the station's own stand beside them anyway. */
export function termsFrom({ series: _, ...input }: Published, communityName: string): Terms {
  const { coverPhotoId, rainPlace, helperWords, course, grants, ...rest } = input
  return {
    ...rest,
    ...{ title: foldNumbers(input.title), words: foldNumbers(input.words), place: foldNumbers(input.place) },
    ...{ communityName, partners: input.partners.map(foldNumbers) },
    ...(coverPhotoId === undefined ? {} : { coverPhotoId }),
    ...(rainPlace === undefined ? {} : { rainPlace: foldNumbers(rainPlace) }),
    ...(helperWords === undefined ? {} : { helperWords: foldNumbers(helperWords) }),
    ...(course === undefined ? {} : { course }),
    ...(grants === undefined ? {} : { grants }),
  }
}

/** What a change says anew; nothing that it leaves out. */
export function changedTerms(changed: Changed): DateTerms {
  const { title, words, partners, place, rainPlace, seats, helperSeats } = changed
  return {
    ...(title === undefined ? {} : { title: foldNumbers(title) }),
    ...(words === undefined ? {} : { words: foldNumbers(words) }),
    ...(partners === undefined ? {} : { partners: partners.map(foldNumbers) }),
    ...(place === undefined ? {} : { place: foldNumbers(place) }),
    ...(rainPlace === undefined ? {} : { rainPlace: foldNumbers(rainPlace) }),
    ...(seats === undefined ? {} : { seats }),
    ...(helperSeats === undefined ? {} : { helperSeats }),
  }
}

/** Everything that residents will read, for WeChat to look at. */
export function textOf({ title, words, place, rainPlace, helperWords, partners = [] }: Said): string {
  return [title, words, place, rainPlace, helperWords, ...partners]
    .filter((part) => part !== undefined && part !== '')
    .join('\n')
}

/** What was said before, on every date, together with what is said now. */
export function textWith({ terms, dates }: Activity, said: Said): string {
  return [textOf(terms), ...dates.map((date) => textOf(date.terms ?? {})), textOf(said)]
    .filter((part) => part !== '')
    .join('\n')
}

/** What publishing answers: how many dates there are. */
export function publishedDates({ _id: id, dates }: Activity) {
  return { id, dates: dates.length }
}

/** What a change answers: how many dates it concerns. */
export function changedDates({ _id: id, dates, plan }: Activity) {
  return { id, dates: dates.filter((date) => date.plan === plan).length }
}
