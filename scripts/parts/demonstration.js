import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { programArguments, programEnvironment } from './launch.js'
import { inProject, root } from './project.js'
import { Refusal, say, tellProgress } from './report.js'
import { openVirtualScreen } from './virtual-screen.js'

const limit = 120_000

/** Lets the program show itself on a virtual screen, and tells where what it made is. */
export async function demonstrate(executable, file) {
  tellProgress('没有显示器，改在虚拟屏幕上演示……')
  const folder = inProject('out', 'demonstration')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const screen = await openVirtualScreen()
  try {
    const args = programArguments([`--demonstration=${folder}`, ...file])
    const files = await outcome(
      spawn(executable, args, { cwd: root, env: programEnvironment({ DISPLAY: screen.display }) }),
    )
    say('演示完成。没有显示器，窗口没有打开；程序在虚拟屏幕上打开范文、核稿、导出并截图，结果在：')
    for (const name of files) {
      say(`  ${relative(root, join(folder, name))}`)
    }
  } finally {
    screen.close()
  }
}

function outcome(program) {
  return new Promise((resolve, reject) => {
    let answer = ''
    let noise = ''
    const timer = setTimeout(() => {
      program.kill('SIGKILL')
      reject(new Refusal(`演示没有成功：超过 ${limit / 1000} 秒没有完成。\n${lastLines(noise)}`))
    }, limit)
    program.stdout.on('data', (data) => {
      answer += data
    })
    program.stderr.on('data', (data) => {
      noise += data
    })
    program.once('error', reject)
    program.once('close', (code) => {
      clearTimeout(timer)
      const result = readAnswer(answer)
      if (code === 0 && result?.ok) {
        resolve(result.files)
      } else {
        reject(new Refusal(`演示没有成功（退出码 ${code}）。\n${lastLines(`${answer}${noise}`)}`))
      }
    })
  })
}

function readAnswer(output) {
  const line = output.split('\n').find((candidate) => candidate.startsWith('{"demonstration":'))
  return line && JSON.parse(line).demonstration
}

const lastLines = (text) => text.trim().split('\n').slice(-20).join('\n')
