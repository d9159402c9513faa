import type { Area } from '@/lib/areas'

const found = import.meta.glob<Area>('../routes/*/index.ts', { eager: true, import: 'default' })

/** Every room under `src/routes/`; a room is added by its own `index.ts`, no list names it. */
export const areas: readonly Area[] = Object.values(found)
