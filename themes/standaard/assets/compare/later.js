// What nobody needs before there are files: what reads them, and the screens about them.

import { readAll } from './intake.js';
import './picture-view.js';
import './heat-view.js';
import './learning-view.js';
import './rounds-view.js';
import './framework-view.js';
import './agenda-view.js';
import './sectors-view.js';

export { readAll };
