import { phrases } from '../word-list.ts';

/** What has nothing to do with the mathematics: the room, the rules, the paper. */
export const offFocus = {
  offFocus: phrases(`objective were missing, the objective was/were, materials were passed, passed out,
greeted students/everyone/each, a pass, absences, absent, agenda, agendas, aide, airpods, arrival,
arrived late, asleep, attendance, attention signal, backpack, backpacks, badges, bathroom, behavior, behaviors,
binders, bins, blinds, blurting, bright and organized, bulletin board/boards, came in late, came in quietly,
carpet spots, chairs, charged, charging, chatter, chatting, chatty, chromebooks, classroom library/management,
cleanliness, cleanup, clutter, cluttered, consequence, consequences, criss cross, bell schedule,
decor, decorated, decorations, detention, discipline, dismissal, dismissed, displays, disruption,
disruptions, door was locked/propped, dress code, drinks, duty, earbuds, eating, email, emails,
emergency, eyes on you, fire drill, flexible seating/seats, floor was, folders, food, gradebook, gum,
hall passes/pass, hallway, hallways, handwriting, hats, have the objective, headphones, heads/head down,
helpers, homework, hood, hoodie, hoodies, hoods, straight line, incentives, interruption,
interruptions, lanyard, learning target, lighting, lights were, lines, lunch,
materials were ready/organized, misbehaving, misbehavior, newsletter, noise, noisy, objective was not posted,
objective was/is posted, objective posted, off/on task, orderly,
packed/clean/cleaned/lined/line/lining/sitting up, papers were passed, paperwork, para, paraprofessional, pbis,
pencil, pencils, permission slips, phone, phones, grade book, planner, planners,
plans were submitted, your objective, procedure, procedures, projector, proximity, raising hands, recess,
referral, referrals, restroom, rewards, room is bright, rows, safety, seating/clip chart, settled quickly,
sharpening, single file, sleeping, smartboard, smiles, smiling, snack, snacks, staff meeting,
standard were not, standards/expectations were posted, started on time, sticker, stickers, sub folder,
lesson plan, sub/lesson plans, supplies, supply, tardies, tardiness, tardy, the standards on, tickets,
tidy, time management, tracking the speaker, transition, transitioned, transitioning, transitions, trash,
turned in on, uniform, uniforms, untidy, update the standards, update your, visitors,
voice level/levels, volume, wandering, water bottles, website, wifi, windows, word wall, your desk, aisle,
aisles, toilet, coats, coat, date and title, teaching assistant, minutes/was/were/arrived late,
collected at the door, clock, clocks, badge, data wall/walls, grades by, hazard, font, plants, lamps, corridor,
corridors, assembly, picture day, put away, up to date,
substitute folder, are/is due, after/before the bell, nurse, kid/student friendly language,
shared folder/drive, locker, lockers, bell rang, signature, standard/target was/is written, out of date,
report cards, progress reports, field trip, copier, water fountain, parking lot, printer, seating plan,
learning intention, books were, marked up, warm and welcoming, room felt/is/was warm/tidy/bright, lateness,
punctual, punctuality, lining up, lined up, posture, crumbs, curtains, swept, boots, shoes, trays, breakfast,
permission forms, field day, name tags, charger/chargers, custodian, announcements, i can statement/statements, sweeping, raised their hands, voices off,
markers were, papers on`),
  /** Content-neutral when they are ordered. */
  offFocusOrder:
    phrases(`anchor chart/charts, bell work, bellwork, binders, centers, closure, do now, exit ticket/tickets, small groups/group,
stations, technology, warm up, word wall`),
  /** The same words about mathematics. */
  onTask:
    phrases(`after/before/during/since/until lunch/recess/breakfast, with the assembly, behavior/rows/volume of, cookies,
end behavior, exit ticket/tickets, gumballs, line up the, lining up the, marbles, number line,
number/parallel/the/both lines, on the line, procedure, standard algorithm, temperature, the procedure for,
the volume of, two/five rows`),
};
