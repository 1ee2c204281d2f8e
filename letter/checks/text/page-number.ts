/** A line that is nothing but a page number: — 1 —, 第1页, 第1页 共3页, 1/3. */
const pageNumber =
  /^\s*(?:[—–―─－-]{1,2}\s*\d{1,3}\s*[—–―─－-]{1,2}|第\s*\d{1,3}\s*页(?:\s*[，,/／]?\s*共\s*\d{1,3}\s*页)?|\d{1,2}\s*[/／]\s*\d{1,2})\s*$/

/** Whether a line is nothing but a page number; no page number is as long as 60 characters. */
export function isPageNumber(line: string): boolean {
  return line.length <= 60 && pageNumber.test(line)
}
