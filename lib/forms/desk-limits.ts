/** The longest form of the desk; an intervention with all it says is some 60 kB once it is encoded. */
export const MAX_DESK_FORM_BYTES = 1024 * 1024;
