import { ascentShare, descentShare } from '../../letter/model/measures'
import { type FontRole, type LetterFonts, localSources, roleSources } from './font-names'

/** The family under which the pages know the font of each role. */
const families: Record<FontRole, string> = {
  title: 'Letter Title',
  body: 'Letter Body',
  heading: 'Letter Heading',
  subheading: 'Letter Subheading',
  pageNumber: 'Letter Page Number',
}

/** All fonts take the room of a character's square, so that lines have their baselines in one place whatever the font. */
const square: FontFaceDescriptors = {
  ascentOverride: `${ascentShare * 100}%`,
  descentOverride: `${descentShare * 100}%`,
  lineGapOverride: '0%',
}

/** What the page takes where no font of a role is there. */
const otherwise: Record<FontRole, string> = {
  title: '"Noto Serif CJK SC", serif',
  body: '"Noto Serif CJK SC", serif',
  heading: '"Noto Sans CJK SC", sans-serif',
  subheading: '"Noto Serif CJK SC", serif',
  pageNumber: '"Noto Serif CJK SC", serif',
}

/** The fonts of a role as a style sheet lists them; the style sheets know them as `--font-` and the role. */
export function fontList(role: FontRole): string {
  return `"${families[role]}", ${otherwise[role]}`
}

let shown: FontFace[] = []

/**
 * Has the pages show the letter's fonts, each in its own weight and never thickened by machine; where one is missing,
 * what stands in for it. Ends when all are there to be drawn.
 */
export async function showFonts(fonts: LetterFonts): Promise<void> {
  const roles = Object.keys(families) as FontRole[]
  for (const role of roles) document.documentElement.style.setProperty(`--font-${role}`, fontList(role))
  const faces = roles.map((role) => new FontFace(families[role], roleSources(role, fonts), square))
  for (const face of shown) document.fonts.delete(face)
  for (const face of faces) document.fonts.add(face)
  shown = faces
  // A role of which nothing is installed falls back on the style sheet's families.
  await Promise.allSettled(faces.map((face) => face.load()))
}

/** Whether this computer has a font, under whichever of its names. */
export async function isInstalled(font: string): Promise<boolean> {
  try {
    await new FontFace('probe', localSources([font])).load()
    return true
  } catch {
    return false
  }
}
