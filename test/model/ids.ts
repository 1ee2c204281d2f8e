/** A source of ids new1, new2, … that no letter of a test has. */
export function countedIds(): () => string {
  let last = 0
  return () => {
    last += 1
    return `new${last}`
  }
}
