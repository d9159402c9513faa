import { PhotoRefused } from './errors'

/** Longest edge of a stored photo: enough to read a notice on a wall, half a megabyte. */
export const LONGEST_EDGE = 2560
const QUALITY = 0.82

interface Picture {
  width: number
  height: number
  draw: (on: CanvasRenderingContext2D, width: number, height: number) => void
  close: () => void
}

async function bitmapOf(file: Blob): Promise<Picture | null> {
  if (typeof createImageBitmap !== 'function') return null
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' })
    return {
      width: bitmap.width,
      height: bitmap.height,
      draw: (on, width, height) => on.drawImage(bitmap, 0, 0, width, height),
      close: () => bitmap.close(),
    }
  } catch {
    return null // Safari 14 knows no options; the element below turns the photo by itself
  }
}

function elementOf(file: Blob): Promise<Picture | null> {
  return new Promise((resolve) => {
    const url = URL.createObjectURL(file)
    const image = new Image()
    const close = () => URL.revokeObjectURL(url)
    image.onload = () =>
      resolve({
        width: image.naturalWidth,
        height: image.naturalHeight,
        draw: (on, width, height) => on.drawImage(image, 0, 0, width, height),
        close,
      })
    image.onerror = () => {
      close()
      resolve(null)
    }
    image.src = url
  })
}

/** The size a picture is kept at: never enlarged, its longest edge within bounds. */
export function fitted(width: number, height: number, longest = LONGEST_EDGE) {
  const share = Math.min(1, longest / Math.max(width, height))
  return {
    width: Math.max(1, Math.round(width * share)),
    height: Math.max(1, Math.round(height * share)),
  }
}

/**
 * A photo as it is kept and sent: JPEG, turned upright, without place and device. A file that no
 * browser can draw is no photo and is refused before anything is stored.
 */
export async function shrinkPhoto(file: Blob): Promise<Blob> {
  if (file.size === 0) throw new PhotoRefused('empty')
  const picture = (await bitmapOf(file)) ?? (await elementOf(file))
  if (picture === null || picture.width === 0 || picture.height === 0) {
    throw new PhotoRefused('not_an_image')
  }
  try {
    const size = fitted(picture.width, picture.height)
    const canvas = document.createElement('canvas')
    canvas.width = size.width
    canvas.height = size.height
    const on = canvas.getContext('2d')
    if (on === null) throw new PhotoRefused('not_an_image')
    picture.draw(on, size.width, size.height)
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob === null ? reject(new PhotoRefused('not_an_image')) : resolve(blob)),
        'image/jpeg',
        QUALITY,
      )
    })
  } finally {
    picture.close()
  }
}
