/** `npm run test:long`: with the full counts. */
export const isLong = process.env.LONG === "1";

/** How often something is tried, in the long run and in every run. */
export const runs = (long: number, short: number) => (isLong ? long : short);
