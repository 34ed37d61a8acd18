// A scan that is not kept for when there is no network.

// Not a </SCRIPT> in sight, nor <!-- this.
export function listen() {}
