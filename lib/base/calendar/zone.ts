/** The one time zone of the directory: every day, hour and date that a page says is a Danish one. */
export const DANISH_ZONE = "Europe/Copenhagen";
