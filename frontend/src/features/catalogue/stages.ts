export interface Orderable {
  any_order: boolean
}

export interface Block<Stage> {
  /** The members may be done in any order. */
  anyOrder: boolean
  stages: { stage: Stage; number: number }[]
}

/** The stages as they are walked: neighbours marked `any_order` are one block, if two or more. */
export function blocksOf<Stage extends Orderable>(stages: readonly Stage[]): Block<Stage>[] {
  const blocks: Block<Stage>[] = []
  stages.forEach((stage, index) => {
    const last = blocks[blocks.length - 1]
    const member = { stage, number: index + 1 }
    if (stage.any_order && last?.anyOrder === true) last.stages.push(member)
    else blocks.push({ anyOrder: stage.any_order, stages: [member] })
  })
  // a single one has nothing to change places with
  return blocks.map((block) => (block.stages.length > 1 ? block : { ...block, anyOrder: false }))
}
