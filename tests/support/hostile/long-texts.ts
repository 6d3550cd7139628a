/** What is put together to texts that are as slow as can be to read: each begins something that ends nowhere. */
export const ATOMS = [
	"*a_",
	"**a",
	"***a_",
	"[",
	"![",
	"[a](",
	"[a](b 'c",
	"](http://",
	"](/",
	"[@",
	"[@a ",
	"[a][b]",
	"[a]: <b\n",
	"[](",
	"`a``",
	"<a ",
	"<!--",
	"<a b='",
	"&amp",
	"\\",
	">",
	"> - ",
	"- ",
	"- a\n",
	"- a\n\n",
	"1. ",
	"1) a\n\n",
	"# a\n",
	"a\n\n",
	"a  \n",
	"\n \n ",
	"\t",
	" ",
	"\u00a0",
	"a@",
	"a@a.",
	"1 ",
	"kl. ",
	"man - ",
	"a. ",
	"(ligner",
] as const;

/** A text of an atom alone, in words that are there. */
export const repeated = (atom: string, length: number) =>
	`a${atom.repeat(Math.ceil(length / atom.length)).slice(0, length - 2)}b`;

/** Every text in a document. */
export function textsIn(value: unknown): string[] {
	if (typeof value === "string") return [value];
	return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
