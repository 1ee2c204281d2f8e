/** The place at the head of an agency's name, and its level: 深圳市, 市. In a district's agency's name the district. */
export function issuerPlace(issuer: string): { place: string; level: string } | null {
  const found = /^(?:[一-鿿]{2,8}?[省市州])?([一-鿿]{2,6}?([省市县区旗州]))(?=[一-鿿]{2})/.exec(
    issuer.replace(/\s/g, ''),
  )
  const [, place, level] = found ?? []
  return place && level ? { place, level } : null
}
