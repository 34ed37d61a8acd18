if (a) {
  b();
