import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { isOwnAddress } from '../calls/own-page'

/**
 * What a page may load, beginning with nothing. Styles may be inline because components of the interface put style elements into the
 * page; scripts never.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** The file in `folder` that an address of our own pages names; null for any other address and any other kind of file. */
export function pageFile(address: string, folder: string): string | null {
  if (!isOwnAddress(address)) return null
  let path: string
  try {
    path = decodeURIComponent(new URL(address).pathname)
  } catch {
    return null
  }
  // The other separator would climb out of the folder on Windows.
  if (path.includes('\\') || path.includes('\0') || path.split('/').includes('..')) return null
  const file = join(folder, path)
  return file.startsWith(folder + sep) && extname(file).toLowerCase() in types ? file : null
}

/** Answers a request for a part of a page with the file and the content policy; with 404 where there is no such file. */
export async function servePage(address: string, folder: string): Promise<Response> {
  const headers = {
    'Content-Security-Policy': contentPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  }
  const file = pageFile(address, folder)
  const bytes = file && (await readFile(file).catch(() => null))
  if (!file || !bytes) return new Response('', { status: 404, headers })
  return new Response(new Uint8Array(bytes), {
    headers: { ...headers, 'Content-Type': types[extname(file).toLowerCase()] ?? '' },
  })
}
