import type { Answering, Contact } from "../../directory/offers/contact";
import type { Reach, Way } from "../../directory/offers/reach";
import type { ReachAnswer } from "./schemas/reach";

const instant = (at: Date | null) => at?.toISOString() ?? null;

/** Whether somebody answers, at the moment of the answer; `null` instants are not known. */
const answeringJson = (answering: Answering) => ({
	state: answering.state,
	until: answering.state === "open" ? instant(answering.until) : null,
	opensAt: answering.state === "closed" ? instant(answering.opensAt) : null,
});

const NO_CONTACT = {
	phone: null,
	mayBeCalled: false,
	url: null,
	email: null,
	asOf: null,
	openingHours: null,
};

/** A number, whether it may be called by a button, a page; `asOf`: the year or day of an unsure number's source. */
function contactJson(contact: Contact) {
	switch (contact.way) {
		case "call":
			return {
				...NO_CONTACT,
				phone: contact.phone,
				mayBeCalled: true,
				openingHours: { ...answeringJson(contact.answering), text: contact.hoursText },
			};
		case "number":
			return { ...NO_CONTACT, phone: contact.phone, asOf: contact.date };
		default:
			return { ...NO_CONTACT, url: contact.url };
	}
}

function wayJson(way: Way): ReachAnswer["ways"][number] {
	switch (way.way) {
		case "write":
			return { kind: "write", ...NO_CONTACT, url: way.url };
		case "mail":
			return { kind: "mail", ...NO_CONTACT, email: way.email };
		case "provider":
			return { kind: "provider", ...contactJson(way.by), provider: way.provider.slug };
		case "municipality":
			return { kind: "municipality", ...contactJson(way.by), municipality: way.municipality.code };
		case "line":
			return { kind: "line", ...contactJson(way.by), offer: way.line.slug };
		default:
			return { kind: way.way, ...contactJson(way) };
	}
}

/**
 * How one gets hold of somebody about an offer when it is asked for, the best way first (`lib/directory/offers/reach.ts`):
 * itself by `call`, `write`, `page`, `mail` or a `number` to be careful with; else its `provider`, the
 * `municipality`, or the `line` for all relatives.
 */
export const reachJson = ({ ways, certainty }: Reach): ReachAnswer => ({
	certainty,
	ways: ways.map(wayJson),
});
