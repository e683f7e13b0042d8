/**
 * What an observer of mathematics lessons hears behind the words: who acts, what kind of act it is, what it is about. Each concept is a broad
 * list of plain words and phrases (`_` joins the words of a phrase, `*` at the end takes any ending). The model weighs concepts and pairs of
 * concepts, so that wordings nobody wrote down before still meet ("paused", "let it hang" and "ten seconds of quiet" are all `wait`).
 */
export const CONCEPTS = {
  // Who.
  teacher: 'teacher t you your ms mr miss coach aide paraprofessional assistant adult sub from_the_front',
  student:
    'learners pupil year student s ss kid child boy girl pupil learner kindergartner kinder freshman sophomore junior senior grader class we they she he her him',
  group: 'group table pair trio team corner row back_of_the_room',
  peer: "classmate partner friend buddy neighbor peer each_other one_another among_themselves another_student someone_else's other_students to_another the_speaker cousin",
  self: 'own self themselves himself herself itself unprompted without_being_asked independent',

  // Saying and reasoning.
  say: 'say tell share speak state reply respond answer talk mention comment add remark announce chime whisper report present describe',
  because:
    "reasons because since that's_why so_that so_it_has_to has_to_be must_be therefore it_means that_means otherwise",
  explain:
    'prove proof cited supported argument explanations say_how told_how why_that explain justify justification reason elaborate account defend backed unpack',
  why: 'why how_come what_makes_it',
  steps: 'step procedure recite rule formula then_i then_you and_then what_they_did in_order carry times_it',
  bare: 'answers_came number_and said_nothing one_word single_word only_the_answer a_number no_reason answers_only nothing_else one_number short_answer',
  meaning:
    'meaning sense understand property definition distributive commutative place_value equal_groups theorem structure relationship',

  // Being wrong, changing.
  wrong:
    "isn't_right careful don't_agree disagreeing conflicting wrong incorrect error mistake slip misconception misunderstand* oops mess_up mix_up confuse confusion misread miscount* flaw off_by not_quite nope try_again mistaken trouble went_off weird unclear false",
  unfinished: 'unfinished half-formed partial rough draft not_sure unsure uncertain first_try attempt halfway guess',
  revise:
    "thinking_changed restart recounts revise revision change_my_mind changed_her_mind changed_it cross_out erase redo repair rethink reconsider take_it_back start_over fix adjust used_to_think i_thought should've should_have i_meant what_changed go_back",
  corrected: "mean_that's correct fix_it watch_me you_forgot the_right_one re-explain",
  skipped:
    'wiped anyone_else somebody_else someone_else who_has_it who_can_help next_hand until_someone the_right_answer the_correct_answer right_one correct_one different_answer',

  // Students with one another.
  agree:
    "agree disagree same_as me_too thumbs_up agreement challenge object push_back counter argue debate dispute critique i_don't_think",
  buildOn:
    'took_up used_her add_on add_to build_on piggyback picked_up extend based_on what_she_said like_what responding refer chimed follow_up_on',
  restate:
    "own_words in_your_words restate paraphrase retell say_it_again say_that_again repeat rephrase summarize so_you're_saying you_mean listening heard",
  inARow:
    'in_a_row chain back_and_forth without_the_teacher between_them student-to-student consecutive turns_in among_themselves one_after_another stretch exchange conversation',
  peerTalk: 'turn_and_talk partner_talk compare_answers checked_answers discussion discuss chat conversation talk_to',

  // Strategies.
  strategy:
    'counting_up take_away jumps regrouping factoring graphing guess-and-check long_division strategy method way approach solution algorithm shortcut route path solve trick procedure elimination substitution decompos* partial_products counting_on doubling',
  several:
    'two three four five several multiple both different many each another_way other_way second_method more_than_one side_by_side next_to one_by_one',
  compare:
    'differently two_sides opposites cousins compare comparison contrast same alike similar difference differ common relate connection connect link bridge versus vs equivalent match just_like goes_with tie ties pros cons',
  efficient:
    'good_for skips faster quicker efficient shorter easier quick handier simpler better longer useful prefer best',
  oneWay:
    'my_method this_way stayed_there one_method one_way only_one standard_algorithm my_way modeled demonstrate only_the',
  sequence: 'sequence select order share-out gallery poster monitor display anchor',

  // Questions.
  ask: 'ask question q wonder prompt query probe press interview quiz follow-up',
  openAsk:
    'tell_me_more say_more what_made_you why_did_you how_did_you what_do_you_mean what_if what_would_happen what_do_you_notice walk_me_through where_did_you what_were_you can_you_show_me show_me_where how_could_you what_does_the how_would_you what_stays',
  closedAsk:
    "what's_the how_many what_is yes_or_no fill_in_the_blank recall fact closed leading narrow funnel steer choral what_comes what's_next next_step what_do_we_do one_word path",
  press:
    'press probe pushed follow-up after_a_correct after_a_right second_question further keep_going more_about drew_out open',
  evaluateTurn: 'good great right nice correct excellent okay yes no',

  // Ideas and what becomes of them.
  idea: 'idea thinking contribution suggestion suggest observation noticing conjecture theory remark offer propose proposal claim point trick rule wording image comment',
  takeUp:
    "was_working_on started_from came_up_again what_that_tells let's_try adopt came_back returned used_again referred called_it changed_the_next shaped followed_up took_up picked_up became becomes ran_with went_with",
  credit: 'credit name named author owner',
  dropped:
    'move_on moved_on went_on on_to_the_next next_slide next_problem next_example set_aside ignore unused parking_lot as_planned unchanged never_came_back not_used neither thanked dropped let_go come_back_to_it nodded for_time back_to_the continue',
  revoice:
    "is_that_it so_you're_saying is_that_what did_i_get what_you_mean revoice echo repeated the_way_you word_for_word louder restated",

  // Time to think.
  wait: 'in_your_head in_their_heads not_calling says_nothing longer think_about it_took chime signal took_as_long as_long_as wait pause silence silent quiet still hush think_time time_to_think thumb sat_with hang no_hands hands_down shh breathing take_your_time more_time not_yet hold_on let_her_finish to_finish minute_to jot patience patient slower slow',
  seconds: 'second sec minute timed clocked stopwatch count_to beat',
  rushed:
    'reword* rephras* hurried rush come_on gave_the_answer right_away at_once immediate* instant* quick rapid blurt* call_out shout out_loud before_anyone before_anybody before_the before_they no_time no_wait answers_own own_question interrupt* cut_in jump_in fast pace',
  handsRise: 'hands_went hands_up more_hands first_hand thumbs_came',

  // The task.
  task: 'task problem worksheet packet exercise item example page sheet handout activity assignment puzzle investigation exploration project challenge situation question_on drill',
  recall:
    'key_word recalling template memorize copy mimic repeat drill timed flash_cards facts worked_example follow_the_steps fill_in plug keyword notes_on practice identical of_one_kind demonstrated the_formula recipe',
  overHelp:
    'is_it_plus told_him told_her took_over set_up set_it_up setup first_step gave_away started_it_for tells_them shown_how waited_for do_it_like like_mine did_the_thinking for_her for_him for_them scaffold hint graphic_organizer the_rest_was which_operation how_to_begin how_to_start',
  decide:
    'kept_going trying_to_find make_a_list was_given decide decision choose choice chose pick plan figure_out own_way invent design open struggle stuck hunt what_they_had_tried what_could_you_try smaller_number smaller_case starting_point',
  generalise:
    'in_general always generalize extend extension what_if break_it holds what_about constraint condition pattern',
  rigor: 'rigor demand challenge level difficult easy hard',

  // Representations.
  object:
    'cube block counter manipulative tile bear finger strip ten-frame base-ten rekenrek abacus geoboard unifix button cuisenaire rod balance scale stick',
  picture:
    'numeral form flat jump hop curves draw picture diagram sketch graph array bar model tape table chart dot grid visual figure parabola axis axes plot line rectangle shaded tally map representation image circle box',
  symbol:
    'equation expression symbol symbolic number_sentence numeral algorithm formula term inequality x y algebra notation function 3x equal_sign',
  context: 'story situation context bus money apple bag recipe acted_out word_problem',
  corresponds:
    "is_how_many is_those from_one_form stand_for where_is_the where's_the where_do_you_see match goes_with point show_up shows_where corresponds arrow color this_row this_part this_side these_are see_the this_is_the that's_the is_this is_these connect tie link side_by_side represent traced between_the move_between back_and_forth same_five switched to_check",
  unlinked:
    'not_linked not_connected no_link not_tied separate without_a_link unused put_away stayed_in skipped afterwards after_the_answer symbols_only no_picture not_referred beside',

  // Language.
  word: 'inches feet notation word term vocabulary vocab definition define phrase language name label unit sentence_frame glossary formal everyday loose synonym called',
  precise:
    'precise precision specific careful exact clarify clear clearer clarity imprecise vague what_do_you_mean_by by_it say_what bigger_how sharpen refine misread distinguish be_more',
  mathTerm:
    'numerator denominator quotient dividend remainder perimeter circumference hypotenuse slope vertex symmetry rhombus prism polygon congruent equivalent reciprocal commutative coefficient constant variable acute obtuse parallel perpendicular factor multiple radius diameter mean median quadrilateral triangle trapezoid parallelogram intercept maximum ratio proportion integer domain range pointy corner slanty',
  supplied:
    "we_say called_that called_a chant choral chorus recited read_aloud read_out copied_definitions copied_from supplied memorized say_it don't_say",
  homeLanguage:
    'spanish portuguese arabic vietnamese mandarin chinese haitian creole french english home_language bilingual multilingual translate translation both_languages emergent newcomers gesture',
  attach: 'beside_it next_to_it under_it underneath beside_their attach their_own_words student_words',

  // Who takes part.
  voices:
    "public presents mic spoken whose_work whose_idea whose_thinking voice turn airtime participation participate contribute tally speakers hear_from haven't_heard not_heard",
  few: 'loud always_gets same_three same_five few handful two_children volunteers dominate eager confident fastest front finish_first popcorn raised the_same',
  many: 'rotate stick picker every_pair everyone everybody every_student every_child each_student each_child each_group every_table all_students most_students all_wrote whole_class sticky_note popsicle random cold_call round_robin around_the_circle whiteboards hold_up roles',
  quietOnes:
    'been_quiet quieter new_voice newcomer side_table credit_to came_from_the ask_her quiet_student quiet_one shy non-volunteer not_volunteered rarely back_table back_row left_out ahead_of_time beforehand invited let_them_in make_room girls boys emergent',

  // Who decides.
  rightCheck:
    "decides_what you_decide marked is_this_right is_it_right did_i_get did_i_do approval verdict confirm verify judge ruling right_or_wrong who_is_right who's_right which_is_right that's_right that's_correct stamp star sticker settle",
  source:
    'program stamped key the_book textbook calculator app green_check smartest teacher_said says_so face nod eyes_on eyebrows looked_to desk',
  convince:
    'trust too_big impossible possible checked_it work_backwards count_again measured weigh hold_up convince sure certain certainty believe doubt prove proof evidence persuade counterexample reject refuse accept reasonable both_ways two_ways estimate estimation inverse second_method',
  holdBack:
    "neutral you_decide up_to_you unsettled not_going_to_tell i'm_not_going declined withhold held_back what_do_you_think find_out how_could_we not_me don't_tell_me question_mark vote",

  // Not about mathematics.
  praise:
    'great_job nice_job awesome amazing wonderful fantastic love loved star keep_up well_done beautiful effective strong excellent engaging enthusiasm energy positive rapport calm warm welcoming enjoyed proud happy',
  courtesy:
    'thanks appreciate good_morning hello hi have_a_good welcome sorry see_you look_forward enjoyed_my letting_me having_me birthday weekend',
  logistics:
    'fire_drill report register assembly cover reports laptops laptop copies folder fire_drill intercom announcements state_test take_out_a_sheet present schedule assembly meeting lesson_plans submit due deadline grades report_cards email calendar reminder remember_to remind field_trip picture_day coverage copies office duty open_house forms permission_slips bell dismissal recess lunch cafeteria snack hallway period_2 arrived unit_test quiz homework',
  behaviour:
    'behavior behaviour on_task off_task respectful quietly sat seated sitting lined_up line_up phones sent_to consequence points routines transition clean_up cleanup noise side_conversations expectations management attentive bathroom pass restroom unpack backpack',
  room: 'bulletin_board posted objective learning_target agenda seating desks lights door organized tidy neat supplies pencils bins library',
  tech: 'chromebook laptop wi-fi internet device charged projector log_in password ipad website headphones ixl',
  attendance: 'absent attendance tardy late sick nurse head_count substitute',
  generic:
    'pacing closure lesson overall prepared engaged engagement smooth objective evaluation professional_growth visit debrief climate',
} as const;

export type Concept = keyof typeof CONCEPTS;
