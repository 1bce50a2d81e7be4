import * as z from 'zod/mini'

export const criteria = ['performance', 'resilience', 'cost', 'scalability', 'security', 'operability'] as const
export type Criterion = (typeof criteria)[number]

const priority = z.literal([0, 1, 2, 3, 4, 5], 'A priority is a whole number from 0 to 5.')

export const priorities = z.strictObject({
  performance: z.exactOptional(priority),
  resilience: z.exactOptional(priority),
  cost: z.exactOptional(priority),
  scalability: z.exactOptional(priority),
  security: z.exactOptional(priority),
  operability: z.exactOptional(priority),
})

/** How much each criterion matters, 0 to 5; 3 is the tier's own profile. */
export type Priorities = z.infer<typeof priorities>
