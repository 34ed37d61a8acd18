'use strict';

{
  Scandossier.team = { listen() {} };
}
