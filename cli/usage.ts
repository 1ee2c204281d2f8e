import type { Command, CommanderError } from 'commander'

const titles: Record<string, string> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
}

/** Columns on a terminal: a Chinese or full-width character takes two. */
export function columns(text: string): number {
  return [...text].reduce((width, sign) => width + (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/.test(sign) ? 2 : 1), 0)
}

/** Makes the help of a command Chinese: its titles, its usage line and the words about help itself. */
export function withChineseHelp(command: Command): Command {
  return command
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      displayWidth: columns,
      optionDescription: (option) => option.description,
      subcommandTerm: (sub) => [sub.name(), sub.usage().replace('[options]', '')].join(' ').replace(/\s+/g, ' ').trim(),
      styleUsage: (usage) => usage.replace('[options]', '[选项]').replace('[command]', '命令'),
    })
    .helpOption('-h, --help', '显示帮助')
}

const sentences: Record<string, (name: string) => string> = {
  'commander.unknownCommand': (name) => `没有“${name}”这个命令`,
  'commander.unknownOption': (name) => `没有“${name}”这个选项`,
  'commander.missingArgument': (name) => `缺少参数 ${name}`,
  'commander.optionMissingArgument': (name) => `选项“${name}”后面缺少内容`,
  'commander.missingMandatoryOptionValue': (name) => `缺少选项“${name}”`,
  'commander.excessArguments': () => '参数太多',
  'commander.invalidArgument': (name) => `选项“${name}”的内容不对`,
  'commander.help': () => '请指定要执行的命令',
}

/** One Chinese sentence for what the command line says is wrong with how it was called. */
export function usageSentence(error: CommanderError): string {
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const sentence = sentences[error.code]?.(name) ?? '命令写得不对'
  return `${sentence}，用 dafu --help 查看用法`
}
