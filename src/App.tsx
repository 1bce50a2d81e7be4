export function App() {
  return (
    <main>
      <h1>Stowage</h1>
    </main>
  )
}
