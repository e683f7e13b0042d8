import { nouns, phrases } from '../word-list.ts';

/** First names that are often heard in schools, as a hint only: an unlisted name is found by what stands around it. */
export const names = {
  firstName: phrases(`aaliyah, aiden, alex, ali, amara, ana, andre, anthony, ava, 
ben, brandon, brianna, camila, carlos, chloe, daniel, david, destiny, 
diego, drew, dylan, elena, eli, elijah, ella, emily, emma, ethan, eva, evan, fatima, gabriel, 
grace, hannah, henry, hope, imani, isaac, isabel, isabella, isaiah, jack, jacob, jamal, james,
jasmine, jason, javier, jayden, john, jordan, jose, joseph, joshua, juan,
julian, justin, kai, kayla, kenji, kevin, leah, leo, liam, lily, logan, lucas,
luis, luna, malik, marcus, maria, mark, mary, mason, mateo, maya, mei, mia, michael, miguel,
mohamed, nathan, nevaeh, noah, oliver, olivia, omar, owen, 
priya, ruby, ryan, samuel, sarah, sebastian, sofia, sophia, tamika, taylor,
tyler, wei, william, wyatt, ximena, 
zoe`),
  title:
    phrases(`aide, coach, colleague, counselor, director, dr, madame, miss, monsieur, mr, mrs, ms, mx, para, principal,
professor, señor, señora, sr, sra, superintendent, teacher`),
  /** Capitalised words that are no students, where no other list has them. */
  notStudent: phrases(`a, academy, again, all, also, although, an, and, anybody, anyone, april, 
area, as, at, august, but, by, chapter, city, colleagues,
college, component, county, dad, date, december, desmos, district, docs, domain,
during, each, east, elementary, evidence, exit, february,
fifth, finally, first, for, fourth, french, from, google, grade, her, here,
his, how, i, if, in, its, january, july, june, kindergarten, lake, last, later, level, march, middle,
mine, module, mom, mt, my, new, next, north, november, now, october, of, on, only, just, even, or, our, ours, parent, park,
pascal, please, pythagoras, pythagorean, quick, river, saint, san, santa, saturday,
school, see, september, side, since, sixth, so, something, sometimes, south, street, sunday, the, their,
then, there, these, those, though, to, topic, university, venn, we, west, what, where, which, who,
whole, with, yes, yesterday`),
  /** What a student wears, has or needs: with "in" or "with" before it, a child without a name can still be known. */
  mark: nouns(`hair, braid, glasses, hijab, headscarf, turban, brace, cast, walker, crutch, aide, para, mohawk, stutter, iep, 504,
hearing aid, wheelchair, service dog, sweater, hoodie, jacket, shirt, dress, coat, hat, jersey, boots, adhd, autism,
dyslexia, diabetes, tourette, down syndrome, foster care, frame, limp, accent, scar, eye patch`),
  /** What is known of one child only. */
  describedStudent: phrases(`who has ~the iep`),
  onlyStudent: phrases(`adopted, foster kid/child, only newcomer, the twins,
the/your only/one/autistic/deaf/blind/ell/iep/esl/sped/504/adhd/foster/homeless/refugee/pregnant/suspended student/kid/child/girl/boy`),
};
