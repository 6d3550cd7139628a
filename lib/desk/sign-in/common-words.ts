/**
 * What passwords are made of, most used first in the lists of broken ones (Danish, English, keyboards): words
 * that say nothing, alone or two together, whatever digits and signs stand around them.
 */
const WORDS = `
password passwort kodeord adgangskode hemmelig hemmeligt login logind admin administrator root user bruger test
tester testing default velkommen welcome hello hejsa hejmeddig qwerty qwertyuiop qwertyuiopaa asdf asdfgh asdfghjkl
zxcvbnm zxcvbn azerty qazwsx qazwsxedc letmein lukmigind iloveyou jegelskerdig elsker kaerlighed monkey dragon
master superman batman spiderman pokemon football fodbold baseball basketball haandbold liverpool arsenal chelsea
barcelona brondby kobenhavn copenhagen danmark denmark odense aalborg aarhus esbjerg jylland sjaelland sommer summer
vinter winter foraar spring efteraar autumn januar februar marts april maj juni juli august september oktober november
december mandag tirsdag onsdag torsdag fredag lordag sondag sunshine solskin princess prinsesse starwars shadow
michael jordan computer internet secret changeme change skiftmig temp temporary midlertidig passw pass word access
trustno whatever flower blomst freedom frihed frederik christian kristian mathias martin thomas anders peter jensen
nielsen hansen pedersen andersen christensen larsen sorensen rasmussen jorgensen mette maria louise camilla familie
family kommune kommunen socialstyrelsen socialstyrelse socialt redaktion redaktionen redaktor vejviser vejviseren
paarorende paaroerende paarorendevejviser paaroerendevejviser region regionen medarbejder arbejde kontor office
microsoft windows google apple iphone samsung facebook instagram minecraft fortnite abc abcd abcdef abcdefg
abcdefgh abcdefghijkl abcdefghijklmnop correcthorsebatterystaple detteerenkode minkode mitkodeord mitpassword
mypassword thisisapassword supersecret superhemmelig topsecret ilovemy letme chocolate chokolade kaffe coffee cheese
banana banan sol sommerferie ferie jul juleaften nisse hund kat hest lakrids bamse skat skattemusen minskat
`;

export const COMMON_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
