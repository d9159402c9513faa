import { http, HttpResponse } from 'msw'

import { server } from './server'

export const IMPORTER = { permissions: ['import:run', 'job:read'] }

const column = (field: string, header: string, required: boolean) => ({
  field,
  header,
  header_en: header,
  required,
  aliases: [],
})

/** An import as the server tells it; checked and good unless said otherwise. */
export const anImport = (changes: object = {}) => ({
  id: 'i',
  kind: 'matters',
  state: 'checked',
  is_running: false,
  file_name: '事项.csv',
  size: 100,
  sha256: '',
  sheet: '数据',
  sheets: ['数据'],
  header_row: 1,
  columns: [
    { index: 0, letter: 'A', header: '事项名称', field: 'name', title: '事项名称' },
    { index: 1, letter: 'B', header: '备注', field: null, title: null },
  ],
  missing: [],
  total_rows: 3,
  bad_rows: 0,
  warnings: 0,
  to_create: 2,
  to_change: 1,
  to_keep: 0,
  has_bad_rows_file: false,
  skip_bad_rows: false,
  last_row: 0,
  batches: 0,
  created: 0,
  changed: 0,
  unchanged: 0,
  refused: 0,
  job_id: null,
  failure: null,
  created_at: '2026-10-12T01:30:00Z',
  updated_at: '2026-10-12T01:30:00Z',
  checked_at: null,
  committed_at: null,
  version: 4,
  available_actions: ['check', 'commit', 'cancel'],
  ...changes,
})

/** Answers what can be imported, and one import. */
export function serveImport(changes: object = {}): void {
  server.use(
    http.get('*/api/v1/import-kinds', () =>
      HttpResponse.json({
        items: [
          {
            name: 'matters',
            title: '政务服务事项',
            title_en: 'Matters',
            max_rows: 20000,
            columns: [column('name', '事项名称', true), column('board', '板块', false)],
          },
        ],
      }),
    ),
    http.get('*/api/v1/imports/i/samples', () =>
      HttpResponse.json({ items: [{ index: 0, values: ['失业登记', '就业登记'] }] }),
    ),
    http.get('*/api/v1/imports/i', () => HttpResponse.json(anImport(changes))),
  )
}
