/** The first characters of each initial in pinyin order; the collation of the language sorts the rest. */
const FIRSTS = Array.from('阿八嚓哒妸发旮哈击喀垃妈拿哦啪期然撒塌挖昔压匝')
const LETTERS = Array.from('abcdefghjklmnopqrstwxyz')
const HAN = /[\u4e00-\u9fff]/
const collator = new Intl.Collator('zh-CN')

function initialOf(character: string): string {
  if (!HAN.test(character)) return character.toLowerCase()
  let at = FIRSTS.length - 1
  while (at > 0 && collator.compare(character, FIRSTS[at] ?? '') < 0) at -= 1
  return LETTERS[at] ?? ''
}

/** `失业保险金申领` → `sybxjsl`, as the server's own search has it. */
export function initials(text: string): string {
  return Array.from(text).map(initialOf).join('')
}

export interface Findable {
  text: string
  initials: string
}

export function findable(text: string): Findable {
  const plain = text.normalize('NFKC').toLowerCase()
  return { text: plain, initials: initials(plain).replace(/[^a-z0-9]/g, '') }
}

/** Every word typed is in the text, or its letters are the initials of some of it. */
export function finds(where: Findable, typed: string): boolean {
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/)
    .every((word) => where.text.includes(word) || where.initials.includes(word))
}

/** Stands first in the list: the text, or its initials, begin with what was typed. */
export function begins(where: Findable, typed: string): boolean {
  const word = typed.normalize('NFKC').toLowerCase()
  return where.text.startsWith(word) || where.initials.startsWith(word)
}
