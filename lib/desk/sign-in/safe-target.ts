import { routes } from "../../base/routes";

const NOWHERE = "http://nowhere.invalid";
/** Signing in leads to none of these: they would ask again, or do something. */
const NOT_A_PAGE = /^\/redaktion\/(?:log-ind|handling)(?:\/|$)/;

/**
 * Where to go after signing in: an address of the desk as browsers would read it, and nowhere else.
 * @param raw what the address or the form says.
 */
export function safeTarget(raw: string | null | undefined): string {
	if (!raw || raw.length > 2_000 || !/^\/redaktion(?:[/?#]|$)/.test(raw) || /[\\\p{Cc}]/u.test(raw)) {
		return routes.desk;
	}
	if (!URL.canParse(raw, NOWHERE)) return routes.desk;
	const { origin, pathname, search } = new URL(raw, NOWHERE);
	const isDesk = origin === NOWHERE && (pathname === routes.desk || pathname.startsWith(`${routes.desk}/`));
	return isDesk && !NOT_A_PAGE.test(pathname) ? pathname + search : routes.desk;
}
