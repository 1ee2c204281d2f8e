import type { Letter } from '../../model/letter'
import { partsOf } from './parts'

/** Whether the letter is to be made public, by its facts or as it prints (公开方式：主动公开, 此件公开发布). */
export function isMadePublic(letter: Pick<Letter, 'blocks' | 'facts'>): boolean {
  if (letter.facts.disclosure === '主动公开') return true
  return partsOf(letter, 'disclosure', 'note').some(({ text }) => /主动公开|同意公开|此件公开/.test(text))
}
