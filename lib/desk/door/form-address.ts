import { randomBytes } from "node:crypto";
import { deskRoutes } from "../../base/routes";
import type { Kind } from "../../model/kinds";

/**
 * Which editing form: of a record, or of one that is yet to be. Several of those may be begun at once, so each has
 * a mark of its own, which is in its address.
 */
type FormOf = {
	/** The record's identifier; empty for a new one. */
	post: string;
	kind: Kind;
	/** Empty for a record that exists. */
	mark: string;
};

const MARK = /^[a-z\d]{8,20}$/;
export const isMark = (text: string) => MARK.test(text);
export const freshMark = () => randomBytes(6).toString("hex");

/** The page for a new record of a kind; without a mark it finds one for itself. */
export const newPage = (kind: string, mark = "") =>
	`${deskRoutes.records}/ny?type=${encodeURIComponent(kind)}${mark && `&udkast=${mark}`}`;

/** The address of the page on which a form stands. */
export const editPage = ({ post, kind, mark }: FormOf) =>
	post ? deskRoutes.edit(post) : newPage(kind, mark);

/** The name under which what is typed in a form is kept for its writer. */
export const unsavedFormKey = ({ post, kind, mark }: FormOf) =>
	post ? `post:${post}` : `ny:${kind}:${mark}`;

/** Whether a name is one that `unsavedFormKey` makes. */
export const isUnsavedFormKey = (name: string) =>
	/^(?:post:[\w-]{1,80}|ny:[a-z-]{1,40}:[a-z\d]{8,20})$/.test(name);
