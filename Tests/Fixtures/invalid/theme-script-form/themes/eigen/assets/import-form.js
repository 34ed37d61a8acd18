import * from './rules/text.js';
