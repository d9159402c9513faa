import { computed, type ComputedRef } from 'vue'
import { useRoute } from 'vue-router'

/**
 * The `:id` of this page's address, '' where it has none. While the page is being left the address is
 * another's already: the id stays, so that nothing is asked of the server for a page that goes.
 */
export function useRouteId(): ComputedRef<string> {
  const route = useRoute()
  const own = route.name
  const read = () => (typeof route.params.id === 'string' ? route.params.id : '')
  let last = read()
  return computed(() => {
    if (route.name === own) last = read()
    return last
  })
}
