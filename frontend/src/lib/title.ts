import { onScopeDispose, ref, watchEffect } from 'vue'

const page = ref('')
const faulty = ref(0)
const words = ref({ product: '', fault: '' })

/** The words around a page's title, in the language in use. */
export function setTitleWords(product: string, fault: string): void {
  words.value = { product, fault }
}

/** The name of the page, in the person's language. */
export function setPageTitle(text: string): void {
  page.value = text
}

/** Says 错误: in the title while `hasErrors` answers true; a screen reader hears the title first. */
export function useTitleError(hasErrors: () => boolean): void {
  let counted = false
  const count = (now: boolean) => {
    if (now !== counted) faulty.value += now ? 1 : -1
    counted = now
  }
  watchEffect(() => count(hasErrors()))
  onScopeDispose(() => count(false))
}

watchEffect(() => {
  const { product, fault } = words.value
  const name = [page.value, product].filter((part) => part !== '').join(' · ')
  if (name !== '') document.title = faulty.value > 0 ? `${fault}${name}` : name
})
