/**
 * What libraries take for granted and Chrome 87 or Safari 14 lack. Our own code does not use these:
 * its types end at ES2021. Grown from what the built files contain, not from wishes.
 */
function at(this: ArrayLike<unknown>, index = 0): unknown {
  const whole = Math.trunc(index) || 0
  return this[whole < 0 ? whole + this.length : whole]
}

export function raiseFloor(): void {
  for (const prototype of [Array.prototype, String.prototype]) {
    if ('at' in prototype) continue
    Object.defineProperty(prototype, 'at', { value: at, writable: true, configurable: true })
  }
  if (!('hasOwn' in Object)) {
    Object.defineProperty(Object, 'hasOwn', {
      value: (object: object, key: PropertyKey) =>
        Object.prototype.hasOwnProperty.call(object, key),
      writable: true,
      configurable: true,
    })
  }
}
