/**
 * The id of a field of a short form, by which an error summary finds it: a page has several such forms, and their
 * fields share names.
 * @param form the form's name, or what sets it apart from others of its kind.
 */
export const stepFieldId = (form: string, field: string) => `${form}-${field}`;
