import { two } from './twee.js';

export const start = () => two;
