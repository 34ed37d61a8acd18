'use strict';

{
  Scandossier.keeping = { listen() {}, showLine() {} };
}
