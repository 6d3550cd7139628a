import { expect, it } from "vitest";
import { soundsEnded } from "@/lib/desk/confirming/sounds-ended";

it.each([
	"Gruppen stoppede i juni.",
	"Vi er stoppet.",
	"Tilbuddet ophørte ved årsskiftet",
	"Foreningen er nedlagt",
	"Det findes ikke længere.",
	"Telefonlinjen lukker ned 1. maj.",
])("“%s” says that it is no more", (text) => expect(soundsEnded(text)).toBe(true));

it.each([
	"",
	"Nummeret er nyt.",
	"Vi mødes hver tirsdag.",
	"Busstoppestedet ligger lige uden for",
	"Kom ind ad døren i gården.",
])("“%s” does not", (text) => expect(soundsEnded(text)).toBe(false));
