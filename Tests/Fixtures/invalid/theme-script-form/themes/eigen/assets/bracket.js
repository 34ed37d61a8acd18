if (a) {
  b(;
}
