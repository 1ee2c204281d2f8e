/** What may not begin a line (kinsoku), beside the signs that office programs leave out of it: … and —. */
const cannotBegin = new Set(
  ':!),.:;?]}¢\'"、。〉》」』】〕〗〞︰︱︳﹐､﹒﹔﹕﹖﹗﹚﹜﹞！），．：；？｜｝︴︶︸︺︼︾﹀﹂﹄﹏､～￠々‖•·ˇˉ―-′’”',
)

/** What may not end a line. */
const cannotEnd = new Set('([{£¥\'"‵〈《「『【〔〖（［｛￡￥〝︵︷︹︻︽︿﹁﹃﹙﹛﹝（｛“‘')

function isLowSurrogate(text: string, place: number): boolean {
  const code = text.charCodeAt(place)
  return code >= 0xdc00 && code <= 0xdfff
}

function before(text: string, place: number): number {
  return place > 1 && isLowSurrogate(text, place - 1) ? place - 2 : place - 1
}

/**
 * Where a line of Chinese text ends whose character at `cut` is the first that finds no room, there or earlier; 0 where
 * it cannot end at all. No stop stands outside the line.
 */
export function chineseBreak(text: string, cut: number): number {
  let place = cut
  while (place > 0 && (cannotBegin.has(text.charAt(place)) || cannotEnd.has(text.charAt(place - 1)))) {
    place = before(text, place)
  }
  return place
}
