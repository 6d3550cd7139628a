import type { DocumentOf, Kind } from "../../model/kinds";
import { CORRECTABLE, type ProviderFact, providerFacts } from "./provider-facts";

/** A fact that somebody vouches for who confirms a record: which, and what it says. */
export type VouchedFact = { fact: ProviderFact; text: string };

const given = (fact: ProviderFact, texts: readonly (string | null | undefined)[]): VouchedFact[] =>
	texts.flatMap((text) => (text ? [{ fact, text }] : []));

function municipalityFacts({ phone, email, website, relativesPage, advisers }: DocumentOf<"municipality">) {
	const lines = advisers.map((one) =>
		[one.title, one.phone, one.email, one.hours].filter(Boolean).join(", "),
	);
	return [
		...given("phone", [phone && `${phone.number} (${phone.label})`]),
		...given("email", [email]),
		...given("url", [website, relativesPage]),
		...given("hours", [phone?.hours?.text]),
		...given("audience", lines),
	];
}

function providerContact({ phones, emails, websites, places }: DocumentOf<"provider">) {
	return [
		...given(
			"phone",
			phones.map(({ number, label }) => `${number} (${label})`),
		),
		...given("email", emails),
		...given("url", websites),
		...given("place", places),
	];
}

/** What is vouched for, in the order in which one asks about it: of an offer all of it, of others how to reach them. */
export function vouchedFacts(kind: Kind, document: unknown): VouchedFact[] {
	if (document === null) return [];
	if (kind === "municipality") return municipalityFacts(document as DocumentOf<"municipality">);
	if (kind === "provider") return providerContact(document as DocumentOf<"provider">);
	if (kind !== "offer") return [];
	const facts = providerFacts(document as DocumentOf<"offer">);
	return CORRECTABLE.flatMap((fact) => given(fact, [facts[fact]]));
}
