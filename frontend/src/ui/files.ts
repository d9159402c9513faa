export interface FileRules {
  accept?: string | undefined
  maxBytes?: number | undefined
  maxFiles?: number | undefined
}

export type Refusal = 'type' | 'size' | 'count' | 'empty'

export interface Sorted {
  taken: File[]
  refused: { file: File; why: Refusal }[]
}

function fits(file: File, accept: string): boolean {
  return accept.split(',').some((entry) => {
    const rule = entry.trim().toLowerCase()
    if (rule.startsWith('.')) return file.name.toLowerCase().endsWith(rule)
    if (rule.endsWith('/*')) return file.type.startsWith(rule.slice(0, -1))
    return file.type === rule
  })
}

/** Parts the files that may be taken from those that may not, each with its reason. */
export function sortFiles(files: readonly File[], have: number, rules: FileRules): Sorted {
  const result: Sorted = { taken: [], refused: [] }
  for (const file of files) {
    let why: Refusal | null = null
    if (rules.accept && !fits(file, rules.accept)) why = 'type'
    else if (file.size === 0) why = 'empty'
    else if (rules.maxBytes !== undefined && file.size > rules.maxBytes) why = 'size'
    else if (rules.maxFiles !== undefined && have + result.taken.length >= rules.maxFiles)
      why = 'count'
    if (why) result.refused.push({ file, why })
    else result.taken.push(file)
  }
  return result
}

export function sizeWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`
  if (bytes < 1024 ** 3) return `${(bytes / 1024 / 1024).toFixed(1)} MB`
  return `${(bytes / 1024 ** 3).toFixed(1)} GB`
}
