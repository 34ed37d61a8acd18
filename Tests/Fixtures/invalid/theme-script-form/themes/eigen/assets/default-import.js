import text from './rules/text.js';
