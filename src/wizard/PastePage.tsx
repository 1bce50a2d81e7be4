export function PastePage() {
  return <h1>Paste what you have</h1>
}
