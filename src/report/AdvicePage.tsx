export function AdvicePage() {
  return <h1>Advice</h1>
}
