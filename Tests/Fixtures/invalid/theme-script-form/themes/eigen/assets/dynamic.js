const name = './rules/text.js';
import(name);
