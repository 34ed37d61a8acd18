'use strict';

{
  Scandossier.offline = { listen() {} };
}
