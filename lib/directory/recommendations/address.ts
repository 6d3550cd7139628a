import { PARAM } from "../../base/params";
import type { Municipality, PlacesDocument } from "../../model/place-schema";
import { municipalityBySlug } from "../places/register";
import { readCheck, type SelfCheck, writeCode } from "./self-check";

/** What the address of the recommendations, and of what is made of them, says. */
export type CheckAddress = {
	/** The answers; `null` where no self-check is asked for. */
	check: SelfCheck | null;
	/** Whose self-check it is. */
	municipality: Municipality | null;
};

/** Reads such an address. Total: what nobody can have meant is dropped, never an error. */
export function readCheckAddress(params: URLSearchParams, places: PlacesDocument): CheckAddress {
	const slug = (params.get(PARAM.municipality) ?? "").trim().toLowerCase();
	return { check: readCheck(params), municipality: municipalityBySlug(places, slug) ?? null };
}

/** The canonical query of such an address, `""` or beginning with `?`. */
export function checkQuery({ check, municipality }: CheckAddress): string {
	const pairs = [
		...(municipality ? [[PARAM.municipality, municipality.slug]] : []),
		...(check ? [[PARAM.selfCheck, writeCode(check)]] : []),
	];
	return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : "";
}
