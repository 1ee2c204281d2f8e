import { z } from 'zod'

/** A rectangle on the screens, in pixels as the system counts them. */
export const rectangle = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int(),
  height: z.number().int(),
})
export type Rectangle = z.infer<typeof rectangle>

/** Where the window stood when it was closed last. */
export const placeSchema = z.object({ bounds: rectangle.nullable(), maximized: z.boolean() })
export type Place = z.infer<typeof placeSchema>

export const usualSize = { width: 1440, height: 900 }
export const smallestSize = { width: 1080, height: 680 }

/** How much of a window must be on a screen for somebody to get hold of it, in pixels. */
const grip = { width: 200, height: 100 }

function overlap(a: Rectangle, b: Rectangle): { width: number; height: number } {
  return {
    width: Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
    height: Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
  }
}

/** Where the window opens: where it was, if enough of it is on one of the screens that are there now; else in the middle. */
export function placeOnScreens(place: Place, screens: readonly Rectangle[]): Partial<Rectangle> {
  const { bounds } = place
  if (bounds === null) return usualSize
  const size = {
    width: Math.max(bounds.width, smallestSize.width),
    height: Math.max(bounds.height, smallestSize.height),
  }
  const isVisible = screens.some((screen) => {
    const seen = overlap(bounds, screen)
    // The title bar is what a window is moved by: above the screen it is out of reach.
    return seen.width >= grip.width && seen.height >= grip.height && bounds.y >= screen.y
  })
  return isVisible ? { x: bounds.x, y: bounds.y, ...size } : size
}
