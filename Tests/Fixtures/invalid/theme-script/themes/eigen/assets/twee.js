import * as one from './een.js';

export const two = () => one;
