// Starts the page. What shows the files loads with the first of them.

import { byID } from '../page/elements.js';
import * as choice from './choice.js';
import * as filesView from './files-view.js';
import * as groupsView from './groups-view.js';
import * as screens from './screens.js';
import { compared } from './state.js';

const root = byID('compare');
root.hidden = false;
for (const part of [filesView, groupsView, choice]) part.listen(root);
compared.onChange(screens.fill);
screens.listen();
