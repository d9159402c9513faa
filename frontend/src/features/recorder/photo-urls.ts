import { onScopeDispose, shallowRef, watch, type Ref } from 'vue'

import { photoBlob } from '@/offline'

/** Addresses an <img> can show, by photo; each is let go when its photo goes. */
export function usePhotoUrls(ids: () => readonly string[]): Readonly<Ref<Record<string, string>>> {
  const urls = shallowRef<Record<string, string>>({})
  const release = (url: string | undefined) => {
    if (url !== undefined) URL.revokeObjectURL(url)
  }
  let gone = false

  async function show(id: string): Promise<void> {
    const blob = await photoBlob(id).catch(() => null)
    if (blob === null || gone || !ids().includes(id) || urls.value[id] !== undefined) return
    urls.value = { ...urls.value, [id]: URL.createObjectURL(blob) }
  }
  watch(
    ids,
    (wanted) => {
      for (const [id, url] of Object.entries(urls.value)) {
        if (!wanted.includes(id)) release(url)
      }
      urls.value = Object.fromEntries(
        Object.entries(urls.value).filter(([id]) => wanted.includes(id)),
      )
      for (const id of wanted) if (urls.value[id] === undefined) void show(id)
    },
    { immediate: true },
  )
  onScopeDispose(() => {
    gone = true
    Object.values(urls.value).forEach(release)
  })
  return urls
}
