// What the scripts of the scan make of files that a school opens, without a page around them. `form_node.py` runs this,
// for hundreds of files that the browser tests make; a mistake that is thrown ends it.
//
//   node Tests/Corpus/opened.mjs DATA < FILES    DATA holds what stands in the page for its scripts, FILES a line of
//                                                base64 per file; prints a line of JSON per file:
//                                                { refusal, sentence } or { written }

import { readFileSync } from 'node:fs';

import { withIDs } from '../../themes/standaard/assets/rules/aspect-ids.js';
import { read } from '../../themes/standaard/assets/rules/result-file.js';
import { write } from '../../themes/standaard/assets/rules/result-writing.js';

const given = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const data = { ...given, aspects: withIDs(given.aspects) };
const own = () => Object.getOwnPropertyNames(Object.prototype).sort().join();
const before = own();

function opened(bytes) {
  const { refusal, document } = read(bytes, data);
  if (refusal) return { refusal: refusal.key, sentence: data.strings[refusal.key] };
  return { written: write(document, data, '') };
}

const lines = readFileSync(0, 'latin1').split('\n').slice(0, -1);
for (const line of lines) {
  const said = opened(Uint8Array.from(Buffer.from(line, 'base64')));
  const isClean = own() === before && {}.polluted === undefined && {}.current === undefined;
  if (!isClean) throw new Error('something is left behind in every object');
  console.log(JSON.stringify(said));
}
