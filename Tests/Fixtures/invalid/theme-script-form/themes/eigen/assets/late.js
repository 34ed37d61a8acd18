const a = 1;
import './rules/text.js';
