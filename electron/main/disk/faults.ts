/** A fault whose message is already a sentence for the user. */
export class SpokenFault extends Error {}

/** The target could not be replaced by the complete new file that lies beside it. */
export class ReplaceFault extends Error {
  constructor(
    readonly temporary: string,
    readonly reason: unknown,
  ) {
    super('The target could not be replaced.')
  }
}

const sentences: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘空间不足。请清理磁盘，或者换一个位置。',
  EDQUOT: '磁盘配额已用完。请清理磁盘，或者换一个位置。',
  EROFS: '该位置是只读的，不能写入。请换一个位置。',
  EACCES: '没有该位置的读写权限。请换一个位置，或者请管理员开通权限。',
  EPERM: '没有该位置的读写权限，或者文件正被其他程序打开。请关闭占用它的程序，或者换一个位置。',
  EBUSY: '文件正被其他程序打开。请先关闭那个程序，再试一次。',
  ETXTBSY: '文件正被其他程序打开。请先关闭那个程序，再试一次。',
  ENOENT: '找不到文件或文件夹，可能已被移动、改名或删除。',
  ENOTDIR: '找不到文件夹，可能已被移动、改名或删除。',
  EISDIR: '这是一个文件夹，不是文件。',
  ENAMETOOLONG: '文件名太长，请缩短后再试。',
  EIO: '磁盘读写出错。请检查磁盘或网络盘的连接。',
  ENXIO: '磁盘读写出错。请检查磁盘或网络盘的连接。',
  EHOSTDOWN: '网络盘没有响应。请检查网络连接。',
  EHOSTUNREACH: '网络盘没有响应。请检查网络连接。',
  ENETUNREACH: '网络盘没有响应。请检查网络连接。',
  ETIMEDOUT: '网络盘没有响应。请检查网络连接。',
}

/** The system's code of a fault, such as ENOSPC; empty where it has none. */
export function codeOf(fault: unknown): string {
  return fault instanceof Error && 'code' in fault && typeof fault.code === 'string' ? fault.code : ''
}

/** Why a file could not be read or written, as one or two Chinese sentences. */
export function describeFault(fault: unknown): string {
  if (fault instanceof SpokenFault) return fault.message
  if (fault instanceof ReplaceFault)
    return '文件正被其他程序打开，不能改写。请先在那个程序（如 Word 或 WPS）中关闭它，再试一次。'
  const code = codeOf(fault)
  return sentences[code] ?? (code ? `系统报告错误 ${code}。` : '程序内部出错。')
}
