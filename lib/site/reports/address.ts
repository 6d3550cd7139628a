/** Whether the address asks for the thanks in place of the form. */
export const isThanks = (params: URLSearchParams) => params.getAll("tak").includes("1");

/** The canonical query of the form's page: `"?tak=1"` or nothing. Total. */
export const reportQuery = (params: URLSearchParams) => (isThanks(params) ? "?tak=1" : "");
