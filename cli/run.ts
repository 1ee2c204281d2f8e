import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { version } from '../package.json'
import { type CheckFormat, runCheck } from './commands/check'
import { runExport } from './commands/export'
import { runFix } from './commands/fix'
import { runImport } from './commands/import'
import { runInspect, runInspectProposal } from './commands/inspect'
import { runRules, runTemplates } from './commands/lists'
import { runMeasure } from './commands/measure'
import { runNew } from './commands/new'
import { exitCodes, type Io, UserError } from './io'
import { usageSentence, withChineseHelp } from './usage'
import type { Wishes } from './wishes'

type Output = { output: string }
type Format = { format: string }
type Check = Wishes & { format: CheckFormat; profile?: string; proposal?: string }
type Finish = (code: number) => void

/** Reads a format; refuses all but those there are. */
function oneOf(...formats: string[]): (value: string) => string {
  return (value) => {
    if (formats.includes(value)) return value
    throw new InvalidArgumentError('')
  }
}

function withFormat(command: Command): Command {
  return command.option('--format <格式>', '输出格式：text（默认）或 json', oneOf('text', 'json'), 'text')
}

function withWishes(command: Command): Command {
  const collected = (value: string, before: string[]): string[] => [...before, value]
  return command
    .option(
      '--rule <检查项=程度>',
      '改变检查项的程度：off、info、warning 或 error；检查项见 dafu rules，可写编号（S28），可重复',
      collected,
      [],
    )
    .option('--vocabulary <词表>', '本单位词表，JSON 文件')
}

function withOutput(command: Command, name: string): Command {
  return command.requiredOption(`-o, --output <${name}>`, '写到这个文件')
}

function addWriting(add: (name: string, about: string) => Command, io: Io, finish: Finish): void {
  withOutput(add('new', '新建一份答复草稿'), '草稿')
    .option('--template <编号>', '模板，见 dafu templates，默认按原件，没有原件为 suggestion')
    .option('--profile <编号>', '地区，见 dafu templates，默认 national', 'national')
    .option('--proposal <原件>', '要答复的建议或提案：按其填写信息，每条建议事项一个小标题')
    .action((options: { template?: string; profile: string; proposal?: string } & Output) => runNew(options, io))
  withOutput(add('import', '把答复函读成草稿，并列出调整和存疑之处'), '草稿')
    .argument('<文件>', '答复函（Word 文档、网页或文本），- 为标准输入')
    .action((file: string, options: Output) => runImport(file, options, io))
  withWishes(withOutput(add('fix', '改正可以放心改的问题'), '文件'))
    .argument('<文件>', '草稿或答复函，- 为标准输入')
    .action(async (file: string, options: Output & Wishes) => finish(await runFix(file, options, io)))
  withOutput(add('export', '导出 .docx、.pdf 或 .txt'), '文件')
    .argument('<草稿>', '草稿或答复函，- 为标准输入')
    .action((file: string, options: Output) => runExport(file, options, io))
}

function addReading(add: (name: string, about: string) => Command, io: Io, finish: Finish): void {
  withFormat(add('inspect', '列出程序对一份草稿或答复函的理解'))
    .argument('<文件>', '草稿或答复函，- 为标准输入')
    .option('--proposal', '文件是建议或提案，不是答复函')
    .action((file: string, options: Format & { proposal?: boolean }) =>
      options.proposal ? runInspectProposal(file, options, io) : runInspect(file, options, io),
    )
  withWishes(add('check', '检查一份或几份草稿、答复函'))
    .argument('<文件...>', '草稿或答复函，- 为标准输入')
    .option('--format <格式>', '输出格式：text（默认）、json 或 sarif', oneOf('text', 'json', 'sarif'), 'text')
    .option('--profile <编号>', '按这个地区检查，见 dafu templates')
    .option('--proposal <原件>', '对照这份建议或提案检查')
    .action(async (files: string[], options: Check) => finish(await runCheck(files, options, io)))
  withFormat(add('measure', '按 GB/T 9704-2012 逐项测量一份 .docx'))
    .argument('<文件>', '.docx 文件，- 为标准输入')
    .action(async (file: string, options: Format) => finish(await runMeasure(file, options, io)))
  withFormat(add('rules', '列出全部检查项')).action((options: Format) => runRules(options, io))
  withFormat(add('templates', '列出模板和地区')).action((options: Format) => runTemplates(options, io))
}

function programOf(io: Io, finish: Finish): Command {
  const program = withChineseHelp(new Command('dafu'))
    .description('起草、检查和导出人大代表建议、政协提案答复函')
    .version(version, '-V, --version', '显示版本')
    .helpCommand('help [命令]', '显示一个命令的帮助')
    .exitOverride()
    .configureOutput({ writeOut: io.stdout, writeErr: () => {}, outputError: () => {} })
  const add = (name: string, about: string): Command => withChineseHelp(program.command(name)).description(about)
  addWriting(add, io, finish)
  addReading(add, io, finish)
  return program
}

/** Runs one command line (without node and script) and gives its exit code; never throws for what a user may do wrong. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code: number = exitCodes.done
  const program = programOf(io, (finished) => {
    code = finished
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.done
    if (error instanceof CommanderError) io.stderr(`${usageSentence(error)}\n`)
    else if (error instanceof UserError) io.stderr(`${error.message}\n`)
    else throw error
    return exitCodes.failed
  }
}
