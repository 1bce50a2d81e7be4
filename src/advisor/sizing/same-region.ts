/** True where both name the same region of a cloud: "East US" and `eastus`, `us-east-1` in any case. */
export function isSameRegion(a: string, b: string): boolean {
  return plain(a) === plain(b)
}

const plain = (region: string) => region.toLowerCase().replace(/[\s_]/g, '')
