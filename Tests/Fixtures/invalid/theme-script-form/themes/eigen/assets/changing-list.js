let count = 0;

export { count };
