/** @jsxImportSource react */
import { start } from '../common/start';
import { App } from './app';
import './style.css';

start(<App />);
