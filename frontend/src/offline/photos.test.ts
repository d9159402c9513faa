import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { forgetDevice, freshStart, recorded, view } from '@tests/support/recorded-walk'

import { store } from './db'
import { PhotoRefused } from './errors'
import { addPhoto, photoBlob, removePhoto } from './photos'
import { fitted } from './shrink'
import { makeRoom } from './storage'

const TAKEN = Date.parse('2026-11-02T01:41:09Z')
const photo = (type = 'image/jpeg', name = 'IMG_0001.HEIC') =>
  new File([new Uint8Array(9000)], name, { type, lastModified: TAKEN })

function aBrowserThatDraws(width: number, height: number): { drawn: number[][] } {
  const drawn: number[][] = []
  vi.stubGlobal('createImageBitmap', () =>
    Promise.resolve({ width, height, close: () => undefined }),
  )
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue({
    drawImage: (_image: unknown, ...at: number[]) => drawn.push(at),
  } as unknown as null)
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done, type) =>
    done(new Blob([new Uint8Array(500)], { type: type ?? '' })),
  )
  return { drawn }
}

beforeEach(() => freshStart())
afterEach(async () => {
  await forgetDevice()
  vi.unstubAllGlobals()
})

async function refusal(file: File): Promise<string> {
  const id = await recorded()
  try {
    await addPhoto(id, file)
  } catch (error) {
    if (error instanceof PhotoRefused) return error.fault
  }
  return 'taken'
}

describe('a photo', () => {
  it('is shrunk before it is kept, with its capture time beside it', async () => {
    const { drawn } = aBrowserThatDraws(4000, 3000)
    const id = await recorded()
    const [step] = (await view(id)).steps
    const made = await addPhoto(id, photo(), { stepId: step?.id ?? '' })
    expect(drawn).toEqual([[0, 0, 2560, 1920]])
    const kept = await store().photos.get(made)
    expect(kept).toMatchObject({
      ...{ name: 'IMG_0001.jpg', type: 'image/jpeg', size: 500, stepId: step?.id, kind: 'photo' },
      capturedAt: '2026-11-02T01:41:09.000Z',
    })
    expect(kept?.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect((await photoBlob(made)).size).toBe(500)
    expect((await store().bytes.get(made))?.bytes).toBeInstanceOf(ArrayBuffer)
  })

  it('that is no photo is refused and nothing is kept', async () => {
    vi.stubGlobal('createImageBitmap', () => Promise.reject(new Error('cannot be drawn')))
    vi.stubGlobal(
      'Image',
      class {
        onerror: () => void = () => undefined
        set src(_url: string) {
          queueMicrotask(() => this.onerror())
        }
      },
    )
    expect(await refusal(photo())).toBe('not_an_image')
    expect(await store().bytes.count()).toBe(2)
  })

  it.each([
    ['an empty file', new File([], 'a.jpg', { type: 'image/jpeg' }), 'empty'],
    [
      'a huge PDF',
      new File([new ArrayBuffer(21 * 1024 * 1024)], 'a.pdf', { type: 'application/pdf' }),
      'too_large',
    ],
  ])('%s is refused', async (_name, file, fault) => {
    expect(await refusal(file)).toBe(fault)
  })

  it('a PDF and a recording are kept as they are', async () => {
    const id = await recorded()
    const pdf = await addPhoto(id, photo('application/pdf', '告知书.pdf'))
    const sound = await addPhoto(id, photo('audio/mp4', '录音.m4a'))
    expect(await store().photos.get(pdf)).toMatchObject({
      kind: 'pdf',
      name: '告知书.pdf',
      size: 9000,
    })
    expect(await store().photos.get(sound)).toMatchObject({ kind: 'audio' })
  })

  it('goes away until it may be on the server', async () => {
    const id = await recorded()
    const [first, second] = (await view(id)).photos
    expect(await removePhoto(first?.id ?? '')).toBe(true)
    await store().photos.update(second?.id ?? '', { tried: true })
    expect(await removePhoto(second?.id ?? '')).toBe(false)
    expect((await view(id)).photos).toHaveLength(1)
  })

  it('makes room only when the server has it', async () => {
    const id = await recorded()
    const [first] = (await view(id)).photos
    await store().photos.update(first?.id ?? '', { tried: true, sent: true })
    expect(await makeRoom()).toBe(3)
    expect(await store().bytes.count()).toBe(1)
    expect((await view(id)).photos).toHaveLength(2)
    expect(await makeRoom()).toBe(0)
  })
})

describe('the size a photo is kept at', () => {
  it.each([
    [4000, 3000, 2560, 1920],
    [3000, 4000, 1920, 2560],
    [800, 600, 800, 600],
    [10_000, 1, 2560, 1],
  ])('%i × %i becomes %i × %i', (width, height, toWidth, toHeight) => {
    expect(fitted(width, height)).toEqual({ width: toWidth, height: toHeight })
  })
})
