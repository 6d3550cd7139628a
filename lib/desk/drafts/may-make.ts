import { editedAsYaml } from "../../model/describe-schema";
import { KINDS, type Kind } from "../../model/kinds";
import { liesSomewhere } from "../../store/records/record-target";
import { mayDo, mayDoSomewhere } from "../door/permissions";
import type { Person } from "../sign-in/person";

/** Whether a person may begin a new record of a kind: what lies somewhere, also for some municipality alone. */
export const mayMake = (person: Person, kind: string): kind is Kind =>
	Object.hasOwn(KINDS, kind) &&
	!editedAsYaml(kind as Kind) &&
	(liesSomewhere(kind as Kind)
		? mayDoSomewhere(person, "write a draft")
		: mayDo(person, "write a draft", null));
