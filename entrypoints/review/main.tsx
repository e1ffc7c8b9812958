/** Starts the full page. */
import { render } from 'preact';
import { Review } from './Review';

const app = document.getElementById('app');
if (app) render(<Review />, app);
