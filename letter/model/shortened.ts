/** The first characters of words that a sentence quotes; at most 20. */
export function shortened(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}……` : text
}
