import type { Component } from 'vue'
import type { RouteLocationRaw } from 'vue-router'

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger'

export interface Option {
  value: string
  label: string
  hint?: string
  group?: string
  disabled?: boolean
}

/** A box to search in, whether it is there or still to be fetched. */
export interface ComboboxProps {
  options: readonly Option[]
  id?: string
  placeholder?: string
  label?: string
  disabled?: boolean
  remote?: boolean
  loading?: boolean
  /** The words of a value that is not among the options yet. */
  selectedLabel?: string
}

/** One thing a person can do; menu, button, key and command menu show the same object. */
export interface Action {
  id: string
  label: string
  hint?: string
  icon?: Component
  group?: string
  /** Written as pressed: `a`, `?`, `g h`, `mod+k`. */
  shortcut?: string
  /** Other words that find it: pinyin initials, English. */
  keywords?: string
  danger?: boolean
  disabled?: boolean
  separated?: boolean
  run?: () => void
}

export interface FieldError {
  /** The id of the control that the link leads to. */
  fieldId: string
  message: string
}

export interface RecordColumn<Row> {
  key: string
  label: string
  /** The words of the cell when no slot `cell-<key>` is given. */
  text?: (row: Row) => string
  sortable?: boolean
  align?: 'start' | 'end'
  nowrap?: boolean
  /** Heading of the card on phones and row header of the table. */
  primary?: boolean
  hideInCard?: boolean
}

export interface FilterField {
  key: string
  label: string
  /** `custom`: the page draws it in a slot `field-<key>`; `options` then name the chosen value. */
  type: 'search' | 'select' | 'checks' | 'date' | 'custom'
  options?: readonly Option[]
  placeholder?: string
  /** Several of them at a desk too, where `checks` is otherwise a list of one. */
  several?: boolean
  /** Asked for seldom: at a desk it waits behind a button. */
  more?: boolean
}

export type FilterState = Record<string, string | readonly string[]>

export interface TimelineEntry {
  id: string
  title: string
  time: string
  timeLabel: string
  by?: string
  body?: string
  tone?: Tone
  icon?: Component
}

export interface StepItem {
  id: string
  label: string
  hint?: string
}

export interface TaskItem {
  id: string
  label: string
  hint?: string
  status: string
  tone?: Tone
  to?: RouteLocationRaw
  disabled?: boolean
}

export interface TreeNode {
  id: string
  label: string
  hint?: string
  children?: TreeNode[]
}

export interface TabItem {
  id: string
  label: string
  count?: number
}

export interface DefinitionItem {
  key: string
  label: string
  value?: string
}

export interface PhotoItem {
  id: string
  name: string
  url?: string
  /** Words such as “待上传”. */
  status?: string
  tone?: Tone
  progress?: number
}

export interface ShortcutGroup {
  title: string
  items: readonly { keys: string; label: string }[]
}
