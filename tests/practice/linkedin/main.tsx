/** @jsxImportSource react */
import { start } from '../common/start';
import { App } from './app';
import './style.css';

document.body.dataset['rehydrated'] = 'true';
start(<App />);
