import { clean, isBlnk } from './rules/text.js';
import * as one from './een.js';
import { two } from './twee.js';
import './rules/txet.js';

one.start(clean, isBlnk, two);
