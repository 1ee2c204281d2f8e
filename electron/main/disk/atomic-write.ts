import { createHash, randomBytes } from 'node:crypto'
import * as nodeDisk from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { codeOf, ReplaceFault, SpokenFault } from './faults'

/** What writing needs of a disk; tests put a failing one in its place. */
export type Disk = Pick<
  typeof nodeDisk,
  'open' | 'rename' | 'unlink' | 'realpath' | 'stat' | 'readFile' | 'copyFile' | 'mkdir' | 'readdir'
>

/** The disk, and the pauses in milliseconds before a replacement that failed is tried again. */
export type Writing = { disk: Disk; pauses: readonly number[] }

// Virus scanners hold a fresh file for some tenths of a second on Windows.
const usual: Writing = { disk: nodeDisk, pauses: [50, 150, 400, 800] }

/** What says that two files have the same bytes. */
export function digestOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The digest of the file at `path`, or null where there is none. Other faults of the disk are thrown. */
export async function digestOnDisk(path: string, disk: Disk = nodeDisk): Promise<string | null> {
  try {
    return digestOf(await disk.readFile(path))
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') return null
    throw fault
  }
}

/** Where the file itself lies: a link is followed, so that saving does not turn it into a file of its own. */
async function truePath(path: string, disk: Disk): Promise<string> {
  try {
    return await disk.realpath(path)
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') return path
    throw fault
  }
}

/** Whose the old file is and what may be done with it, which the new one takes over; null where there is none. */
async function standingOf(path: string, disk: Disk): Promise<{ mode: number; uid: number; gid: number } | null> {
  try {
    const { mode, uid, gid } = await disk.stat(path)
    // A rename would pass over the mark by which somebody protected the file.
    if ((mode & 0o222) === 0) throw new SpokenFault('这个文件是只读的，不能改写。请用“另存为”换一个文件名。')
    return { mode: mode & 0o777, uid, gid }
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') return null
    throw fault
  }
}

/** Writes a complete new file beside the target and gives its path; nothing is left where that fails. */
async function writeBeside(target: string, bytes: Uint8Array, disk: Disk): Promise<string> {
  const standing = await standingOf(target, disk)
  const temporary = join(dirname(target), `.~dafu-${randomBytes(6).toString('hex')}.tmp`)
  const file = await disk.open(temporary, 'wx', standing?.mode ?? 0o666)
  try {
    try {
      await file.writeFile(bytes)
      if (standing) {
        // Only the administrator may give files away; for others the file is theirs now.
        await file.chown(standing.uid, standing.gid).catch(() => {})
        await file.chmod(standing.mode)
      }
      await file.sync()
    } finally {
      await file.close()
    }
  } catch (fault) {
    await disk.unlink(temporary).catch(() => {})
    throw fault
  }
  return temporary
}

/** Makes the rename itself last through a power cut; not every system can. */
async function syncFolder(folder: string, disk: Disk): Promise<void> {
  try {
    const handle = await disk.open(folder, 'r')
    await handle.sync().finally(() => handle.close())
  } catch {
    // Windows opens no folders; the file's own bytes are safe already.
  }
}

async function replace(temporary: string, target: string, { disk, pauses }: Writing): Promise<void> {
  for (const pause of [...pauses, null]) {
    try {
      await disk.rename(temporary, target)
      return
    } catch (fault) {
      const isHeld = ['EPERM', 'EBUSY', 'EACCES', 'ETXTBSY', 'EEXIST'].includes(codeOf(fault))
      if (!isHeld || pause === null) throw new ReplaceFault(temporary, fault)
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}

/**
 * Writes a file whole or not at all: a new file in the same folder, flushed to the disk, then renamed over the target.
 * Throws the disk's fault, or a `ReplaceFault`; then the target is as it was, and nothing else is left in the folder.
 */
export async function writeAtomically(path: string, content: Uint8Array | string, writing = usual): Promise<void> {
  const { disk } = writing
  const target = await truePath(path, disk)
  const temporary = await writeBeside(target, Buffer.from(content), disk)
  try {
    await replace(temporary, target, writing)
  } catch (fault) {
    await disk.unlink(temporary).catch(() => {})
    throw fault
  }
  await syncFolder(dirname(target), disk)
}

/** Copies a complete file to a name beside `path` that is still free, and reads it back. Gives the path of the copy. */
async function copyBeside(temporary: string, path: string, digest: string, disk: Disk): Promise<string> {
  const extension = extname(path)
  const stem = basename(path, extension)
  for (let count = 1; count <= 99; count += 1) {
    const copy = join(dirname(path), `${stem}（副本${count === 1 ? '' : count}）${extension}`)
    try {
      await disk.copyFile(temporary, copy, nodeDisk.constants.COPYFILE_EXCL)
    } catch (fault) {
      if (codeOf(fault) === 'EEXIST') continue
      throw fault
    }
    if ((await digestOnDisk(copy, disk)) === digest) return copy
    await disk.unlink(copy).catch(() => {})
    throw new SpokenFault('写入后读回核对不一致，磁盘或网络盘可能有故障。请换一个位置保存。')
  }
  throw new SpokenFault('同一文件夹里的副本太多，请清理后再试。')
}

/**
 * Writes a draft and gives the path it now lies at. On a network share that refuses to replace a file which somebody
 * has open, that is a copy beside it; the file itself is never cut short to be written in place.
 */
export async function writeOrCopy(path: string, content: Uint8Array | string, writing = usual): Promise<string> {
  const { disk } = writing
  const target = await truePath(path, disk)
  const bytes = Buffer.from(content)
  const temporary = await writeBeside(target, bytes, disk)
  try {
    await replace(temporary, target, writing)
    await syncFolder(dirname(target), disk)
    return path
  } catch (fault) {
    if (!(fault instanceof ReplaceFault)) throw fault
    return await copyBeside(temporary, path, digestOf(bytes), disk)
  } finally {
    await disk.unlink(temporary).catch(() => {})
  }
}
