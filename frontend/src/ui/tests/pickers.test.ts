import userEvent from '@testing-library/user-event'
import { fireEvent, screen, waitFor } from '@testing-library/vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { h, ref } from 'vue'

import { readDate } from '../dates'
import type { PhotoItem } from '../types'
import UiCombobox from '../UiCombobox.vue'
import UiDateField from '../UiDateField.vue'
import UiField from '../UiField.vue'
import UiFilePicker from '../UiFilePicker.vue'
import UiPhotoPicker from '../UiPhotoPicker.vue'
import { mount } from './kit'

const options = [
  { value: 'm1', label: '失业保险金申领' },
  { value: 'm2', label: '职工参保登记', hint: '社会保险' },
  { value: 'm3', label: '劳动用工备案' },
]

describe('the combobox', () => {
  function open(extra: Record<string, unknown> = {}) {
    const value = ref('m1')
    mount(() =>
      h(UiField, { label: '事项' }, () =>
        h(UiCombobox, {
          options,
          modelValue: value.value,
          'onUpdate:modelValue': (now: string) => (value.value = now),
          ...extra,
        }),
      ),
    )
    return { value, input: screen.getByRole('combobox', { name: '事项' }) }
  }

  it('shows the words of its value and opens by the arrow key', async () => {
    const { input } = open()
    await waitFor(() => expect((input as HTMLInputElement).value).toBe('失业保险金申领'))
    expect(input.getAttribute('aria-expanded')).toBe('false')
    input.focus()
    await userEvent.keyboard('{ArrowDown}')
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(3))
    expect(input.getAttribute('aria-expanded')).toBe('true')
  })

  it('finds by two characters and says when nothing is found', async () => {
    const { input, value } = open()
    await userEvent.clear(input)
    await userEvent.type(input, '参保')
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1))
    await userEvent.click(screen.getByRole('option', { name: /职工参保登记/ }))
    expect(value.value).toBe('m2')
    await userEvent.clear(input)
    await userEvent.type(input, '没有这个')
    expect(await screen.findByText('没有找到，请换个词试试')).toBeTruthy()
  })

  it('keeps the fingers where they are and shows words that come late', async () => {
    const late = ref<typeof options>([])
    mount(() => h(UiCombobox, { label: '事项', options: late.value, modelValue: 'm3' }))
    const box = () => screen.getByRole('combobox', { name: '事项' })
    expect((box() as HTMLInputElement).value).toBe('')
    late.value = options
    await waitFor(() => expect((box() as HTMLInputElement).value).toBe('劳动用工备案'))
    await userEvent.click(box())
    await userEvent.click(await screen.findByRole('option', { name: '失业保险金申领' }))
    expect(document.activeElement).toBe(box())
  })

  it('asks the page when the list is far away', async () => {
    const asked: string[] = []
    const { input } = open({ remote: true, onSearch: (text: string) => asked.push(text) })
    await userEvent.clear(input)
    await userEvent.type(input, 'sybx')
    await waitFor(() => expect(asked.at(-1)).toBe('sybx'))
    expect(screen.getAllByRole('option')).toHaveLength(3)
  })

  it('is emptied by its own button', async () => {
    const { value } = open()
    await userEvent.click(screen.getByRole('button', { name: '清除' }))
    expect(value.value).toBe('')
  })
})

describe('the date field', () => {
  const media = (coarse: boolean) => {
    vi.spyOn(window, 'matchMedia').mockImplementation(
      (query) =>
        ({
          matches: coarse && query.includes('coarse'),
          addEventListener: () => undefined,
          removeEventListener: () => undefined,
        }) as unknown as MediaQueryList,
    )
  }
  afterEach(() => vi.restoreAllMocks())

  it.each([
    ['2026-10-12', '2026-10-12'],
    ['2026年10月2日', '2026-10-02'],
    ['２０２６．１０．１２', '2026-10-12'],
    ['20261012', '2026-10-12'],
    ['2026-02-30', null],
    ['明天', null],
  ])('reads %s as %s', (typed, day) => {
    expect(readDate(typed)).toBe(day)
  })

  it('is the platform wheel under a thumb', () => {
    media(true)
    mount(() => h(UiDateField, { label: '日期', modelValue: '2026-10-12' }))
    expect(screen.getByLabelText('日期').getAttribute('type')).toBe('date')
  })

  it('takes what is typed, keeps what it cannot read and says so', async () => {
    media(false)
    const day = ref('')
    mount(() =>
      h(UiDateField, {
        label: '日期',
        modelValue: day.value,
        'onUpdate:modelValue': (now: string) => (day.value = now),
      }),
    )
    const input = screen.getByRole('textbox', { name: '日期' })
    await userEvent.type(input, '2026年10月12日{Enter}')
    expect(day.value).toBe('2026-10-12')
    expect(screen.getByRole('status').textContent).toContain('星期一')
    await userEvent.clear(input)
    await userEvent.type(input, '后天{Enter}')
    expect(day.value).toBe('')
    expect((input as HTMLInputElement).value).toBe('后天')
    expect(input.getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByRole('status').textContent).toContain('看不懂这个日期')
  })

  it('opens a calendar with Chinese labels', async () => {
    media(false)
    const day = ref('2026-10-12')
    mount(() =>
      h(UiDateField, {
        label: '日期',
        modelValue: day.value,
        'onUpdate:modelValue': (now: string) => (day.value = now),
      }),
    )
    await userEvent.click(screen.getByRole('button', { name: '打开日历选择日期' }))
    expect(await screen.findByRole('button', { name: '下个月' })).toBeTruthy()
    expect(screen.getByRole('button', { name: '上个月' })).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: /2026年10月15日/ }))
    expect(day.value).toBe('2026-10-15')
  })
})

describe('files', () => {
  it('refuse each wrong one with its reason and keep the rest', async () => {
    const files = ref<File[]>([])
    mount(() =>
      h(UiField, { label: '名单' }, () =>
        h(UiFilePicker, {
          accept: '.xlsx',
          multiple: true,
          maxBytes: 10,
          maxFiles: 1,
          modelValue: files.value,
          'onUpdate:modelValue': (now: File[]) => (files.value = now),
        }),
      ),
    )
    const input = screen.getByLabelText(/名单/)
    const chosen = [
      new File(['ok'], '甲.xlsx'),
      new File(['ok'], '乙.exe'),
      new File(['0123456789a'], '丙.xlsx'),
      new File([], '丁.xlsx'),
      new File(['ok'], '戊.xlsx'),
    ]
    Object.defineProperty(input, 'files', { value: chosen, configurable: true })
    await fireEvent.change(input)
    expect(files.value.map((file) => file.name)).toEqual(['甲.xlsx'])
    const reasons = screen.getByRole('alert').textContent
    for (const words of [
      '“乙.exe”的格式不能上传',
      '“丙.xlsx”太大',
      '“丁.xlsx”是空文件',
      '最多 1 个文件',
    ]) {
      expect(reasons).toContain(words)
    }
    await userEvent.click(screen.getByRole('button', { name: '移除 甲.xlsx' }))
    expect(files.value).toEqual([])
  })

  it('come from the camera; no photo is no photo', async () => {
    const added: string[] = []
    const removed: string[] = []
    const items: PhotoItem[] = [{ id: 'p1', name: '三号窗口', status: '待上传', progress: 40 }]
    mount(() =>
      h(UiField, { label: '照片' }, () =>
        h(UiPhotoPicker, {
          items,
          onAdd: (files: File[]) => added.push(...files.map((file) => file.name)),
          onRemove: (id: string) => removed.push(id),
        }),
      ),
    )
    const camera = screen.getByLabelText(/拍照/)
    expect(camera.getAttribute('capture')).toBe('environment')
    const chosen = [new File(['x'], '1.jpg', { type: 'image/jpeg' }), new File(['x'], '2.pdf')]
    Object.defineProperty(camera, 'files', { value: chosen, configurable: true })
    await fireEvent.change(camera)
    expect(added).toEqual(['1.jpg'])
    expect(screen.getByRole('alert').textContent).toContain('“2.pdf”的格式不能上传')
    expect(screen.getByText('待上传')).toBeTruthy()
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('40')
    await userEvent.click(screen.getByRole('button', { name: '删除照片 三号窗口' }))
    expect(removed).toEqual(['p1'])
  })
})
