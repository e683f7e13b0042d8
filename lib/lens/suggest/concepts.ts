/**
 * What an observer of mathematics lessons hears behind the words: who acts, what kind of act it is, what it is about. Each concept is a broad
 * list of plain words and phrases (`_` joins the words of a phrase, `*` at the end takes any ending). The model weighs concepts and pairs of
 * concepts, so that wordings nobody wrote down before still meet ("paused", "let it hang" and "ten seconds of quiet" are all `wait`).
 */
export const CONCEPTS = {
  // Who.
  teacher:
    'teacher t you your ms mr mrs miss coach aide paraprofessional para assistant instructor adult co-teacher sub from_the_front at_the_front',
  student:
    'student s ss s1 s2 s3 kid child boy girl pupil learner kindergartner kinder preschooler freshman sophomore junior senior first_grader second_grader third_grader fourth_grader fifth_grader sixth_grader seventh_grader eighth_grader ninth_grader tenth_grader grader class we they she he her him',
  group: 'group table pair trio team small_group corner row back_of_the_room',
  peer: "classmate partner friend buddy neighbor peer each_other one_another each_other's one_another's among_themselves another_student another_child another_student's classmate's partner's friend's someone_else's other_students to_another the_speaker cousin elbow_partner seatmate second_student",
  self: 'own self themselves himself herself itself on_her_own on_his_own on_their_own by_themselves unprompted without_prompting without_being_asked without_any_prompt not_asked independent',

  // Saying and reasoning.
  say: 'say tell share speak state reply respond answer talk mention comment add remark announce chime whisper report present describe',
  because: "because cuz 'cause cause since b/c that's_why the_reason so_that that's_how_you_know so_it_has_to so_it_must has_to_be must_be therefore it_means which_means that_means so_we_can_say otherwise",
  explain: 'explain explanation justify justification reason reasoning elaborate account rationale articulate defend back_up backed explanatory unpack make_sense_of',
  why: "why how_come the_why whys what_makes_it_work what_makes_it why_it_works where_it_comes_from where_it_came_from how_and_why",
  steps: 'step steps procedure recite rule formula first_i then_i then_you and_then what_she_did what_he_did what_they_did how_she_solved how_he_solved in_order bring_down carry times_it process',
  bare: 'one_word one-word single_word two-word one_or_two_words just_the_answer only_the_answer a_number just_a_number no_reason no_reasons answers_only answer_only only_a_number nothing_else no_words one_number short_answer short_answers number_only final_answer',
  meaning: 'meaning mean means makes_sense make_sense sense understand property definition distributive commutative associative place_value equal_groups theorem structure relationship',

  // Being wrong, changing.
  wrong: 'wrong incorrect error mistake slip misconception misunderstand* oops mess_up messed_up mix_up mixed_up confuse confused confusion confusing misread miscount* flaw faulty off_by not_quite nope try_again misstep mistaken trouble glitch bug went_off goes_off weird misplaced unclear inaccurate false stumble typo botch',
  unfinished: 'unfinished half-formed half_formed partial incomplete rough_draft rough draft not_sure unsure uncertain tentative first_try first_attempt attempt halfway in_progress early_idea guess first_draft',
  revise: "revise revision change_my_mind changed_my_mind changed_her_mind changed_his_mind change_mine changing_mine changed_it cross_out crossed_out erase redo repair rework rethink reconsider take_that_back take_it_back start_over starts_over start_again recount fix patch adjust modify amend used_to_think i_thought now_i_think should've should_have i_meant second_draft before_and_after what_changed convinced_you changed_your_mind go_back",
  corrected: 'correct corrected corrects fix_it fixed_it watch_me like_this_instead you_forgot the_right_one shows_the_correct re-explain re-explained reteach retaught redirect set_straight tells_him_the told_her_the showed_the_right',
  skipped: 'anyone_else somebody_else someone_else who_else who_has_it who_can_help next_hand another_hand different_hand until_the_right until_someone the_right_answer the_correct_answer right_one correct_one different_answer',

  // Students with one another.
  agree: 'agree disagree same_as me_too thumbs_up thumbs_down agreement challenge object push_back pushback counter oppose argue debate dispute question_her contest rebut critique objection don\'t_think_so i_don\'t_think',
  buildOn: "add_on add_to adds_to build_on builds_on built_on piggyback picked_up pick_up extend elaborate_on went_further a_step_further based_on what_she_said what_he_said heard_her_say heard_him_say like_what going_off riff respond_to responding responds react refer reference join_in chimed follow_up_on i'd_add",
  restate: "own_words in_your_words restate paraphrase retell say_it_again say_that_again repeat rephrase put_into summarize summarise so_you're_saying so_you_are_saying what_i_heard you_mean so_what_you listening listen heard",
  inARow: 'in_a_row chain back_and_forth without_the_teacher without_teacher between_them student-to-student s-s consecutive run_of turns_in among_themselves one_after_another nobody_stepping teacher_silent stretch exchange conversation ping-pong',
  peerTalk: 'turn_and_talk turn-and-talk partner_talk think-pair-share pair_share pairs_compared compare_answers compared_answers checked_answers swap_answers shoulder_partner discussion discuss chat conversation talk_to',

  // Strategies.
  strategy: 'strategy method way approach solution technique algorithm shortcut route path solve workaround trick procedure method\'s compensation elimination substitution decompos* partial_products partial_quotients make_a_ten making_ten counting_on count_on doubling',
  several: 'two three four five several multiple both different various many all_three all_four each another_way other_way second_method more_than_one side_by_side next_to_each_other next_to one_by_one alongside',
  compare: 'compare comparison contrast same alike similar difference differ common in_common relate connection connect link bridge overlap versus vs equivalent match resemble just_like same_as the_same_thing same_thing same_idea goes_with tie ties trade-off pros cons',
  efficient: 'faster quicker efficient shorter easier quick handier simpler better longer cleaner less_work useful handy prefer would_you_use which_one_would when_would choose_for best elegant',
  oneWay: 'one_method one_way only_way one_strategy only_one the_same_way same_procedure standard_algorithm worked_method my_way the_way_i teacher_method like_on_the_board models_then modeled modelled demonstrate demonstrated only_the',
  sequence: 'sequence select sequenced order ordered share-out shareout gallery_walk gallery poster monitor monitoring selected display anchor first_the',

  // Questions.
  ask: 'ask question q qs inquire wonder pose prompt query probe press interview quiz follow-up follow_up followup wondering',
  openAsk: "tell_me_more say_more what_made_you why_did_you why_do_you how_do_you_know how_did_you_know how_did_you what_do_you_mean what_if what_would_happen what_do_you_notice walk_me_through where_did_you what_were_you what_are_you_thinking can_you_show_me show_me_where would_it_still would_that_always will_that_always does_that_always does_it_always could_you_explain how_could_you what_does_the say_what_you how_would_you what_is_it_about what_stays",
  closedAsk: "what's_the how_many what_is yes_or_no yes/no fill_in_the_blank fill-in-the-blank recall fact facts closed leading narrow narrowed funnel funneled funneling funnelling steer steered rapid-fire rapid_fire choral and_then_what what_comes what's_next next_step what_do_we_do so_the_answer guess_what low-level what_number one_word path",
  press: 'press pressed probe probed probing pushed push pushing follow-up followed_up after_a_correct after_a_right after_the_right second_question further keep_going deeper more_about drew_out open_up opened_up kept_open open',
  evaluateTurn: "good great yep right nice correct excellent okay yes no",

  // Ideas and what becomes of them.
  idea: 'idea thinking contribution suggestion suggest observation noticing noticed insight thought conjecture theory remark offer offered propose proposal claim point trick rule wording hunch image comment offering',
  takeUp: "let's_try let's_all_try let's_test let's_go_with let's_use try_out everybody_try everyone_try adopt adopted built_from came_back comes_back returned used_again referred refer_back named_after called_it calling_it changed_the_next changed_the_example changed_the_plan dropped_the_plan dropped_her_plan shaped followed_up took_up taken_up picked_up became becomes become ran_with went_with pursue pursued test_her test_his test_out into_the_next let's_see_where make_it_the",
  credit: "credit name named 's_rule 's_method 's_idea 's_way 's_conjecture 's_trick 's_shortcut 's_theory author owner by_name labeled_with her_name his_name with_the_name",
  dropped: 'move_on moved_on moving_on went_on goes_on went_right_on on_to_the_next next_slide next_problem next_example set_aside ignore ignored unused parking_lot as_planned unchanged continued_with not_mentioned never_came_back not_used none_used neither thanked thank_you_next interesting_okay dropped let_go no_follow-up come_back_to_it not_heard_of not_heard_again nodded pass_over passed_over brushed for_time out_of_time kept_passing back_to_the continue',
  revoice: "so_you're_saying so_what_i_hear is_that_what did_i_get do_i_have what_you_meant what_you_mean revoice revoicing echo echoed repeated check_i_understood the_way_you_meant the_way_you hear_you_saying got_it_right handed_back gave_it_back her_own_words word_for_word louder restated cleaner",

  // Time to think.
  wait: 'wait waited waiting wait_time pause paused silence silent quiet still hush think_time thinking_time time_to_think thumb thumbs_at think_signal let_it_sit sat_with sit_with hang linger beat moment_to no_hands hands_down hands_down_first don\'t_shout shh breathing breathe take_your_time need_more_time more_time need_time not_yet hold_on hold_that still_thinking let_her_finish let_him_finish finish_her finish_his to_finish minute_to jot private_time close_your_eyes a_moment_with patience patient unhurried slower slow',
  seconds: 'second seconds sec secs half_a_second minute minutes half_a_minute timed clocked stopwatch count_to counted_to beat',
  rushed: "right_away at_once immediate* instant* instantly quick quickly hurry rapid rapid-fire blurt* call_out called_out calling_out calls_out shout shouted shouting out_loud before_anyone before_anybody before_the before_she before_he before_they no_time no_pause no_wait answered_her_own answered_his_own answers_her_own answers_own answered_your_own own_question interrupt* cut_in cut_off jump_in jumped_in filled_the_silence fast fast-paced no_sooner snap without_pausing within_a_second same_breath pace",
  handsRise: 'hands_went hands_up hands_go more_hands second_wave hands_came hands_goes hand_goes hand_went late_hands new_hands first_hand hands_rose thumbs_came',

  // The task.
  task: 'task problem worksheet packet exercise item example page sheet handout activity assignment puzzle investigation exploration project challenge situation question_on drill',
  recall: 'memorize memorise copy copied copies mimic repeat drill timed flashcard flash_cards fluency_page facts worked_example worked_examples follow_the_steps following_the_steps followed_the_steps following_the_example like_the_example steps_posted steps_on steps_at fill_in fill-in filled_in plug plugging keyword key_word note-taking notes_on taking_notes practice practiced same_kind all_alike identical just_like_it same_steps of_one_kind already_shown demonstrated routine_procedure given_formula the_formula recipe',
  overHelp: "took_the_pencil took_over set_up set_it_up setup sets_up first_step gave_away gives_away gave_the_first started_it_for start_it_for told_them_to tells_them told_him_to told_her_to showed_how_to shown_how wait_to_be_shown waited_for waiting_for_help do_it_like like_i_did like_mine did_the_figuring did_the_thinking for_her for_him for_them scaffold hint graphic_organizer hint_box reduced the_rest_was all_that_was_left only_arithmetic was_arithmetic spelled_out listed_each start_by which_operation how_to_begin how_to_start get_you_started",
  decide: "decide decision choose choice chose pick plan figure_out figuring_out find_a_way their_own_route own_route own_plan own_rule own_way invent make_up made_up design make_sense_of open-ended open wrestle* struggle struggling grapple stuck hunt explore test_cases get_unstuck what_they_had_tried have_you_tried what_could_you_try smaller_number smaller_case simpler_number simpler_case try_a_smaller another_one all_the_ways starting_point where_to_begin where_to_start how_to_keep_track",
  generalise: 'in_general any_number always any_triangle every_case general_case generalize generalise extend extension what_if break_it does_it_hold still_hold holds what_about constraint condition larger_cases pattern new_case bigger_cases without_whole another_solution more_ways',
  rigor: 'rigor demand cognitive_demand demanding challenge level difficult easy hard low-level high-level thinking_left productive_struggle',

  // Representations.
  object: 'cube block counter manipulative chip tile bear finger strip ten-frame ten_frame base-ten rekenrek abacus geoboard fraction_strip fraction_circle linking_cube unifix button bead cuisenaire rod balance scale toes marble stick',
  picture: 'draw drawing picture diagram sketch graph number_line array bar_model bar area_model model tape_diagram tape table chart dot grid visual figure parabola axis axes plot curve line rectangle shaded tally map hundred_chart double_number_line representation image circle box',
  symbol: 'equation expression symbol symbolic number_sentence numeral algorithm formula term inequality x y algebra notation function 3x equal_sign',
  context: 'story situation context bus bike taxi money apple cookie bag recipe temperature acted_out act_it_out real-life scenario word_problem starting_fee',
  corresponds: "stand_for stands_for where_is_the where's_the where_the where_do_you_see where_you_see match goes_with go_with point pointed pointing points_to show_up shows_where corresponds corresponding arrow color-coded color_coded color this_row this_part that_part this_side these_are see_the this_is_the that's_the is_this is_these connect tie link side_by_side represent traced between_the moved_between move_between back_and_forth same_five what_goes_with switched to_check",
  unlinked: 'not_linked not_connected never_connected no_link not_tied separate unconnected without_a_link no_one_connected decoration unused in_the_bins put_away stayed_in skipped afterwards after_the_answer only_symbols symbols_only just_symbols only_numerals no_picture no_pictures no_drawing not_referred beside not_looked',

  // Language.
  word: 'word wording term vocabulary vocab definition define phrase language terminology name label unit units notation sentence_frame sentence_frames glossary frayer word_wall academic formal everyday informal loose dictionary synonym term\'s units_on called',
  precise: 'precise precision specific careful carefully exact exactly clarify clear clearer clarity unambiguous imprecise vague what_do_you_mean_by by_it say_what bigger_how more_or sharpen sharpened refine misread distinguish be_more which_one_do_you_mean',
  mathTerm: 'numerator denominator quotient dividend remainder perimeter circumference hypotenuse slope vertex symmetry rhombus prism polygon congruent equivalent reciprocal commutative coefficient constant variable acute obtuse parallel perpendicular factor multiple radius diameter mean median mode quadrilateral triangle trapezoid parallelogram rate_of_change intercept maximum minimum ratio proportion integer domain range diamond pointy corner slanty',
  supplied: 'we_say we_call called_that called_a mathematicians_call the_math_word math_word corrected_the_word repeat_after_me chant choral chorus chorally recited recite read_aloud read_out copied_the_definition copied_definitions copy_the_definition copied_from from_the_slide off_the_slide supplied memorized say_it don\'t_say',
  homeLanguage: 'spanish portuguese arabic vietnamese somali mandarin chinese haitian creole tagalog french english home_language first_language bilingual multilingual translate translated translation both_languages two_languages emergent newcomers el_doble gesture sign_language',
  attach: 'beside_it next_to_it under_it underneath beside_their beside_her the_term_for put_beside wrote_next attach attached the_word_for their_own_words student_words own_phrase kept_on_the_chart',

  // Who takes part.
  voices: 'voice voices turn turns airtime talk_time participation participate contribute contributed contributing share_of tally spoke speakers talkers hear_from heard_from haven\'t_heard hasn\'t_shared hasn\'t_said not_heard join_in take_part',
  few: 'same_hands same_three same_five same_few few handful only_a_few two_children volunteers volunteer volunteered raised_hands raise_a_hand hands_raised dominate dominated dominates eager confident fastest loudest front front_table first_row finish_first mostly_boys popcorn raised the_same',
  many: 'everyone everybody every_student every_child each_student each_child each_group every_table every_group all_students all_boards most_students nearly_all all_wrote each_wrote whole_class sticky_note sticky_notes sticks name_sticks equity_sticks popsicle random randomly cold_call round_robin around_the_circle whiteboards boards_up hold_up held_up talking_piece roles',
  quietOnes: 'quiet_student quiet_one shy non-volunteer non-volunteers didn\'t_volunteer did_not_volunteer not_volunteered rarely_speaks rarely never_raise never_raises hasn\'t_talked had_not_raised back_table back_tables back_row left_out silent_in not_heard_from ahead_of_time in_advance beforehand invited bring_in let_them_in new_voices make_room girls boys emergent newcomer',

  // Who decides.
  rightCheck: 'is_this_right is_it_right is_that_right is_mine_right am_i_right did_i_get did_i_do is_this_good is_this_correct correct? check_with_the_teacher approval approve verdict confirm confirmed confirms confirming confirmation validate verify judge ruling right_or_wrong who_is_right who\'s_right who_was_correct which_is_right which_was_right which_answer_was which_one_is_right that\'s_right that\'s_correct stamp star check_mark checkmark sticker settle settled',
  source: 'answer_key key back_of_the_book the_book textbook calculator app green_check photomath smartest teacher_said ms_said says_so face nod nodding eyes_on eyebrows looked_to look_to looks_to turned_to_you desk',
  convince: 'convince convinced convincing sure certain certainty confident_that believe doubt doubtful prove proof evidence persuade win_over buy_it percent_sure counterexample counter-example reject refuse accept reasonable reasonableness both_ways two_ways estimate estimation inverse second_method double-check recheck measure',
  holdBack: "won't_say not_going_to_tell i'm_not_going not_the_judge declined withheld withhold held_back holds_back hold_back stayed_out stay_out without_saying no_word did_not_confirm would_not_confirm wouldn't_confirm not_confirm what_do_you_think find_out how_could_we how_will_you_know help_you_decide convince_each not_me don't_tell_me walked_away open_overnight overnight question_mark vote agree? figure_it_out_together",

  // Not about mathematics.
  praise: 'great_job good_job nice_job awesome amazing wonderful fantastic love loved lovely star kudos keep_up keep_it_up well_done impressive beautiful effective strong excellent engaging enthusiasm energy positive rapport calm warm welcoming adore enjoyed terrific outstanding proud happy',
  courtesy: 'thank_you thanks appreciate good_morning hello hi have_a_good welcome sorry best_regards see_you look_forward enjoyed_my letting_me having_me happy_birthday birthday weekend congratulations regards',
  logistics: 'schedule assembly meeting lesson_plans submit due deadline grades grade_book report_cards email calendar reminder remember_to remind field_trip picture_day coverage copier copies mailbox office testing_window bell_schedule staff_meeting planning_period duty open_house conference_week forms permission_slips bell dismissal recess lunch cafeteria snack hallway period_2 arrived unit_test quiz homework exit_slips_to',
  behaviour: 'behavior behaviour on_task off_task off-task on-task respectful quietly sat seated sitting lined_up line_up phones phone gum hood hoods earbuds hats fighting sent_to referral consequence points routines routine transition transitions transitioned clean_up cleanup noise side_conversations expectations management compliance attentive eyes_on_you talking_during bathroom pass restroom unpack backpack backpacks settled_in',
  room: 'bulletin_board posted objective objectives learning_target learning_targets agenda decor decorated decorations seating seating_chart desks rug_colors plants lights temperature door organized labeled_bins tidy neat supplies pencils bins poster_about anchor_charts_posted projector_bulb furniture shelves library',
  tech: 'chromebook chromebooks laptop laptops wi-fi wifi internet device devices charged charging smartboard projector printer log_in logged_in password app_login ipad ipads website screen_froze headphones online login i-ready ixl kahoot',
  attendance: 'absent absence absences attendance tardy tardies late present_today out_sick sick nurse head_count enrolled substitute students_present came_in_late headcount roll',
  generic: 'pacing closure lesson overall prepared planned_well well_planned engaged engagement smooth objective differentiate* evaluation observation_form summative instructional professional_growth visit debrief climate culture',
} as const;

export type Concept = keyof typeof CONCEPTS;
