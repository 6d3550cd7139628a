import { formatPhone } from "@/lib/base/format";
import type { Sender } from "@/lib/model/sender";

/** How one writes and calls; nothing where neither is known. */
function Ways({ email, phone }: Pick<Sender, "email" | "phone">) {
	if (!email && !phone) return null;
	return (
		<>
			{email && (
				<>
					Skriv til <a href={`mailto:${email}`}>{email}</a>
				</>
			)}
			{email && phone && " eller "}
			{phone && (
				<>
					{email ? "ring" : "Ring"} på <a href={`tel:${phone}`}>{formatPhone(phone)}</a>
				</>
			)}
			.
		</>
	);
}

/** Who runs the site, at the foot of every page; nothing until the desk has been told. */
export const SenderLine = ({ sender }: { sender: Sender }) =>
	sender.name ? (
		<p>
			{sender.name} driver siden. <Ways {...sender} />
		</p>
	) : null;

/** Who runs the site, where one reads about it. */
export function AboutSender({ sender }: { sender: Sender }) {
	return (
		<section className="detail-section" aria-labelledby="afsender">
			<h2 id="afsender">Hvem der driver siden</h2>
			<p>
				{sender.name ? `${sender.name} driver siden.` : "Det er ikke oplyst endnu."} <Ways {...sender} />
			</p>
		</section>
	);
}

/** Whom to tell when something keeps one from using the site. */
export function AccessibilityContact({ sender }: { sender: Sender }) {
	const { accessibilityEmail, accessibilityPhone } = sender;
	const hasOwn = accessibilityEmail !== "" || accessibilityPhone !== "";
	const ways = hasOwn ? { email: accessibilityEmail, phone: accessibilityPhone } : sender;
	const isKnown = ways.email !== "" || ways.phone !== "";
	return (
		<section className="detail-section" aria-labelledby="virker-ikke">
			<h2 id="virker-ikke">Hvis noget ikke virker for dig</h2>
			<p>
				{isKnown ? (
					<Ways {...ways} />
				) : (
					"Her skal stå, hvem du kan skrive og ringe til. Det er ikke oplyst endnu."
				)}
			</p>
		</section>
	);
}
