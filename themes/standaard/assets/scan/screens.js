'use strict';

{
  Scandossier.screens = { listen() {} };
}
