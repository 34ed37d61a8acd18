'use strict';

// Not a </SCRIPT> in sight, nor <!-- this.
{
  Scandossier.offline = { listen() {} };
}
