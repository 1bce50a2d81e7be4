import './ui/tokens.css'
import './ui/base.css'
import './main.css'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { earlyAnswers } from './early-answers.ts'
import { loadAdvisor } from './store/advice.ts'
import { keepSaving, restoreDraft } from './store/autosave.ts'
import { followAddress } from './store/navigation.ts'
import { pageOf } from './store/page.ts'

function comeAlive(): void {
  restoreDraft()
  keepSaving()
  followAddress()
  void loadAdvisor()
}

function start(): void {
  const root = document.getElementById('root')
  if (!root) return
  if (root.childElementCount > 0 && pageOf(location.hash).kind === 'start') {
    // The built page holds the start page as the empty plan shows it, perhaps with answers already given.
    const give = earlyAnswers(root)
    hydrateRoot(root, <App />)
    // React first shows what the empty plan says, as the page does, and then what the store holds.
    comeAlive()
    give()
  } else {
    root.replaceChildren()
    comeAlive()
    createRoot(root).render(<App />)
  }
  delete document.documentElement.dataset['page']
}

// The script is async, so that the page's first controls need not wait for it; it may even arrive before they do.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true })
else start()
