/** Where the page starts: puts the workbench into the document. */
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './style/base.css';
import './style/shell.css';
import './style/parts.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
