/** Ten digits that begin with a day and a month (or a replacement's, 60 days later): what a CPR number looks like. */
const CPR = /(?<!\d)(?:[0-3]\d|[6-9]\d)(?:0[1-9]|1[0-2])\d\d[- ]?\d{4}(?!\d)/;

/** Whether a text contains what looks like a CPR number, which nobody should send us and we must not keep. */
export const hasPersonalNumber = (text: string): boolean => CPR.test(text);
