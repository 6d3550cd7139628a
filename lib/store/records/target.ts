/** What an action is about: an offer's or a contact's municipalities (empty: the whole country), or something that lies nowhere. */
export type Scope = readonly string[] | null;

/** The target of an action as its permission sees it. */
export type Target = { place: Scope };
