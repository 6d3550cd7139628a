import { z } from "zod";
import { cleanLine } from "../base/text";
import { email, phone } from "./contact-parts";

/** What may be left empty, and is otherwise as another schema says. */
const orEmpty = (schema: z.ZodType<string, string>) =>
	z.string().superRefine((value, context) => {
		const wrong = value === "" ? null : schema.safeParse(value).error;
		if (wrong) context.addIssue({ code: "custom", message: wrong.issues[0]?.message ?? "" });
	});
const line = z.string().max(200, "højst 200 tegn").transform(cleanLine);

/** Who runs the site, and whom readers may write to and call; `""` where nobody has said. */
export const senderSchema = z.strictObject({
	name: line,
	email: orEmpty(email),
	phone: orEmpty(phone),
	/** For what keeps somebody from using the site; the ordinary contact where there is none. */
	accessibilityEmail: orEmpty(email),
	accessibilityPhone: orEmpty(phone),
});
export type Sender = z.infer<typeof senderSchema>;

/** What is said before anybody has said anything. */
export const NO_SENDER: Sender = {
	name: "",
	email: "",
	phone: "",
	accessibilityEmail: "",
	accessibilityPhone: "",
};

/** Whether readers are told who runs the site and how to reach them: what a public site must say. */
export const isComplete = ({ name, email: mail, phone: number }: Sender): boolean =>
	name !== "" && (mail !== "" || number !== "");
