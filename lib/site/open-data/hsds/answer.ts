import { routes, siteUrl } from "../../../base/routes";
import type { Catalogue } from "../../../directory/catalogue";
import { type Asked, JSON_TYPE, stamped } from "../answer";
import { dataResponse } from "../conditional";
import { unknownParameters } from "../parameters";
import { problem } from "../problem";
import { HSDS_LISTS, type HsdsList, hsdsFeed } from "./feed";
import { hsdsOpenApi } from "./openapi";
import { withoutEmpty } from "./parts";
import { listPage } from "./query";
import type { HsdsWords } from "./words";

/** The version of HSDS that the answers are held against. */
const VERSION = "3.2.3";

const base = () => `${siteUrl()}${routes.hsds}`;

const rootOf = ({ sender }: Catalogue) =>
	withoutEmpty({
		version: VERSION,
		profile: `${siteUrl()}${routes.data}#hsds`,
		openapi_url: `${base()}/openapi.json`,
		data_guide: `${siteUrl()}${routes.data}`,
		publisher: { name: sender.name || "Pårørendevejviser", email: sender.email, website: siteUrl() },
	});

const notFound = () => problem(404, "Not found", "Nothing is published at this address.");

const isList = (name: string | undefined): name is HsdsList => HSDS_LISTS.some((list) => list === name);

/** What an address under `/api/hsds` answers. */
export function hsdsAnswer(
	catalogue: Catalogue,
	{ params, now }: Asked,
	[name, id, ...more]: readonly string[],
	words: HsdsWords,
): object | Response {
	if (name === undefined) return unknownParameters(params, []) ?? rootOf(catalogue);
	if (name === "openapi.json" && id === undefined)
		return unknownParameters(params, []) ?? hsdsOpenApi(base(), VERSION);
	if (!isList(name) || more.length > 0) return notFound();
	const entries = hsdsFeed(catalogue, words, now)[name];
	if (id === undefined) return listPage(catalogue, name, entries, params);
	const found = entries.find(({ whole }) => whole.id === id);
	return unknownParameters(params, []) ?? found?.whole ?? notFound();
}

/** Answers an address under `/api/hsds`. */
export async function answerHsds(
	request: Request,
	path: readonly string[],
	words: HsdsWords,
): Promise<Response> {
	const { answer, stamp } = await stamped(request, (catalogue, asked) =>
		hsdsAnswer(catalogue, asked, path, words),
	);
	if (answer instanceof Response) return answer;
	const isFreeText = new URL(request.url).searchParams.has("search");
	return dataResponse(request, stamp, { body: JSON.stringify(answer), type: JSON_TYPE, isFreeText });
}
