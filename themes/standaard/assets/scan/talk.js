'use strict';

{
  Scandossier.talk = { listen() {} };
}
