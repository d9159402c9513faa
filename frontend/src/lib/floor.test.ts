import { afterEach, describe, expect, it } from 'vitest'

import { raiseFloor } from './floor'

function own(object: object, name: string): PropertyDescriptor {
  const found = Object.getOwnPropertyDescriptor(object, name)
  if (found === undefined) throw new Error(`${name} is not there`)
  return found
}

const kept = {
  array: own(Array.prototype, 'at'),
  string: own(String.prototype, 'at'),
  own: own(Object, 'hasOwn'),
}

afterEach(() => {
  Object.defineProperty(Array.prototype, 'at', kept.array)
  Object.defineProperty(String.prototype, 'at', kept.string)
  Object.defineProperty(Object, 'hasOwn', kept.own)
})

interface Newer {
  at: (index?: number) => unknown
}

describe('an old browser', () => {
  it('gets what the libraries use', () => {
    Reflect.deleteProperty(Array.prototype, 'at')
    Reflect.deleteProperty(String.prototype, 'at')
    Reflect.deleteProperty(Object, 'hasOwn')
    raiseFloor()
    const list = [1, 2, 3] as unknown as Newer
    const results = [list.at(), list.at(-1), list.at(1.7), list.at(3), list.at(-4)]
    const letter = ('同行' as unknown as Newer).at(-1)
    const { hasOwn } = Object as unknown as { hasOwn: (object: object, key: string) => boolean }
    const owns = [hasOwn({ a: 1 }, 'a'), hasOwn({}, 'toString')]
    expect(results).toEqual([1, 3, 2, undefined, undefined])
    expect(letter).toBe('行')
    expect(owns).toEqual([true, false])
  })

  it('and a new one keeps its own', () => {
    raiseFloor()
    expect(Object.getOwnPropertyDescriptor(Array.prototype, 'at')?.value).toBe(kept.array.value)
  })
})
