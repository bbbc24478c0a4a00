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
ses si sont suis sur svp ta te tes toi ton tres un une va vos votre vous merci

aber als am an auch auf aus bei beim bin bist bitte da danke das dass dein deine dem den der des die dich dir du ein
eine einem einen einer er es fur hab habe haben hallo hast hat hi ich ihr im in ins ist ja kann kannst konnen man mein
meine meinem meinen meiner mich mir mit muss nach nicht noch nun nur ob oder schon sein sich sie sind so soll sollte
und uns unser vom von wann war was weil welche welchen welcher welches wenn wer werden wie wir wird wo woher wurde zu
zum zur

اذا ارجو الا التي الذي الي الان ام ان انا انت او اي ايش اين بعد بين تكون تلك تم ثم حتي حول دون ذلك سلام شكرا شو شي شيء
عند عن علي عليكم فضلك في قد قبل كان كانت كل كم كيف كيفيه لا لدي لقد لكن لم لماذا لن لو لي ليس ليش ما ماذا مع متي من
منك مني مرحبا نعم هذا هذه هل هناك هو هي وانا وما وهل ولا وين يا يكون يمكن يمكنني اريد ابغي عايز ممكن سمحت
`

export const SMALL_WORDS: ReadonlySet<string> = new Set(LIST.split(/\s+/).filter(Boolean))
