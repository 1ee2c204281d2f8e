import { extname, resolve } from 'node:path'

/** Longest proposed name in characters: 3 bytes each in UTF-8 stay below the 255 bytes that Linux allows. */
const longest = 70
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** A title as a file name that Windows, macOS and Linux accept; the fallback where nothing of it is left. */
export function safeFileName(title: string, fallback: string): string {
  const cleaned = title
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what has to go.
    .replace(/[\u0000-\u001f\u007f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\\/:*?"<>|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const short = [...cleaned]
    .slice(0, longest)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '')
    .trim()
  return short === '' || reserved.test(short) ? fallback : short
}

/** The path with the extension (with its dot) that the file must have; another one is kept before it. */
export function withExtension(path: string, extension: string): string {
  return extname(path).toLowerCase() === extension ? path : `${path}${extension}`
}

/** Whether two paths name the same file: Windows and macOS do not tell capital letters apart. */
export function isSamePath(a: string, b: string, platform: NodeJS.Platform = process.platform): boolean {
  const [first, second] = [resolve(a), resolve(b)]
  const ignoresCase = platform === 'win32' || platform === 'darwin'
  return ignoresCase ? first.toLowerCase() === second.toLowerCase() : first === second
}
