/** The same fact for every line before MSR 4, whose documents are the registry's own and not one line's. */
export function linesBefore4<C>(one: C) {
  return {
    'dtr-2.5': one,
    'dtr-2.6': one,
    'dtr-2.7': one,
    'msr-2.8': one,
    'msr-2.9': one,
    'msr-2.10': one,
    'msr-3.0': one,
    'msr-3.1': one,
  } as const
}

/** The same fact for every line. */
export function everyLine<C>(one: C) {
  return { ...linesBefore4(one), 'msr-4': one } as const
}
