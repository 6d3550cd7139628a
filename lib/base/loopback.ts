const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Whether an address is this machine's own: what is said there goes over no line. */
export const isLoopback = (address: string): boolean => LOOPBACK.test(new URL(address).hostname);
