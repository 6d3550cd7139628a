import { cleanLine } from "../../base/text";
import { editedAsYaml } from "../../model/describe-schema";
import { futureDates } from "../../model/future-dates";
import { type Entry, KINDS, type Kind } from "../../model/kinds";
import { BadInput } from "../door/action";
import { isMark } from "../door/form-address";
import { readYamlText, YAML_FIELD } from "../door/yaml-form";
import { checkForm } from "./check-document";
import { withMovedUp, withOneMore } from "./list-steps";

/** The fields of an editing form besides the document's own, which begin with `d.`. */
const OWN = [
	"post",
	"type",
	"udkast",
	"navn",
	"version",
	"grundlag",
	"grund",
	"stor",
	"tilfoej",
	"flyt",
	"gem",
];
/** What steps of a list are, and which part of a document they are about. */
type Button = { step: "add" | "up"; path: string } | { step: "save"; send: boolean };

type Checked = { document?: Entry["document"]; errors: Record<string, string> };

export type SaveInput = {
	/** The record's identifier; empty for a new one. */
	post: string;
	kind: Kind;
	/** What sets a new record's form apart from others in progress; empty for a record that exists. */
	mark: string;
	/** The name in the address that a new record is to have. */
	slug: string;
	version: number;
	/** The revision the form was opened at; empty for a new record. */
	base: string;
	why: string;
	readersShouldKnow: boolean;
	button: Button;
	form: URLSearchParams;
	/** The document that the form says, or what is wrong with it by field. */
	checked: Checked;
};

function buttonOf(form: URLSearchParams): Button {
	const add = form.get("tilfoej");
	const up = form.get("flyt");
	if (add !== null) return { step: "add", path: add };
	if (up !== null) return { step: "up", path: up };
	return { step: "save", send: form.get("gem") === "send" };
}

function checkedIn(kind: Kind, form: URLSearchParams): Checked {
	if (editedAsYaml(kind)) {
		const { document, errors } = readYamlText(kind, form.get(YAML_FIELD) ?? "");
		return { document: document as Entry["document"] | undefined, errors };
	}
	const { document, errors } = checkForm(kind, form);
	return { document: document as Entry["document"] | undefined, errors };
}

/**
 * Reads an editing form, and checks what it says: before anything is asked of the database.
 * @throws BadInput for one that is not ours.
 */
export function readSaveForm(form: URLSearchParams): SaveInput {
	for (const name of form.keys()) {
		const once = OWN.includes(name) && form.getAll(name).length === 1;
		if (!once && !name.startsWith("d.")) throw new BadInput(name);
	}
	const sent = (name: string) => form.get(name) ?? "";
	const [kind, version, mark] = [sent("type"), sent("version"), sent("udkast")];
	if (!Object.hasOwn(KINDS, kind) || !/^\d{1,9}$/.test(version)) throw new BadInput("type");
	if (mark !== "" && !isMark(mark)) throw new BadInput("udkast");
	return {
		post: sent("post"),
		kind: kind as Kind,
		mark,
		slug: cleanLine(sent("navn")),
		version: Number(version),
		base: sent("grundlag"),
		why: cleanLine(sent("grund")).slice(0, 500),
		readersShouldKnow: sent("stor") === "ja",
		button: buttonOf(form),
		form,
		checked: checkedIn(kind as Kind, form),
	};
}

type Values = [name: string, value: string][];

/** What was typed, without the button that was pressed. */
export const typedValues = ({ form }: SaveInput): Values =>
	[...form].filter(([name]) => !["tilfoej", "flyt", "gem"].includes(name));

/** What was typed, after a step of a list: one item more, or one moved up. */
export function afterStep(input: SaveInput): Values {
	const { button } = input;
	if (button.step === "save") return typedValues(input);
	const step = button.step === "add" ? withOneMore : withMovedUp;
	return [...step(typedValues(input), button.path)].map(([name, value]) => [name, value]);
}

/**
 * What was checked, and that nothing that has been is of a day that has not come.
 * @param today the day in Denmark on which it is about to be stored.
 */
export function checkedOn({ kind, form, checked }: SaveInput, today: string): Checked {
	if (!checked.document || editedAsYaml(kind)) return checked;
	if (futureDates(kind, checked.document, today).length === 0) return checked;
	const { document, errors } = checkForm(kind, form, today);
	return { document: document as Entry["document"] | undefined, errors };
}
