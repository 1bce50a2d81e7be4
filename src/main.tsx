import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './App.tsx'

const root = document.getElementById('root')
if (root) {
  // The built page already holds the start page; the development server's page holds nothing.
  if (root.childElementCount > 0) hydrateRoot(root, <App />)
  else createRoot(root).render(<App />)
}
