export { clean } from './rules/text.js';
