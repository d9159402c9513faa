import type { Option, RecordColumn, TaskItem, TimelineEntry, TreeNode } from '@/ui/types'

/* What the kit page shows. It is seen in development only, so it stays in one language. */

/** As long as a name may be. */
export const long60 =
  '辽宁省沈阳市浑南区人力资源和社会保障局政务服务中心综合受理窗口办理失业保险金申领和职业培训补贴申请事项的工作人员值班主任'

export const modes: Option[] = [
  { value: 'in_person', label: '亲自办', hint: '以群众身份完整办一次' },
  { value: 'accompany', label: '陪同办', hint: '陪群众一起办，不代办' },
  { value: 'cross_region', label: '跨域办' },
  { value: 'supervise', label: '督导办', disabled: true },
]

export const channels: Option[] = [
  { value: 'platform', label: '一体化政务服务平台', group: '线上' },
  { value: 'app', label: '辽事通', group: '线上' },
  { value: 'window', label: '办事窗口', group: '线下' },
  { value: 'terminal', label: '自助终端', group: '线下' },
]

export const matters: Option[] = [
  { value: 'm1', label: '失业保险金申领', hint: '社会保险 · 编码 2114' },
  { value: 'm2', label: '职工参保登记', hint: '社会保险' },
  { value: 'm3', label: '流动人员人事档案接收', hint: '人才人事' },
  { value: 'm4', label: '劳动能力鉴定申请', hint: '社会保险' },
  { value: 'm5', label: '就业失业登记', hint: '就业创业' },
  { value: 'm6', label: '创业担保贷款申请', hint: '就业创业' },
  { value: 'm7', label: '劳动用工备案', hint: '劳动关系' },
]

export interface Ticket {
  id: string
  number: string
  title: string
  unit: string
  status: string
  tone: 'neutral' | 'info' | 'success' | 'warning' | 'danger'
  due: string
}

export const tickets: Ticket[] = [
  {
    id: 't1',
    number: 'FK-2026-0012',
    title: '窗口要求重复提交身份证复印件',
    unit: '沈阳市人社局',
    status: '整改中',
    tone: 'info',
    due: '10月19日',
  },
  {
    id: 't2',
    number: 'FK-2026-0015',
    title: '辽事通查询参保记录时页面空白，退出重新登录后仍然不能显示',
    unit: '信息中心',
    status: '已逾期 2 天',
    tone: 'danger',
    due: '10月14日',
  },
  {
    id: 't3',
    number: 'FK-2026-0018',
    title: '办事指南没有写明办理时限',
    unit: '省社会保险事业服务中心',
    status: '待复核',
    tone: 'warning',
    due: '10月21日',
  },
  {
    id: 't4',
    number: 'FK-2026-0021',
    title: '建议增设无障碍坡道',
    unit: '铁岭市铁西区人社局',
    status: '已销号',
    tone: 'success',
    due: '9月30日',
  },
  {
    id: 't5',
    number: 'FK-2026-0022',
    title: '希望档案转递可以网上查询进度',
    unit: '就业和人才服务中心',
    status: '已提交',
    tone: 'neutral',
    due: '',
  },
]

export const columns: RecordColumn<Ticket>[] = [
  { key: 'title', label: '反映的问题', primary: true },
  { key: 'number', label: '编号', nowrap: true, sortable: true },
  { key: 'unit', label: '责任单位' },
  { key: 'status', label: '状态' },
  {
    key: 'due',
    label: '办结期限',
    sortable: true,
    nowrap: true,
    text: (row) => row.due || '未派单',
  },
]

export const timeline: TimelineEntry[] = [
  {
    id: 'e1',
    title: '反馈单已提交',
    time: '2026-10-10T09:20:00+08:00',
    timeLabel: '10月10日 09:20',
    by: '体验员 6 号',
    body: '在三号窗口被要求再交一份身份证复印件，上一环节已经交过。',
  },
  {
    id: 'e2',
    title: '已交办沈阳市人社局',
    time: '2026-10-12T10:02:00+08:00',
    timeLabel: '10月12日 10:02',
    by: '行风办 王敏',
    tone: 'info',
  },
  {
    id: 'e3',
    title: '延期申请被退回',
    time: '2026-10-14T16:40:00+08:00',
    timeLabel: '10月14日 16:40',
    by: '行风办 王敏',
    tone: 'warning',
  },
  {
    id: 'e4',
    title: '整改完成，等待复走',
    time: '2026-10-16T11:15:00+08:00',
    timeLabel: '10月16日 11:15',
    by: '沈阳市人社局 李强',
    tone: 'success',
  },
]

export const tasks: TaskItem[] = [
  { id: 'a', label: '办理前：事项和地点', status: '已完成', tone: 'success' },
  {
    id: 'b',
    label: '办理中：逐环节记录',
    hint: '已记 3 个环节，最近一次 10:42',
    status: '进行中',
    tone: 'info',
  },
  { id: 'c', label: '体验清单', hint: '还有 4 题没有回答', status: '未完成', tone: 'warning' },
  { id: 'd', label: '检查并提交', status: '还不能开始', disabled: true },
]

export const tree: TreeNode[] = [
  {
    id: 'ln',
    label: '辽宁省人力资源和社会保障厅',
    children: [
      { id: 'hf', label: '行风办', hint: '3 人' },
      { id: 'sb', label: '省社会保险事业服务中心', children: [{ id: 'sb1', label: '待遇审核处' }] },
    ],
  },
  {
    id: 'sy',
    label: '沈阳市人力资源和社会保障局',
    children: [{ id: 'tx', label: '铁西区人社局' }],
  },
]

export const w = {
  title: '组件陈列',
  lead: '每个组件的每种状态，供开发时查看。',
  forms: '表单',
  buttons: '按钮和提示',
  records: '列表',
  virtual: '五千行的列表',
  panels: '面板和进度',
  states: '空、错、等待',
  controlStates: '控件的每种状态',
  listStates: '列表和面板的每种状态',
} as const
