import { danishDay } from "@/lib/catalogue/version";
import type { Catalogue } from "@/lib/catalogue/view";
import { formatPhone } from "@/lib/format";
import type { Found } from "@/lib/search/ask";
import { highlight } from "@/lib/search/highlight";
import { softHyphens } from "../catalogue/soft-hyphens";
import { coverageWords } from "../offers/coverage-words";
import { STATUS_WORDS } from "../offers/words";
import { KIND_WORDS, whyWords } from "./words";

/** A text with the words that were looked for marked. */
function Marked({ text, marks }: { text: string; marks: (word: string) => boolean }) {
	let at = 0;
	return highlight(text, marks).map((piece) => {
		const key = at;
		at += piece.text.length;
		const shown = softHyphens(piece.text);
		return piece.hit ? <mark key={key}>{shown}</mark> : <span key={key}>{shown}</span>;
	});
}

type Props = { found: Found; marks: (word: string) => boolean; catalogue: Catalogue; now: Date };

/** The number to call, and how far the offer reaches. */
function Reach({ found, catalogue, now }: Omit<Props, "marks">) {
	const offer = found.type === "offer" ? catalogue.offers.find(({ slug }) => slug === found.slug) : undefined;
	if (!offer) return null;
	const ended = offer.status === "ended";
	return (
		<p className="glance">
			{offer.phone && !ended && <a href={`tel:${offer.phone}`}>Ring {formatPhone(offer.phone)}</a>}
			<span>{coverageWords(offer, catalogue.places, danishDay(now))}</span>
			{STATUS_WORDS[offer.status] && <span>{STATUS_WORDS[offer.status]}</span>}
		</p>
	);
}

/** One thing found: what it is, and why it is here. */
export function Result({ found, marks, catalogue, now }: Props) {
	return (
		<li className="card result">
			<p className="result-kind">{KIND_WORDS[found.type]}</p>
			<h2>
				<a href={found.url}>
					<Marked text={found.title} marks={marks} />
				</a>
			</h2>
			{found.summary && (
				<p>
					<Marked text={found.summary} marks={marks} />
				</p>
			)}
			<Reach found={found} catalogue={catalogue} now={now} />
			<p className="result-why">{whyWords(found.why)}</p>
		</li>
	);
}
