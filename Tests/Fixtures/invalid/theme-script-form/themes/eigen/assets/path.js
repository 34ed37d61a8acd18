import { clean } from 'rules/text.js';
