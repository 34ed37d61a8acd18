'use strict';

{
  Scandossier.report = { listen() {} };
}
