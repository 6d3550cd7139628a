import { formatPhone } from "@/lib/base/format";
import type { VouchedFact } from "@/lib/desk/confirming/vouched-facts";
import { FIELD_WORDS } from "./answer-row";

const LINK = "inline-block py-1.5";

function Text({ fact, text }: VouchedFact) {
	if (fact === "phone" && /^\d{3,8}$/.test(text))
		return (
			<a className={LINK} href={`tel:${text}`}>
				{formatPhone(text)}
			</a>
		);
	if (fact === "url")
		return (
			<a className={LINK} href={text} rel="noreferrer">
				{text}
			</a>
		);
	return text;
}

/** What one expects to be told of an offer, and of the others how to reach them. */
const EXPECTED = {
	offer: ["phone", "email", "url", "place", "hours", "price"],
	other: ["phone", "email", "url"],
} as const;

const inOneLine = ([first = "", ...more]: readonly string[]) =>
	[first, ...more.map((words) => words.toLowerCase())].join(", ");

type Props = { facts: readonly VouchedFact[]; kind: string };

/** What one says is right by confirming: each fact with what it says, and what is missing. */
export function VouchedList({ facts, kind }: Props) {
	const told = new Set(facts.map(({ fact }) => fact));
	const missing = EXPECTED[kind === "offer" ? "offer" : "other"].filter((fact) => !told.has(fact));
	return (
		<dl className="grid gap-y-2.5 text-95">
			{facts.map((one) => (
				<div key={`${one.fact} ${one.text}`} className="grid gap-x-10 sm:grid-cols-[9rem_1fr]">
					<dt className="font-semibold text-soft">{FIELD_WORDS[one.fact]}</dt>
					<dd className="wrap-anywhere whitespace-pre-line">
						<Text {...one} />
					</dd>
				</div>
			))}
			{missing.length > 0 && (
				<div className="grid gap-x-10 sm:grid-cols-[9rem_1fr]">
					<dt className="font-semibold text-soft">Ikke oplyst</dt>
					<dd>{inOneLine(missing.map((fact) => FIELD_WORDS[fact]))}</dd>
				</div>
			)}
		</dl>
	);
}
