/**
 * Words that say nothing of a question's subject, folded: a paragraph for each language. A language without one is
 * searched all the same, a little less well.
 */
const LIST = `
a about all also am an and any are as at be been but by can could did do does for from had has have he hello help her
hey hi his how i if in into is it its just like me my need of ok okay on or our please really she should so some
somebody someone thank thanks that the their them then there these they this to too was we were what when where which
who whose why will with would yes you your

al algo como con cual cuando de del donde el ella ellos en era es esta este esto gracias ha hay he hola la las le les
lo los me mi mis muy no o para pero por porque puedo que quien se si su sus tambien te tengo tiene tu tus un una unos
vale y ya yo

ai ao aos as bem com da das de dele dela do dos e ela ele eles em essa esse esta estou eu foi isso isto la lhe mas
mesmo meu meus minha minhas muito na nao nas no nos o obrigada obrigado oi ola onde os ou pela pelo porque pra pro
quais qual quando que quem sao seu seus so sou sua suas tambem tem tenho ter tudo um uma umas uns voce voces

au aux avec bonjour bonsoir ca ce cela ces cette comment dans des du elle elles est et etre il ils je le les leur ma
mais mes moi mon ne non nos notre nous on ou oui par pas pour pourquoi qu quand quel quelle quelles quels qui sa salut
sans ses si sont suis sur svp ta te tes toi ton tres un une va vos votre vous merci
`

export const SMALL_WORDS: ReadonlySet<string> = new Set(LIST.split(/\s+/).filter(Boolean))
