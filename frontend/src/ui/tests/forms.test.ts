import userEvent from '@testing-library/user-event'
import { screen, waitFor } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { defineComponent, h, nextTick, ref } from 'vue'

import type { FieldError, Option } from '../types'
import UiCheckbox from '../UiCheckbox.vue'
import UiCheckboxGroup from '../UiCheckboxGroup.vue'
import UiErrorSummary from '../UiErrorSummary.vue'
import UiField from '../UiField.vue'
import UiNumberInput from '../UiNumberInput.vue'
import UiRadioGroup from '../UiRadioGroup.vue'
import UiSelect from '../UiSelect.vue'
import UiSwitch from '../UiSwitch.vue'
import UiTextArea from '../UiTextArea.vue'
import UiTextInput from '../UiTextInput.vue'
import { mount } from './kit'

const options: Option[] = [
  { value: 'a', label: '亲自办', hint: '自己办一次' },
  { value: 'b', label: '陪同办' },
  { value: 'c', label: '督导办', disabled: true },
]

describe('a field', () => {
  it('ties label, hint and error to its control', () => {
    mount(() =>
      h(
        UiField,
        { label: '手机号', hint: '只用于联系', error: '请填写 11 位手机号', required: true },
        () => h(UiTextInput, { modelValue: '' }),
      ),
    )
    const input = screen.getByRole('textbox', { name: /手机号/ })
    expect(input.getAttribute('aria-invalid')).toBe('true')
    expect(input.getAttribute('aria-required')).toBe('true')
    const words = (input.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
    expect(words.join()).toContain('只用于联系')
    expect(words.join()).toContain('错误：请填写 11 位手机号')
  })

  it('is a fieldset with a legend around several choices', () => {
    mount(() => h(UiField, { label: '方式', group: true }, () => h(UiRadioGroup, { options })))
    expect(screen.getByRole('group', { name: '方式' }).tagName).toBe('FIELDSET')
    expect(screen.getByRole('radiogroup', { name: '方式' })).toBeTruthy()
  })

  it('switches its control off', () => {
    mount(() => h(UiField, { label: '单位', disabled: true }, () => h(UiTextInput)))
    expect(screen.getByRole('textbox', { name: '单位' }).hasAttribute('disabled')).toBe(true)
  })
})

describe('the text area', () => {
  it('counts characters as people do and says how many are too many', async () => {
    const text = ref('')
    mount(() =>
      h(UiTextArea, {
        label: '情况',
        maxCount: 3,
        modelValue: text.value,
        'onUpdate:modelValue': (value: string) => (text.value = value),
      }),
    )
    await userEvent.type(screen.getByRole('textbox'), '办👍')
    expect(screen.getByText('已写 2 字，最多 3 字')).toBeTruthy()
    await userEvent.type(screen.getByRole('textbox'), '事难')
    expect(screen.getByText('超出 1 字，最多 3 字')).toBeTruthy()
    expect(text.value).toBe('办👍事难')
  })
})

describe('the number input', () => {
  it('reads full-width digits, moves by arrow keys and keeps to its range', async () => {
    const value = ref<number | null>(null)
    mount(() =>
      h(UiNumberInput, {
        label: '等候',
        min: 0,
        max: 20,
        step: 5,
        modelValue: value.value,
        'onUpdate:modelValue': (now: number | null) => (value.value = now),
      }),
    )
    const input = screen.getByRole('spinbutton', { name: '等候' })
    await userEvent.type(input, '１０')
    expect(value.value).toBe(10)
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}')
    expect(value.value).toBe(20)
    await userEvent.click(screen.getByRole('button', { name: '减少' }))
    expect(value.value).toBe(15)
    expect(input.getAttribute('aria-valuenow')).toBe('15')
  })
})

describe('choices', () => {
  it('choose by key, and each says what it adds', async () => {
    const value = ref('')
    mount(() =>
      h(UiRadioGroup, {
        options,
        label: '方式',
        modelValue: value.value,
        'onUpdate:modelValue': (now: string) => (value.value = now),
      }),
    )
    const first = screen.getByRole('radio', { name: /亲自办/ })
    expect(document.getElementById(first.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      '自己办一次',
    )
    first.focus()
    await userEvent.keyboard(' ')
    expect(value.value).toBe('a')
    expect(screen.getByRole('radio', { name: '督导办' }).hasAttribute('disabled')).toBe(true)
  })

  it('collect several', async () => {
    const value = ref<string[]>(['b'])
    mount(() =>
      h(UiCheckboxGroup, {
        options,
        label: '渠道',
        modelValue: value.value,
        'onUpdate:modelValue': (now: string[]) => (value.value = now),
      }),
    )
    await userEvent.click(screen.getByRole('checkbox', { name: /亲自办/ }))
    expect(value.value).toEqual(['b', 'a'])
    await userEvent.click(screen.getByRole('checkbox', { name: '陪同办' }))
    expect(value.value).toEqual(['a'])
  })

  it('tick one box, turn one switch, by the space key', async () => {
    const ticked = ref(false)
    const on = ref(false)
    mount(
      defineComponent(() => () => [
        h(UiCheckbox, {
          label: '我已阅读',
          modelValue: ticked.value,
          'onUpdate:modelValue': (now: boolean) => (ticked.value = now),
        }),
        h(UiSwitch, {
          label: '长辈版',
          modelValue: on.value,
          'onUpdate:modelValue': (now: boolean) => (on.value = now),
        }),
      ]),
    )
    screen.getByRole('checkbox', { name: '我已阅读' }).focus()
    await userEvent.keyboard(' ')
    expect(ticked.value).toBe(true)
    const toggle = screen.getByRole('switch', { name: '长辈版' })
    await userEvent.click(toggle)
    expect(on.value).toBe(true)
    expect(toggle.getAttribute('aria-checked')).toBe('true')
  })

  it('come from the platform list, grouped', async () => {
    const value = ref('')
    mount(() =>
      h(UiSelect, {
        label: '渠道',
        options: [
          { value: 'app', label: '辽事通', group: '线上' },
          { value: 'window', label: '窗口', group: '线下' },
        ],
        modelValue: value.value,
        'onUpdate:modelValue': (now: string) => (value.value = now),
      }),
    )
    const list = screen.getByRole('combobox', { name: '渠道' })
    expect(list.querySelectorAll('optgroup')).toHaveLength(2)
    await userEvent.selectOptions(list, 'window')
    expect(value.value).toBe('window')
  })
})

describe('the error summary', () => {
  it('takes focus when errors come, and each line leads to its field', async () => {
    const errors = ref<FieldError[]>([])
    mount(
      defineComponent(() => () => [
        h(UiErrorSummary, { errors: errors.value }),
        h(UiField, { id: 'phone', label: '手机号' }, () => h(UiTextInput)),
        h(UiField, { id: 'mode', label: '方式', group: true }, () => h(UiRadioGroup, { options })),
      ]),
    )
    expect(screen.queryByRole('alert')).toBeNull()
    errors.value = [
      { fieldId: 'phone', message: '请填写手机号' },
      { fieldId: 'mode', message: '请选择方式' },
    ]
    await nextTick()
    const summary = screen.getByRole('alert', { name: '有 2 处需要修改' })
    await waitFor(() => expect(document.activeElement).toBe(summary))
    await userEvent.click(screen.getByRole('link', { name: '请填写手机号' }))
    expect(document.activeElement?.id).toBe('phone')
    await userEvent.click(screen.getByRole('link', { name: '请选择方式' }))
    expect(document.activeElement?.getAttribute('type')).toBe('radio')
  })
})
