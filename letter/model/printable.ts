/** What XML 1.0 cannot hold, and what no office prints: control characters, noncharacters, halves of surrogate pairs. */
const unprintable = /(?![\t\n])[\p{Control}\p{Surrogate}\ufffe\uffff]/gu

/** A text as XML can hold it, every line break a "\n". */
export function printable(text: string): string {
  return text.replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n').replace(unprintable, '')
}
