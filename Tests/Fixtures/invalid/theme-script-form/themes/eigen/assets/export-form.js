export const { a, b } = window;
