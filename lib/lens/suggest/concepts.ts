/**
 * What an observer of mathematics lessons hears behind the words: who acts, what kind of act it is, what it is about. Each concept is a broad
 * list of plain words and phrases (`_` joins the words of a phrase, `*` at the end takes any ending). The model weighs concepts and pairs of
 * concepts, so that wordings nobody wrote down before still meet ("paused", "let it hang" and "ten seconds of quiet" are all `wait`).
 */
export const CONCEPTS = {
  // Who.
  teacher:
    'teacher t you your ms mr mrs miss coach aide paraprofessional para assistant instructor adult sub from_the_front at_the_front',
  student:
    'student s ss s1 s2 s3 kid child boy girl pupil learner kindergartner kinder preschooler freshman sophomore junior senior grader class we they she he her him',
  group: 'group table pair trio team corner row back_of_the_room',
  peer: "classmate partner friend buddy neighbor peer each_other one_another among_themselves another_student another_child someone_else's other_students to_another the_speaker cousin seatmate second_student",
  self: 'own self themselves himself herself itself unprompted without_prompting without_being_asked without_any_prompt not_asked independent',

  // Saying and reasoning.
  say: 'say tell share speak state reply respond answer talk mention comment add remark announce chime whisper report present describe',
  because:
    "reasons no_way_to or_else which_is_why because 'cause since b/c that's_why so_that that's_how_you_know so_it_has_to so_it_must has_to_be must_be therefore it_means which_means that_means so_we_can_say otherwise",
  explain:
    'prove proof cite cited supported argument explanations say_how told_how why_that explain justify justification reason elaborate account rationale articulate defend backed explanatory unpack make_sense_of',
  why: 'why how_come what_makes_it where_it_comes_from',
  steps:
    'step procedure recite rule formula first_i then_i then_you and_then what_she_did what_he_did what_they_did how_she_solved how_he_solved in_order bring_down carry times_it process',
  bare: 'answers_came fast_answers number_and said_nothing only_numbers one_word single_word two-word just_the_answer only_the_answer a_number no_reason answers_only nothing_else no_words one_number short_answer number_only final_answer',
  meaning:
    'meaning sense understand property definition distributive commutative associative place_value equal_groups theorem structure relationship',

  // Being wrong, changing.
  wrong:
    "isn't_right not_right careful off_track went_different don't_agree doesn't_agree disagreeing two_totals conflicting caught_her caught_his overgeneral* over-general* doesn't_make_sense almost_worked wrong incorrect error mistake slip misconception misunderstand* oops mess_up mix_up confuse confusion misread miscount* flaw faulty off_by not_quite nope try_again misstep mistaken trouble glitch bug went_off weird misplaced unclear inaccurate false stumble typo botch",
  unfinished:
    'unfinished half-formed partial incomplete rough draft not_sure unsure uncertain tentative first_try attempt halfway in_progress early_idea guess',
  revise:
    "thinking_changed see_what_i_did i_see_what never_mind counted_the_same an_answer_changed restart erasures recounts revise revision change_my_mind changed_her_mind changed_his_mind change_mine changed_it cross_out erase redo repair rework rethink reconsider take_that_back take_it_back start_over start_again fix patch adjust modify amend used_to_think i_thought should've should_have i_meant second_draft before_and_after what_changed convinced_you changed_your_mind go_back",
  corrected:
    "marks_x shows_right shows_the_right mean_that's write_six red_circle correct fix_it watch_me like_this_instead you_forgot the_right_one re-explain reteach retaught redirect set_straight tells_him_the told_her_the",
  skipped:
    'took_the_one looks_for_other hands_until looks_for_another wiped anyone_else somebody_else someone_else who_else who_has_it who_can_help next_hand another_hand different_hand until_the_right until_someone the_right_answer the_correct_answer right_one correct_one different_answer',

  // Students with one another.
  agree:
    "agree disagree same_as me_too thumbs_up thumbs_down agreement challenge object push_back pushback counter oppose argue debate dispute question_her contest rebut critique objection don't_think_so i_don't_think",
  buildOn:
    "took_up another's_point someone_else's_idea what_dilan used_her used_his her_numbers his_numbers add_on add_to build_on piggyback picked_up extend elaborate_on went_further a_step_further based_on what_she_said what_he_said heard_her_say heard_him_say like_what going_off riff responding react refer reference join_in chimed follow_up_on i'd_add",
  restate:
    "own_words in_your_words restate paraphrase retell say_it_again say_that_again repeat rephrase put_into summarize summarise so_you're_saying so_you_are_saying you_mean so_what_you listening heard",
  inARow:
    'in_a_row chain back_and_forth without_the_teacher without_teacher between_them student-to-student s-s consecutive run_of turns_in among_themselves one_after_another nobody_stepping teacher_silent stretch exchange conversation ping-pong',
  peerTalk:
    'turn_and_talk partner_talk pair_share pairs_compared compare_answers checked_answers swap_answers shoulder_partner discussion discuss chat conversation talk_to',

  // Strategies.
  strategy:
    'counting_up counting_back take_away taking_away jumps regrouping factoring graphing guess-and-check long_division strategy method way approach solution technique algorithm shortcut route path solve workaround trick procedure compensation elimination substitution decompos* partial_products partial_quotients make_a_ten making_ten counting_on doubling',
  several:
    'two three four five several multiple both different various many each another_way other_way second_method more_than_one side_by_side next_to one_by_one alongside',
  compare:
    'differently fit_together two_sides inside_of hiding squished opposites turns_into cousins kinda_like compare comparison contrast same alike similar difference differ common relate connection connect link bridge overlap versus vs equivalent match resemble just_like goes_with tie ties trade-off pros cons',
  efficient:
    'less_counting depends_on good_for fewer_steps skips faster quicker efficient shorter easier quick handier simpler better longer cleaner less_work useful handy prefer would_you_use which_one_would when_would choose_for best elegant',
  oneWay:
    'same_method my_method this_way procedure_from the_way_we_do stayed_there not_shared stayed_in_the_notebook one_method one_way only_way one_strategy only_one the_same_way same_procedure standard_algorithm worked_method my_way the_way_i teacher_method like_on_the_board modeled modelled demonstrate only_the',
  sequence: 'sequence select order share-out shareout gallery poster monitor display anchor first_the',

  // Questions.
  ask: 'ask question q qs inquire wonder pose prompt query probe press interview quiz follow-up followup',
  openAsk:
    'tell_me_more say_more what_made_you why_did_you how_did_you what_do_you_mean what_if what_would_happen what_do_you_notice walk_me_through where_did_you what_were_you can_you_show_me show_me_where would_it_still would_that_always will_that_always does_that_always does_it_always could_you_explain how_could_you what_does_the say_what_you how_would_you what_is_it_about what_stays',
  closedAsk:
    "what's_the how_many what_is yes_or_no yes/no fill_in_the_blank recall fact closed leading narrow funnel funnelling steer rapid-fire choral and_then_what what_comes what's_next next_step what_do_we_do so_the_answer guess_what low-level what_number one_word path",
  press:
    'press probe pushed follow-up after_a_correct after_a_right after_the_right second_question further keep_going deeper more_about drew_out open',
  evaluateTurn: 'good great yep right nice correct excellent okay yes no',

  // Ideas and what becomes of them.
  idea: 'idea thinking contribution suggestion suggest observation noticing insight conjecture theory remark offer propose proposal claim point trick rule wording hunch image comment',
  takeUp:
    "stayed_on_the_board remained_on_the_board was_working_on started_from came_up_again what_that_tells what_it_tells what_does_that_tell made_sharper let's_try let's_all_try let's_test let's_use try_out everybody_try everyone_try adopt built_from came_back returned used_again referred named_after called_it changed_the_next changed_the_example changed_the_plan dropped_the_plan dropped_her_plan shaped followed_up took_up picked_up became becomes ran_with went_with pursue test_her test_his test_out into_the_next let's_see_where make_it_the",
  credit: 'credit name named author owner labeled_with',
  dropped:
    'move_on moved_on went_on went_right_on on_to_the_next next_slide next_problem next_example set_aside ignore unused parking_lot as_planned unchanged not_mentioned never_came_back not_used none_used neither thanked interesting_okay dropped let_go no_follow-up come_back_to_it not_heard_of not_heard_again nodded pass_over brushed for_time out_of_time kept_passing back_to_the continue',
  revoice:
    "what_she_means what_he_means what_you_told_me is_that_it is_it_what quite_it say_it_once so_you're_saying so_what_i_hear is_that_what did_i_get do_i_have what_you_meant what_you_mean revoice echo repeated check_i_understood the_way_you hear_you_saying got_it_right handed_back gave_it_back her_own_words word_for_word louder restated cleaner",

  // Time to think.
  wait: "give_her_a_second give_him_a_second need_a_minute have_a_minute in_your_head in_their_heads not_calling rushed_the says_nothing spoke_next longer think_about it_took extra_time chime signal took_as_long as_long_as wait pause silence silent quiet still hush think_time time_to_think thumb let_it_sit sat_with sit_with hang linger beat moment_to no_hands hands_down don't_shout shh breathing take_your_time more_time need_time not_yet hold_on hold_that let_her_finish let_him_finish finish_her finish_his to_finish minute_to jot private_time close_your_eyes a_moment_with patience patient unhurried slower slow",
  seconds: 'second sec minute timed clocked stopwatch count_to beat',
  rushed:
    "reword* rephras* hurried rush come_on time's_up who_knows i'll_tell_you mid-sentence cut_him cut_her instead_of_waiting all_right_next gave_the_answer spoke_right_after no_gap right_away at_once immediate* instant* quick rapid blurt* call_out shout out_loud before_anyone before_anybody before_the before_she before_he before_they no_time no_pause no_wait answered_her_own answered_his_own answers_own answered_your_own own_question interrupt* cut_in cut_off jump_in filled_the_silence fast no_sooner snap without_pausing within_a_second same_breath pace",
  handsRise:
    'hands_went hands_up more_hands second_wave hands_came late_hands new_hands first_hand hands_rose thumbs_came',

  // The task.
  task: 'task problem worksheet packet exercise item example page sheet handout activity assignment puzzle investigation exploration project challenge situation question_on drill',
  recall:
    'key_word just_like_number layout recalling quiz_on_my note_taking notes_open rule_in_a_box substitute_the number_sets flow_chart template matching_it_with memorize memorise copy mimic repeat drill timed flashcard flash_cards fluency_page facts worked_example follow_the_steps following_the_example like_the_example steps_posted steps_on steps_at fill_in plug keyword notes_on taking_notes practice same_kind all_alike identical just_like_it same_steps of_one_kind already_shown demonstrated routine_procedure given_formula the_formula recipe',
  overHelp:
    "what_do_i_do is_it_plus plus_or_times told_him told_her easier_way_so don't_have_to_think don't_need_to_understand given_the_formula equation_was_given showed_them_how do_you_want_me i'll_set challenge_was_gone took_the_pencil took_over set_up set_it_up setup first_step gave_away gave_the_first started_it_for tells_them shown_how wait_to_be_shown waited_for do_it_like like_i_did like_mine did_the_figuring did_the_thinking for_her for_him for_them scaffold hint graphic_organizer reduced the_rest_was all_that_was_left only_arithmetic was_arithmetic spelled_out listed_each start_by which_operation how_to_begin how_to_start get_you_started",
  decide:
    "thought_up kept_going trying_to_find looking_for_a_case we_could_start could_start_with make_a_list haven't_been_taught not_been_taught no_method was_given decide decision choose choice chose pick plan figure_out find_a_way own_route own_rule own_way invent make_up design make_sense_of open wrestle* struggle grapple stuck hunt explore test_cases get_unstuck what_they_had_tried have_you_tried what_could_you_try smaller_number smaller_case simpler_number simpler_case try_a_smaller another_one all_the_ways starting_point where_to_begin where_to_start how_to_keep_track",
  generalise:
    'in_general any_number always any_triangle every_case general_case generalize generalise extend extension what_if break_it holds what_about constraint condition larger_cases pattern new_case bigger_cases without_whole another_solution more_ways',
  rigor: 'rigor demand challenge level difficult easy hard thinking_left productive_struggle',

  // Representations.
  object:
    'cube block counter manipulative chip tile bear finger strip ten-frame base-ten rekenrek abacus geoboard fraction_circle unifix button bead cuisenaire rod balance scale toes marble stick',
  picture:
    'numeral form flat jump hop curves cartoon draw picture diagram sketch graph array bar model tape table chart dot grid visual figure parabola axis axes plot line rectangle shaded tally map representation image circle box',
  symbol:
    'equation expression symbol symbolic number_sentence numeral algorithm formula term inequality x y algebra notation function 3x equal_sign',
  context:
    'story situation context bus bike taxi money apple cookie bag recipe temperature acted_out act_it_out real-life scenario word_problem starting_fee',
  corresponds:
    "is_the_plus is_when is_how_many is_those changed_the_line form_to_another from_one_form what_the_slope stand_for where_is_the where's_the where_do_you_see where_you_see match goes_with point show_up shows_where corresponds arrow color this_row this_part that_part this_side these_are see_the this_is_the that's_the is_this is_these connect tie link side_by_side represent traced between_the moved_between move_between back_and_forth same_five switched to_check",
  unlinked:
    'not_linked not_connected never_connected no_link not_tied separate unconnected without_a_link no_one_connected decoration unused in_the_bins put_away stayed_in skipped afterwards after_the_answer only_symbols symbols_only just_symbols only_numerals no_picture no_drawing not_referred beside not_looked',

  // Language.
  word: 'inches feet symbols_choice notation expression_or those_are_different word term vocabulary vocab definition define phrase language terminology name label unit sentence_frame glossary frayer academic formal everyday informal loose dictionary synonym called',
  precise:
    'precise precision specific careful exact clarify clear clearer clarity unambiguous imprecise vague what_do_you_mean_by by_it say_what bigger_how more_or sharpen refine misread distinguish be_more which_one_do_you_mean',
  mathTerm:
    'numerator denominator quotient dividend remainder perimeter circumference hypotenuse slope vertex symmetry rhombus prism polygon congruent equivalent reciprocal commutative coefficient constant variable acute obtuse parallel perpendicular factor multiple radius diameter mean median mode quadrilateral triangle trapezoid parallelogram rate_of_change intercept maximum minimum ratio proportion integer domain range diamond pointy corner slanty',
  supplied:
    "we_say we_call called_that called_a mathematicians_call math_word corrected_the_word repeat_after_me chant choral chorus recited read_aloud read_out copied_the_definition copied_definitions copied_from from_the_slide off_the_slide supplied memorized say_it don't_say",
  homeLanguage:
    'spanish portuguese arabic vietnamese somali mandarin chinese haitian creole tagalog french english home_language first_language bilingual multilingual translate translation both_languages two_languages emergent newcomers el_doble gesture sign_language',
  attach:
    'beside_it next_to_it under_it underneath beside_their beside_her the_term_for put_beside wrote_next attach the_word_for their_own_words student_words own_phrase kept_on_the_chart',

  // Who takes part.
  voices:
    "public presents tracker marks_next microphone mic talking_time spoken whose_work whose_idea whose_thinking voice turn airtime participation participate contribute share_of tally speakers talkers hear_from haven't_heard hasn't_shared hasn't_said not_heard join_in take_part",
  few: 'status popular loud one_student_does did_it_all does_all_the always_gets others_watched others_stop holds_the_pencil has_the_marker all_others fast_finishers same_hands same_three same_five few handful two_children volunteers dominate eager confident fastest loudest front first_row finish_first mostly_boys popcorn raised the_same',
  many: 'card_up rotate stick picker every_voice all_hands every_pair every_person put_one everyone everybody every_student every_child each_student each_child each_group every_table every_group all_students all_boards most_students nearly_all all_wrote each_wrote whole_class sticky_note popsicle random cold_call round_robin around_the_circle whiteboards boards_up hold_up talking_piece roles',
  quietOnes:
    "been_quiet hasn't_written hasn't_gone hasn't_had someone_else_have others_have quieter new_voice newcomer side_table gave_credit credit_to got_us_unstuck came_from_the the_idea_of_the willing_to_share ask_her ask_him quiet_student quiet_one shy non-volunteer didn't_volunteer not_volunteered rarely never_raise hasn't_talked had_not_raised back_table back_row left_out silent_in not_heard_from ahead_of_time in_advance beforehand invited bring_in let_them_in make_room girls boys emergent",

  // Who decides.
  rightCheck:
    "who's_wrong who_is_wrong decides_what you_decide okay_from needed_the_okay okay_to marked the_word_correct waited_for_the_yes is_it_okay right_and_wrong told_them_it_was compared_with_the_key match_the_key is_this_right is_it_right is_mine_right am_i_right did_i_get did_i_do is_this_good is_this_correct correct? check_with_the_teacher approval approve verdict confirm confirmation validate verify judge ruling right_or_wrong who_is_right who's_right who_was_correct which_is_right which_answer_was which_one_is_right that's_right that's_correct stamp star checkmark sticker settle",
  source:
    'program green_light on_the_screen_said website_says stamped smart_one key the_book textbook calculator app green_check photomath smartest teacher_said ms_said says_so face nod eyes_on eyebrows looked_to turned_to_you desk',
  convince:
    "trust i_don't_buy buy_that too_big too_large too_small impossible possible fail_to try_every checked_it work_backwards line_them_up count_again measured weigh hold_up hole convince sure certain certainty confident_that believe doubt doubtful prove proof evidence persuade win_over buy_it counterexample counter-example reject refuse accept reasonable reasonableness both_ways two_ways estimate estimation inverse second_method double-check recheck",
  holdBack:
    "neutral keep_quiet you_decide them_decide decide_for_themselves left_the_room look_at_me up_to_you up_to_them still_open unsettled not_settled won't_say not_going_to_tell i'm_not_going not_the_judge declined withheld withhold held_back stayed_out without_saying no_word wouldn't_confirm not_confirm what_do_you_think find_out how_could_we how_will_you_know convince_each not_me don't_tell_me walked_away overnight question_mark vote agree? figure_it_out_together",

  // Not about mathematics.
  praise:
    'great_job good_job nice_job awesome amazing wonderful fantastic love loved star kudos keep_up keep_it_up well_done impressive beautiful effective strong excellent engaging enthusiasm energy positive rapport calm warm welcoming adore enjoyed terrific outstanding proud happy',
  courtesy:
    'thanks appreciate good_morning hello hi have_a_good welcome sorry see_you look_forward enjoyed_my letting_me having_me birthday weekend congratulations regards',
  logistics:
    'fire_drill safety_drill intercom announcements state_test take_out_a_sheet library_time present schedule assembly meeting lesson_plans submit due deadline grades report_cards email calendar reminder remember_to remind field_trip picture_day coverage copier copies mailbox office testing_window planning_period duty open_house conference_week forms permission_slips bell dismissal recess lunch cafeteria snack hallway period_2 arrived unit_test quiz homework exit_slips_to',
  behaviour:
    'behavior behaviour on_task off_task respectful quietly sat seated sitting lined_up line_up phones gum hood earbuds hats fighting sent_to referral consequence points routines transition clean_up cleanup noise side_conversations expectations management compliance attentive eyes_on_you talking_during bathroom pass restroom unpack backpack settled_in',
  room: 'bulletin_board posted objective learning_target agenda decor decorated decorations seating desks rug_colors plants lights temperature door organized tidy neat supplies pencils bins poster_about projector_bulb furniture shelves library',
  tech: 'chromebook laptop wi-fi wifi internet device charged smartboard projector printer log_in password ipad website screen_froze headphones online login i-ready ixl kahoot',
  attendance:
    'absent absence attendance tardy late present_today sick nurse head_count enrolled substitute students_present headcount roll',
  generic:
    'pacing closure lesson overall prepared planned_well well_planned engaged engagement smooth objective differentiate* evaluation observation_form summative instructional professional_growth visit debrief climate culture',
} as const;

export type Concept = keyof typeof CONCEPTS;
