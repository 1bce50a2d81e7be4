import type { Cell } from '../catalog/cell.ts'
import type { LimitRule, SizeRange, VolumeOption, VolumePrice, VolumeWay } from '../catalog/volume-shape.ts'

export interface VolumeFigures {
  readonly sizeGiB: Cell<SizeRange> | undefined
  readonly iops: Cell<LimitRule> | undefined
  readonly throughputMiBps: Cell<LimitRule> | undefined
  readonly price: Cell<VolumePrice> | undefined
}

/** The published figures of one way to serve: its own, else its option's. Nothing is read: pass the cells to `the`. */
export function figuresOf(option: VolumeOption, way: VolumeWay): VolumeFigures {
  return {
    sizeGiB: way.sizeGiB ?? option.sizeGiB,
    iops: way.iops ?? option.iops,
    throughputMiBps: way.throughputMiBps ?? option.throughputMiBps,
    price: way.price ?? option.price,
  }
}
