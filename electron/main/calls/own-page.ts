/** The scheme and the host under which the program serves its own pages, and these. */
export const pageScheme = 'app'
const pageHost = 'dafu'
export const startPage = `${pageScheme}://${pageHost}/index.html`
export const printPage = `${pageScheme}://${pageHost}/print.html`

/** Whether an address is one of the program's own pages. It is parsed: a foreign address may well contain ours. */
export function isOwnAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host, username, password } = new URL(address)
  return protocol === `${pageScheme}:` && host === pageHost && username === '' && password === ''
}

/** What is known of the sender of a message. */
export type Sender = {
  senderFrame: { url: string; parent: unknown } | null
}

/** Whether a message comes from the main frame of one of our own pages. A frame that is gone is nobody. */
export function isOwnPage({ senderFrame }: Sender): boolean {
  return senderFrame !== null && senderFrame.parent === null && isOwnAddress(senderFrame.url)
}
