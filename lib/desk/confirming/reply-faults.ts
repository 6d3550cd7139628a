import { hasPersonalNumber } from "../../base/personal-number";
import { lengthOf } from "../../base/text";
import { phone } from "../../model/contact-parts";
import { MUNICIPAL_ANSWERS } from "../../model/municipal-answer-schema";
import { webAddress } from "../../model/schema-parts";
import { type RowField, rowFieldName, type TypedReply } from "./reply-fields";

/** How many characters each of them may have. */
const MOST = { navn: 120, telefon: 40, side: 500, spoerg: 150, funktion: 120, raadgiver: 120, besked: 2_000 };

const NO_CPR = "Skriv ikke CPR-numre.";
const WRONG_PHONE = "Skriv ét nummer med otte cifre.";
const WRONG_PAGE = "Skriv sidens adresse, fx www.naestved.dk/paaroerende.";
const NO_NAME = "Skriv, hvad tilbuddet hedder hos jer.";
const NO_WAY_IN = "Skriv et telefonnummer, en side eller hvem man skal spørge efter.";
const NOT_YES = "Du har skrevet om et tilbud. Vælg “Ja”, eller slet det, du har skrevet.";
const NO_ROLE = "Skriv din funktion, fx pårørendekonsulent.";
const NO_ANSWER = "Svar ved mindst én af dem.";
const NO_TITLE = "Skriv funktionen, eller slet nummeret.";
const NO_NUMBER = "Skriv nummeret, eller slet funktionen.";

const tooLong = (most: number) => `Højst ${most.toLocaleString("da-DK")} tegn.`;

/** What is wrong with a text whatever it is about; CPR numbers are asked of words, an address may have any digits. */
function textFault(text: string, most: number): string | undefined {
	if (lengthOf(text) > most) return tooLong(most);
	return hasPersonalNumber(text) ? NO_CPR : undefined;
}

const phoneFault = (text: string) =>
	text === "" || phone.safeParse(text).success ? undefined : hasPersonalNumber(text) ? NO_CPR : WRONG_PHONE;

function pageFault(text: string): string | undefined {
	if (lengthOf(text) > MOST.side) return tooLong(MOST.side);
	return text === "" || webAddress.safeParse(text).success ? undefined : WRONG_PAGE;
}

type Faults = Record<string, string | undefined>;
type Row = TypedReply["rows"][number];

function rowFaults({ intervention, typed }: Row, isOnRecord: boolean): Faults {
	const { har, navn, telefon, side, spoerg } = typed;
	const at = (field: RowField) => rowFieldName(field, intervention);
	const isUnknownChoice = har !== "" && !MUNICIPAL_ANSWERS.some((code) => code === har);
	const hasDetails = [navn, telefon, side, spoerg].some((text) => text !== "");
	const isLost = hasDetails && har !== "yes";
	// What stands on record already needs no name and no way in: the yes says that it is right.
	const mustTell = har === "yes" && (!isOnRecord || hasDetails);
	const nameless = mustTell && !isOnRecord && navn === "" ? NO_NAME : undefined;
	const isUnreachable = mustTell && !isOnRecord && [telefon, side, spoerg].every((text) => text === "");
	return {
		[at("har")]: isLost || isUnknownChoice ? NOT_YES : undefined,
		[at("navn")]: textFault(navn, MOST.navn) ?? nameless,
		[at("telefon")]: phoneFault(telefon) ?? (isUnreachable ? NO_WAY_IN : undefined),
		[at("side")]: pageFault(side),
		[at("spoerg")]: textFault(spoerg, MOST.spoerg),
	};
}

/** What is wrong in a municipality's form, by field and in its order, in Danish; nothing where all of it can be used. */
export function replyFaults(reply: TypedReply, onRecord: ReadonlySet<string>): Record<string, string> {
	const { rows, role, phone: main, adviserTitle, adviserPhone, message } = reply;
	const [first] = rows;
	const isEmpty = rows.every(({ typed }) => Object.values(typed).every((text) => text === ""));
	const faults: Faults = {
		...(isEmpty && first ? { [rowFieldName("har", first.intervention)]: NO_ANSWER } : {}),
		...Object.assign(
			{},
			...(isEmpty ? [] : rows.map((row) => rowFaults(row, onRecord.has(row.intervention)))),
		),
		hovednummer: phoneFault(main),
		raadgiver:
			textFault(adviserTitle, MOST.raadgiver) ?? (!adviserTitle && adviserPhone ? NO_TITLE : undefined),
		"raadgiver-telefon": phoneFault(adviserPhone) ?? (adviserTitle && !adviserPhone ? NO_NUMBER : undefined),
		funktion: textFault(role, MOST.funktion) ?? (role === "" ? NO_ROLE : undefined),
		besked: textFault(message, MOST.besked),
	};
	return Object.fromEntries(
		Object.entries(faults).filter((fault): fault is [string, string] => fault[1] !== undefined),
	);
}
