import { cleanup, render } from '@testing-library/vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, nextTick, ref } from 'vue'

import { useAutosave } from './autosave'

interface Note {
  note: string
  outcome: string
}

function mounted(
  save: (changes: Partial<Note>, whole: Note) => Promise<unknown>,
  { held = { note: '', outcome: '' }, open = true } = {},
) {
  const stored = ref<Note | undefined>(held)
  let kept!: ReturnType<typeof useAutosave<Note>>
  const view = render(
    defineComponent({
      setup() {
        kept = useAutosave<Note>({
          view: () => ({ walk: { id: 'w' }, isOpen: open }),
          part: () => 'step.1',
          read: () => stored.value,
          save,
          delay: 20,
        })
        return () => null
      },
    }),
  )
  return { stored, kept, view }
}
const typed = async (kept: ReturnType<typeof useAutosave<Note>>, changes: Partial<Note>) => {
  if (kept.form.value) Object.assign(kept.form.value, changes)
  await nextTick()
}

afterEach(cleanup)

it('keeps what was typed when there is no room, says so, and writes it with the next change', async () => {
  const save = vi.fn().mockRejectedValueOnce(new Error('full')).mockResolvedValue(undefined)
  const { kept } = mounted(save)
  await typed(kept, { note: '排队' })
  await kept.flush()
  expect(kept.state.value).toBe('failed')
  expect(kept.form.value?.note).toBe('排队')
  await typed(kept, { note: '排队一' })
  await kept.flush()
  expect(kept.state.value).toBe('saved')
  expect(save).toHaveBeenLastCalledWith({ note: '排队一' }, { note: '排队一', outcome: '' })
})

it('writes only the fields that changed here, after a pause', async () => {
  const save = vi.fn().mockResolvedValue(undefined)
  const { kept } = mounted(save)
  await typed(kept, { note: '排' })
  await typed(kept, { note: '排队' })
  expect(kept.state.value).toBe('saving')
  await vi.waitFor(() => expect(save).toHaveBeenCalledTimes(1))
  expect(save).toHaveBeenCalledWith({ note: '排队' }, { note: '排队', outcome: '' })
})

it('writes when the page is left', async () => {
  const save = vi.fn().mockResolvedValue(undefined)
  const { kept, view } = mounted(save)
  await typed(kept, { note: '排队' })
  view.unmount()
  await vi.waitFor(() => expect(save).toHaveBeenCalledTimes(1))
})

it('does not mistake the echo of its own writes for another tab', async () => {
  const { kept, stored } = mounted(() => Promise.resolve())
  await typed(kept, { note: '一' })
  await kept.flush()
  await typed(kept, { note: '一二' })
  await kept.flush()
  await typed(kept, { note: '一二三' })
  stored.value = { note: '一', outcome: '' } // late
  await nextTick()
  stored.value = { note: '一二', outcome: '' }
  await nextTick()
  expect(kept.form.value?.note).toBe('一二三')
  expect(kept.elsewhere.value).toBe('none')
})

it('takes in what another tab wrote and keeps what is typed here', async () => {
  const { kept, stored } = mounted(() => Promise.resolve())
  await typed(kept, { note: '我' })
  stored.value = { note: '', outcome: 'done' }
  await nextTick()
  expect(kept.form.value).toEqual({ note: '我', outcome: 'done' })
  expect(kept.elsewhere.value).toBe('merged')
  stored.value = { note: '他', outcome: 'done' }
  await nextTick()
  expect(kept.form.value?.note).toBe('我')
  expect(kept.elsewhere.value).toBe('both')
})

describe('a page that goes before the store has the last change', () => {
  const never = () => new Promise(() => undefined)
  async function gone(): Promise<void> {
    const { kept, view } = mounted(never)
    await typed(kept, { outcome: 'done' })
    globalThis.dispatchEvent(new Event('pagehide'))
    view.unmount()
  }

  it('finds it again and writes it', async () => {
    await gone()
    const save = vi.fn().mockResolvedValue(undefined)
    const { kept } = mounted(save, { held: { note: '他', outcome: '' } })
    expect(kept.form.value).toEqual({ note: '他', outcome: 'done' })
    await vi.waitFor(() => expect(save).toHaveBeenCalledTimes(1))
    expect(save).toHaveBeenCalledWith({ outcome: 'done' }, { note: '他', outcome: 'done' })
    expect(localStorage).toHaveLength(0)
  })

  it('leaves what was written over it since, and what is locked', async () => {
    await gone()
    const save = vi.fn().mockResolvedValue(undefined)
    const locked = mounted(save, { open: false })
    expect(locked.kept.form.value?.outcome).toBe('')
    const { kept } = mounted(save, { held: { note: '', outcome: 'blocked' } })
    expect(kept.form.value?.outcome).toBe('blocked')
    expect(save).not.toHaveBeenCalled()
  })

  it('keeps nothing beside the store when the page comes back and the write went through', async () => {
    const { kept } = mounted(() => Promise.resolve())
    await typed(kept, { outcome: 'done' })
    globalThis.dispatchEvent(new Event('pagehide'))
    expect(localStorage).toHaveLength(1)
    await vi.waitFor(() => expect(localStorage).toHaveLength(0))
  })
})
