import { nouns, phrases } from '../word-list.ts';

/** First names that are often heard in schools, as a hint only: an unlisted name is found by what stands around it. */
export const names = {
  firstName:
    phrases(`aaliyah, aiden, aisha, alejandro, alex, alexis, ali, amara, amir, ana, andre, angel, anthony, antonio, ava, beatriz,
ben, brandon, brianna, caleb, camila, carlos, carmen, cesar, chloe, daniel, darius, david, deandre, destiny, devin,
diego, drew, dylan, eduardo, elena, eli, elijah, ella, emily, emma, ethan, eva, evan, fatima, francisco, gabriel, gabriela,
grace, hannah, henry, hope, ibrahim, imani, isaac, isabel, isabella, isaiah, jack, jacob, jaden, jake, jalen, jamal, james,
jasmine, jason, javier, jayden, jayla, jaylen, jeremiah, jesus, john, jordan, jorge, jose, joseph, joshua, juan,
julia, julian, justin, kai, kayla, keisha, kenji, kevin, kiara, layla, leah, leo, liam, lily, linh, logan, lucas,
lucia, luis, luna, madison, malik, marcus, maria, mariana, mark, mary, mason, mateo, maya, mei, mia, michael, miguel,
mohamed, mohammed, muhammad, naomi, natalia, nathan, nevaeh, nia, noah, oliver, olivia, omar, oscar, owen, pedro,
peter, priya, rafael, raj, rosa, ruby, ryan, samuel, santiago, sara, sarah, sebastian, sofia, sophia, tamika, taylor,
terrell, thomas, tiana, tyler, tyrone, valentina, victor, wei, william, wyatt, xavier, ximena, yasmin, yusuf, zara,
zion, zoe, zoey`),
  title:
    phrases(`aide, coach, colleague, counselor, director, dr, madame, miss, monsieur, mr, mrs, ms, mx, para, principal,
professor, señor, señora, sr, sra, superintendent, teacher`),
  /** Capitalised words that are no students, where no other list has them. */
  notStudent:
    phrases(`a, academy, act, admin, again, all, also, although, america, an, and, anybody, anyone, april, arabic, archimedes,
area, as, at, august, avenue, but, by, california, cartesian, chapter, chinese, chromebook, city, colleagues,
college, component, county, covid, cuisenaire, dad, date, december, descartes, desmos, district, docs, domain,
during, each, east, elementary, euclid, euclidean, euler, evidence, exit, fermi, socratic, singapore, february,
fibonacci, fifth, finally, first, for, fourth, frayer, french, from, gauss, gaussian, google, grade, her, here,
his, how, i, if, in, its, january, july, june, kindergarten, lake, last, later, level, lincoln, march, middle,
mine, module, mom, mt, my, new, newton, next, north, november, now, october, of, on, only, just, even, or, our, ours, parent, park,
pascal, please, portuguese, precalculus, pythagoras, pythagorean, quick, river, saint, san, santa, saturday,
school, see, september, side, since, sixth, so, something, sometimes, south, street, sunday, texas, the, their,
then, there, these, those, though, to, topic, trigonometry, university, venn, we, west, what, where, which, who,
whole, with, yes, yesterday`),
  /** What a student wears, has or needs: with "in" or "with" before it, a child without a name can still be known. */
  mark: nouns(`hair, braid, glasses, hijab, headscarf, turban, brace, cast, walker, crutch, aide, para, mohawk, stutter, iep, 504,
hearing aid, wheelchair, service dog, sweater, hoodie, jacket, shirt, dress, coat, hat, jersey, boots, adhd, autism,
dyslexia, diabetes, tourette, down syndrome, foster care, frame, limp, accent, scar, eye patch`),
  /** What is known of one child only. */
  describedStudent: phrases(`who has ~the iep/504/aide/para, who stutters/wears,
whose mom/mum/mother/dad/father/parents/parent/brother/sister/family`),
  onlyStudent: phrases(`adopted, foster kid/child, only newcomer, the twins,
the/your only/one/autistic/deaf/blind/ell/iep/esl/sped/504/adhd/foster/homeless/refugee/pregnant/suspended student/kid/child/girl/boy`),
};
