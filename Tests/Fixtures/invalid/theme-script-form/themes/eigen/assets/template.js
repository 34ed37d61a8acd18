const a = `Niet ${af} ;
