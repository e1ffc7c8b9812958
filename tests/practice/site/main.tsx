/** @jsxImportSource react */
/** Starts the practice site in the page the server sent. */
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { switches } from './page';
import './style.css';

declare global {
  interface Window {
    /** what the page's own security policy has refused so far; for tests */
    __refused: string[];
  }
}

window.__refused = [];
document.addEventListener('securitypolicyviolation', (event) => {
  window.__refused.push(`${event.effectiveDirective} ${event.blockedURI}`);
});

document.documentElement.dataset['theme'] = switches.theme;
document.documentElement.lang = switches.lang;

const root = document.getElementById('react-root');
if (root) createRoot(root).render(<App />);
