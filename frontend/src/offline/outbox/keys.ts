/** 64 bits of a text (FNV-1a, two lanes): tells two bodies of one device apart, no more. */
function hashOf(text: string): string {
  let one = 0x811c9dc5
  let other = 0xcbf29ce4
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    one = Math.imul(one ^ unit, 0x01000193)
    other = Math.imul(other ^ (unit + index), 0x01000193)
  }
  return [one, other].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}

/**
 * The idempotency key of a message. It follows from the message itself, so a page that was closed
 * before the answer came sends the same message under the same key, and nothing had to be kept.
 */
export function keyFor(what: string, walkId: string, body: unknown): string {
  return `${what}-${walkId}-${hashOf(JSON.stringify(body))}`
}
