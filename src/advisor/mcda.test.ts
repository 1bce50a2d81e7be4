import { describe, expect, test } from 'vitest'
import { criteria, type Criterion } from './plan/priorities.ts'
import { priorityRange, type Points } from './priority-range.ts'
import { leadersOf, rank, scoreOf, type Weights } from './rank.ts'

/** Published examples of choosing by several criteria, whose numbers the scoring has to reproduce. */
interface Example {
  readonly name: string
  /** The criterion of ours that stands for each of the example's: two of its own that weigh alike may share one. */
  readonly columns: readonly Criterion[]
  readonly weights: readonly number[]
  /** One row per option, after what the example does to its raw figures. */
  readonly values: readonly (readonly number[])[]
  readonly scores: readonly number[]
  readonly decimals: number
  readonly ranks: readonly number[]
}

type Matrix = readonly (readonly number[])[]

const columnOf = (matrix: Matrix, at: number) => matrix.map((row) => row[at] ?? 0)

/** The best of a column is 1: where less is better, what is twice the least is worth half. */
function shareOfBest(matrix: Matrix, directions: readonly ('max' | 'min')[]): Matrix {
  return matrix.map((row) =>
    row.map((value, at) => {
      const column = columnOf(matrix, at)
      return directions[at] === 'min' ? Math.min(...column) / value : value / Math.max(...column)
    }),
  )
}

/** Each value over the length of its column, taken as a vector. */
const byVector = (matrix: Matrix): Matrix =>
  matrix.map((row) => row.map((value, at) => value / Math.hypot(...columnOf(matrix, at))))

const four = ['performance', 'resilience', 'cost', 'scalability'] as const

const examples: readonly Example[] = [
  {
    // https://en.wikipedia.org/wiki/Weighted_sum_model, after Fishburn 1967 and Triantaphyllou 2000.
    name: 'three options by four criteria, as they stand, two of them equal',
    columns: four,
    weights: [0.2, 0.15, 0.4, 0.25],
    values: [
      [25, 20, 15, 30],
      [10, 30, 20, 30],
      [30, 10, 30, 10],
    ],
    scores: [21.5, 22, 22],
    decimals: 2,
    ranks: [3, 1, 1],
  },
  {
    // Chakraborty, Zavadskas and Antucheviciene 2015, Economic Computation and Economic Cybernetics Studies and Research
    // 49(1), 5-22, example 2 with lambda = 1; https://github.com/quatrope/scikit-criteria, tests/agg/test_simple.py.
    name: 'ten machines by three costs and one benefit, each as a share of the best',
    columns: four,
    weights: [0.467, 0.16, 0.095, 0.278],
    values: shareOfBest(
      [
        [581818, 54.49, 3, 5500],
        [595454, 49.73, 3, 4500],
        [586060, 51.24, 3, 5000],
        [522727, 45.71, 3, 5800],
        [561818, 52.66, 3, 5200],
        [543030, 74.46, 4, 5600],
        [522727, 75.42, 4, 5800],
        [486970, 62.62, 4, 5600],
        [509394, 65.87, 4, 6400],
        [513333, 70.67, 4, 6000],
      ],
      ['min', 'min', 'min', 'max'],
    ),
    scores: [0.859, 0.8194, 0.843, 0.942, 0.8645, 0.8315, 0.8552, 0.8983, 0.9067, 0.8784],
    decimals: 4,
    ranks: [6, 10, 8, 1, 5, 9, 7, 3, 2, 4],
  },
  {
    // Karabasevic, Stanujkic, Urosevic and Maksimovic 2015, Acta Montanistica Slovaca 20(2), the ratio system;
    // https://github.com/energyinpython/pyrepo-mcda, tests/test_mcda_methods.py. Two pairs of its criteria weigh alike.
    name: 'three candidates by seven ratings, each by the length of its column',
    columns: ['performance', 'performance', 'resilience', 'cost', 'scalability', 'scalability', 'security'],
    weights: [0.215, 0.215, 0.159, 0.133, 0.102, 0.102, 0.073],
    values: byVector([
      [4, 3, 3, 4, 3, 2, 4],
      [3, 3, 4, 3, 5, 4, 4],
      [5, 4, 4, 5, 5, 5, 4],
    ]),
    scores: [0.494, 0.527, 0.677],
    decimals: 3,
    ranks: [3, 2, 1],
  },
]

const nothing: Weights = { performance: 0, resilience: 0, cost: 0, scalability: 0, security: 0, operability: 0 }

const weightsOf = ({ columns, weights }: Pick<Example, 'columns' | 'weights'>): Weights =>
  columns.reduce((all, criterion, at) => ({ ...all, [criterion]: weights[at] ?? 0 }), nothing)

const total = (weights: Weights) => criteria.reduce((sum, criterion) => sum + weights[criterion], 0)

/** Values as points of the scale on which nothing is 0 and the largest value of all is the most that may be given. */
function scored(example: Example) {
  const weights = weightsOf(example)
  const most = Math.max(...example.values.flat())
  const standings = example.values.map((row, at) => {
    const weighed = row.map((value, i) => ({
      criterion: example.columns[i] ?? 'operability',
      points: (3 * value) / (2 * most),
    }))
    return { at, atHand: true, support: 'supported' as const, score: scoreOf(weighed, weights) }
  })
  const published = (score: number) => ((score - 50) / 50) * total(weights) * 2 * most
  return { standings, published }
}

describe('a score is a weighted sum, as the literature has it', () => {
  test.each(examples)('$name', (example) => {
    const { standings, published } = scored(example)
    const unit = 10 ** -example.decimals
    const off = standings.filter(({ score, at }) => !(Math.abs(published(score) - (example.scores[at] ?? NaN)) < unit))
    expect(off).toEqual([])
    for (const { at, score } of standings)
      expect(1 + standings.filter((one) => one.score > score + 1e-9).length).toBe(example.ranks[at])
    const order = rank(standings).map(({ at }) => example.ranks[at])
    expect(order).toEqual(example.ranks.toSorted((a, b) => a - b))
  })

  test('two with the same score stand side by side, in the order in which they came', () => {
    const [first] = examples
    if (!first) throw new Error('there are examples')
    const { standings } = scored(first)
    const [one, two, last] = rank(standings)
    expect([one?.at, two?.at, last?.at]).toEqual([1, 2, 0])
    expect(two?.score).toBeCloseTo(one?.score ?? 0, 12)
    expect(leadersOf(rank(standings)).slice(0, 2)).toEqual([one, two])
  })
})

describe('within which priorities an option stays first, by closed form', () => {
  const even = { ...nothing, performance: 1, resilience: 1 }
  const points = (performance: number, resilience: number): Points => ({ ...nothing, performance, resilience })
  /** The share of the whole weight that a priority gives to one of two criteria, the other held at 3. */
  const shareAt = (priority: number | null) => (priority === null ? 1 : priority / (priority + 3))
  const range = (own: Points, rivals: Points[], criterion: Criterion) =>
    priorityRange([own], rivals, criterion, even, {}).map(shareAt)

  test('two options change places at weights of 3/7 and 4/7 (after Triantaphyllou and Sanchez 1997)', () => {
    // 0.4 x w1 - 0.3 x w2 = 0. Decision Sciences 28(1), 151-194.
    const [first, second] = [points(0.9, 0.4), points(0.5, 0.7)]
    const [lo, hi] = range(first, [second], 'performance')
    expect([lo, hi]).toEqual([expect.closeTo(3 / 7, 12), 1])
    const [from, to] = range(first, [second], 'resilience')
    expect([from, to]).toEqual([0, expect.closeTo(4 / 7, 12)])
  })

  test('moved alone, without the other, a weight may fall by 0.125 or rise by a sixth', () => {
    const [first, second] = [points(0.9, 0.4), points(0.5, 0.7)]
    const half = { ...nothing, performance: 0.5, resilience: 0.5 }
    const weightAt = (priority: number | null) => (0.5 * (priority ?? Infinity)) / 3
    const [lo] = priorityRange([first], [second], 'performance', half, {})
    const [, hi] = priorityRange([first], [second], 'resilience', half, {})
    expect(weightAt(lo) - 0.5).toBeCloseTo(-0.125, 12)
    expect(weightAt(hi) - 0.5).toBeCloseTo(1 / 6, 12)
  })

  test('a compromise stays first between the two that are best in one thing only', () => {
    // With values (1, 0), (0, 1) and (0.6, 0.6) the third is first for weights between 0.4 and 0.6.
    const ends = range(points(0.6, 0.6), [points(1, 0), points(0, 1)], 'performance')
    expect(ends).toEqual([expect.closeTo(0.4, 12), expect.closeTo(0.6, 12)])
  })
})

/** The order of options by a way of scoring all of them together. */
type Scoring = (options: Matrix) => readonly number[]

/** Law 5, as a check of any scoring: with a copy of one option added, the others keep their order. */
function keepsOrderWithCopy(scoring: Scoring, options: Matrix, copied: number): boolean {
  const copy = options[copied]
  if (!copy) throw new Error('no such option')
  const [before, after] = [scoring(options), scoring([...options, copy])]
  const isAhead = (scores: readonly number[], a: number, b: number) => (scores[a] ?? 0) > (scores[b] ?? 0)
  return options.every((_, a) => options.every((__, b) => isAhead(before, a, b) === isAhead(after, a, b)))
}

describe('law 5 can tell a scoring that holds options against each other', () => {
  // The example of Belton and Gear, Omega 11(3), 1983, 228-230, as ratios by three criteria that weigh alike; the weights
  // of the hierarchy below follow from them.
  const judged = [
    [1, 9, 8],
    [9, 1, 9],
    [1, 1, 1],
  ]
  /** The analytic hierarchy in its distributive mode: every criterion hands out one whole among the options. */
  const hierarchy: Scoring = (options) =>
    options.map((row) =>
      row.reduce((sum, value, at) => sum + value / columnOf(options, at).reduce((a, b) => a + b, 0) / row.length, 0),
    )
  const ours: Scoring = (options) =>
    options.map((row) =>
      scoreOf(
        row.map((value, at) => ({ criterion: four[at] ?? 'cost', points: value / 9 })),
        { ...nothing, performance: 1, resilience: 1, cost: 1 },
      ),
    )
  const rounded = (scores: readonly number[]) => scores.map((score) => Number(score.toFixed(2)))

  test('in the hierarchy a copy of the second lets the first overtake it', () => {
    expect(rounded(hierarchy(judged))).toEqual([0.45, 0.47, 0.08])
    expect(rounded(hierarchy([...judged, [9, 1, 9]]))).toEqual([0.37, 0.29, 0.06, 0.29])
    expect(keepsOrderWithCopy(hierarchy, judged, 1)).toBe(false)
  })

  test('our scoring keeps the order, whatever is copied', () => {
    expect([0, 1, 2].map((at) => keepsOrderWithCopy(ours, judged, at))).toEqual([true, true, true])
  })
})
