import { renderToString } from 'react-dom/server'
import { App } from './App.tsx'

export function renderStartPage(): string {
  return renderToString(<App />)
}
