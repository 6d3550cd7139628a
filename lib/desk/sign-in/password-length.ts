export const SHORTEST_PASSWORD = 12;
/** Longer ones would only cost work. */
export const LONGEST_PASSWORD = 128;
