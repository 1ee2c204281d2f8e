function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** A typed date (2021-8-31, 2021年8月31日, 2021.8.31, 20210831) as YYYY-MM-DD; empty stays empty; null where it is no date. */
export function readDate(text: string): string | null {
  const words = text.trim().normalize('NFKC')
  if (words === '') return ''
  const parts =
    /^(\d{4})\s*[-年./]\s*(\d{1,2})\s*[-月./]\s*(\d{1,2})\s*日?$/.exec(words) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(words)
  if (!parts) return null
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number)
  if (year < 1949 || !isDay(year, month, day)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
