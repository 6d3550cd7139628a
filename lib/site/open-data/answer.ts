import type { Catalogue } from "../../directory/catalogue";
import { catalogueVersion } from "../../store/records/catalogue-version";
import { publicReader, published } from "../queries";
import { dataResponse } from "./conditional";
import { unknownParameters } from "./parameters";
import { type Stamp, stampJson, stampOf } from "./stamp";

/** What an address of the API is asked: its parameters, and when. */
export type Asked = { params: URLSearchParams; now: Date };

/** What an address of the API answers: data with what is said of it, or a problem. */
export type DataAnswer = { data: unknown; meta?: object; isFreeText?: boolean };

export const JSON_TYPE = "application/json; charset=utf-8";

/** Asks a question of what is published, with which data it was and on what terms. */
export async function stamped<R>(
	request: Request,
	question: (catalogue: Catalogue, asked: Asked) => R,
): Promise<{ answer: R; stamp: Stamp }> {
	const now = new Date();
	// Read before the records: an answer made of newer ones is never said to be older.
	const version = await catalogueVersion(await publicReader(), now);
	const asked = { params: new URL(request.url).searchParams, now };
	return published((catalogue: Catalogue) => ({
		answer: question(catalogue, asked),
		stamp: stampOf(catalogue, version),
	}));
}

/** The body of an answer of `/api/v1`. */
export const bodyOf = ({ data, meta }: DataAnswer, stamp: Stamp) => ({
	data,
	meta: { ...meta, ...stampJson(stamp) },
});

/** Answers an address of `/api/v1`; nothing where the question knows no answer. */
export async function answerJson<A extends DataAnswer | Response | null>(
	request: Request,
	question: (catalogue: Catalogue, asked: Asked) => A,
): Promise<Response | Extract<A, null>> {
	const { answer, stamp } = await stamped(request, question);
	if (answer === null || answer instanceof Response) return answer as Response | Extract<A, null>;
	const body = JSON.stringify(bodyOf(answer, stamp));
	return dataResponse(request, stamp, { body, type: JSON_TYPE, isFreeText: answer.isFreeText });
}

/** Answers an address that is a document of its own, without our envelope; it knows no parameters. */
export async function answerText(
	request: Request,
	type: string,
	make: (catalogue: Catalogue, stamp: Stamp) => string,
): Promise<Response> {
	const { answer, stamp } = await stamped(
		request,
		(catalogue, { params }) => unknownParameters(params, []) ?? { of: catalogue },
	);
	if (answer instanceof Response) return answer;
	return dataResponse(request, stamp, { body: make(answer.of, stamp), type });
}

/** The same for JSON. */
export const answerDocument = (
	request: Request,
	make: (catalogue: Catalogue, stamp: Stamp) => object,
): Promise<Response> =>
	answerText(request, JSON_TYPE, (catalogue, stamp) => JSON.stringify(make(catalogue, stamp)));
