const f = () => {} / 2;
