/**
 * What spreadsheets take for a formula (ASVS V1.2.10), full-width forms too. A cell that already begins with
 * apostrophes before such a sign gets one more, so that reading takes off what writing put on.
 */
const RISKY = /^'*[=+\-@\t\r\n\0＝＋－＠]/;
const GUARDED = /^'+[=+\-@\t\r\n\0＝＋－＠]/;

/** A cell as it is written into a spreadsheet. */
export const guardFormula = (cell: string): string => (RISKY.test(cell) ? `'${cell}` : cell);

/** The same cell as it is read again; what was never guarded stays. */
export const unguardFormula = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);
