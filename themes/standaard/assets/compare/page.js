// Starts the page. The screens are prepared in the order of the imports.

import { byID } from '../page/elements.js';
import * as choice from './choice.js';
import * as filesView from './files-view.js';
import * as groupsView from './groups-view.js';
import './picture-view.js';
import './heat-view.js';
import './learning-view.js';
import './rounds-view.js';
import './framework-view.js';
import './agenda-view.js';
import './sectors-view.js';
import * as screens from './screens.js';
import { compared } from './state.js';

const root = byID('compare');
root.hidden = false;
for (const part of [filesView, groupsView, choice]) part.listen(root);
compared.onChange(screens.fill);
screens.listen();
