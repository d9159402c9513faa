import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** The place in a list stands in the address: back, forward and reload return to it. */
export function usePaging() {
  const route = useRoute()
  const router = useRouter()
  const cursor = computed(() => {
    const given = route.query.cursor
    return (Array.isArray(given) ? given[0] : given) ?? undefined
  })

  /** Goes to the page that the server named; nothing named, nothing done. */
  function turn(to: string | null | undefined): void {
    if (to) void router.push({ query: { ...route.query, cursor: to } })
  }

  /** Back to the first page, for an address whose cursor is not understood any more. */
  function restart(): void {
    void router.replace({ query: { ...route.query, cursor: undefined } })
  }

  return { cursor, turn, restart }
}
