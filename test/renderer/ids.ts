/** A source of ids b1, b2, … for letters made in a test. */
export function countedIds(): () => string {
  let last = 0
  return () => {
    last += 1
    return `b${last}`
  }
}
