import { z } from "zod";
import { cleanLine } from "../../base/text";
import { idField, readFields, versionField } from "../door/read-fields";
import { nameFaults } from "./people-form";
import { type Chosen, type PersonContext, personAction, signOut } from "./person-action";

type Correcting = Chosen & { navn: string; mail: string };

const line = z.string().max(400).transform(cleanLine);

async function refuse({ tx, input: { navn, mail }, target: { user } }: PersonContext<Correcting>) {
	const [fault] = Object.values(nameFaults({ navn, mail }));
	if (fault) return fault;
	const other = await tx.user.findUnique({ where: { email: mail } });
	return other && other.id !== user.id ? "Der er allerede en anden person med den mail." : null;
}

/**
 * A wrong name or mail put right. Who had the old mail is out: links that were sent there stop working, and every
 * session ends. The tie to an identity provider stays: it is of a person, not of a mail.
 */
export const correctPerson = personAction<Correcting>({
	name: "ret-oplysninger",
	read(form) {
		const input = readFields(form, { person: idField, version: versionField, navn: line, mail: line });
		return { ...input, mail: input.mail.toLowerCase() };
	},
	refuse,
	async run(context) {
		const { tx, input, target } = context;
		const { id, name, email } = target.user;
		await tx.user.update({ where: { id }, data: { name: input.navn, email: input.mail } });
		const isMoved = email !== input.mail;
		if (isMoved) {
			await tx.invitation.deleteMany({ where: { email, usedAt: null } });
			await signOut(context);
		}
		// Which of them, and never what they were: the audit is kept for good.
		return { name: name !== input.navn, mail: isMoved };
	},
});
