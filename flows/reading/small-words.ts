/**
 * Words that say nothing of a question's subject, folded, in English and Spanish. A language without a list is searched
 * all the same, a little less well.
 */
const LIST = `
a about all also am an and any are as at be been but by can could did do does for from had has have he hello help her hey hi
his how i if in into is it its just like me my need of ok okay on or our please really she should so some somebody someone
thank thanks that the their them then there these they this to too was we were what when where which who whose why will with
would yes you your
al algo como con cual cuando de del donde el ella ellos en era es esta este esto gracias ha hay he hola la las le les lo los
me mi mis muy no o para pero por porque puedo que quien se si su sus tambien te tengo tiene tu tus un una unos vale y ya yo
`

export const SMALL_WORDS: ReadonlySet<string> = new Set(LIST.split(/\s+/).filter(Boolean))
