/** @jsxImportSource react */
import { start } from '../common/start';
import { App } from './app';
import { forgetViewer } from './hooks';
import './style.css';
import './pages.css';
import './dialogs.css';

forgetViewer();
start(<App />);
