'use strict';

{
  Scandossier.nextSteps = { listen() {} };
}
