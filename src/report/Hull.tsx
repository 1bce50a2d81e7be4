/** The drawing around the holds. Each piece stretches in one direction only, so that its lines keep their weight. */
const line = { fill: 'none', vectorEffect: 'non-scaling-stroke' } as const

export function HullTop() {
  return (
    <div className="hull-top" aria-hidden="true">
      <svg className="hull-bridge" viewBox="0 0 96 64" preserveAspectRatio="none">
        <path className="hull-thin" d="M52 64V14h34v14h8v36M52 28h34M58 20h22M74 14V2M68 6h12" {...line} />
      </svg>
      <svg className="hull-foredeck" viewBox="0 0 132 64" preserveAspectRatio="none">
        <path className="hull-thin" d="M0 64h22v-8h18v8M62 64V30M62 34 40 56" {...line} />
        <path className="hull-line" d="M84 64q24 0 40-10" {...line} />
      </svg>
    </div>
  )
}

export function HullSide({ end }: { readonly end: 'stern' | 'bow' }) {
  return (
    <svg
      className={`hull-side hull-${end}`}
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {end === 'stern' ? (
        <>
          <path className="hull-line" d="M100 0H30L42 100" {...line} />
          <path className="hull-water" d="M0 45h34" {...line} />
          <path className="hull-frame" d="M66 0v100" {...line} />
        </>
      ) : (
        <>
          <path className="hull-line" d="M0 0h64M94 -15 Q78 40 56 100" {...line} />
          <path className="hull-water" d="M78 45h22" {...line} />
          <path className="hull-frame" d="M34 0v100" {...line} />
        </>
      )}
    </svg>
  )
}

export function HullBottom() {
  return (
    <div className="hull-bottom" aria-hidden="true">
      <svg className="hull-bilge" viewBox="0 0 96 40" preserveAspectRatio="none">
        <path className="hull-line" d="M40.3 0Q44 39 80 39h16" {...line} />
        <path className="hull-thin" d="M40.3 0H96" {...line} />
      </svg>
      <div className="hull-keel" />
      <svg className="hull-bilge hull-forefoot" viewBox="0 0 132 40" preserveAspectRatio="none">
        <path className="hull-line" d="M74 0Q58 39 0 39" {...line} />
        <path className="hull-thin" d="M0 0h74" {...line} />
      </svg>
    </div>
  )
}
