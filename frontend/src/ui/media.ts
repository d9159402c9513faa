import { onMounted, onUnmounted, readonly, ref, type Ref } from 'vue'

/** Follows a media query. */
export function useMedia(query: string): Readonly<Ref<boolean>> {
  const list = window.matchMedia(query)
  const now = ref(list.matches)
  const follow = () => {
    now.value = list.matches
  }
  onMounted(() => {
    list.addEventListener('change', follow)
  })
  onUnmounted(() => {
    list.removeEventListener('change', follow)
  })
  return readonly(now)
}

/** True when so many root ems fit beside each other: at 150 % a tablet reads cards, not a squeezed table. */
export function useWide(ems = 48): Readonly<Ref<boolean>> {
  const measure = () => {
    const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
    return window.innerWidth / root >= ems
  }
  const wide = ref(measure())
  const follow = () => {
    wide.value = measure()
  }
  const scale = new MutationObserver(follow)
  onMounted(() => {
    window.addEventListener('resize', follow)
    scale.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-scale', 'data-mode'],
    })
  })
  onUnmounted(() => {
    window.removeEventListener('resize', follow)
    scale.disconnect()
  })
  return readonly(wide)
}
