const PREFIX = /^(?:по|за|на|раз|роз|рас|при|про|пере|под|об|от|від|вы|ви|до|из|[сзув])(?=\p{L}{4})/u

/** The front of a Slavic verb or its noun without prefix and ending, so that грузил, погрузка and разгружал meet. */
export function bareVerbs(key: string): string[] {
  if (!/^\p{Script=Cyrillic}{5,}$/u.test(key))
    return []
  const bare = key.replace(PREFIX, '').replaceAll('ж', 'з').replaceAll('ч', 'к').replaceAll('щ', 'ст')
  return bare.length < 4
    ? []
    : [bare.slice(0, 4)]
}
