'use strict';

{
  Scandossier.progress = { listen() {} };
}
