/**
 * Everyday words by what they are about, as UK school staff write them: a small thesaurus. A sense by itself decides nothing; the learned
 * model weighs it beside the others. Phrases of up to three words are joined by `_`; endings do not matter.
 */
export const SENSES: Readonly<Record<string, string>> = {
  secrecy: `between_us between_ourselves between_you_and dont_say_i didnt_hear_it hear_it_from keep_it_to keep_this_to hush hush_hush secret secretly
    confidential confidentially confidence whisper whispered rumour grapevine leaked not_supposed_to shouldnt_say shouldnt_really shouldnt_be_telling
    not_allowed_to_say cant_say_much nobody_knows_yet not_public keep_quiet keep_schtum mums_the_word under_wraps overheard found_out turns_out
    before_its_announced not_been_announced off_the_record strictly_speaking dont_tell dont_share you_didnt_hear word_is i_know_for im_told`,
  health: `diagnosis diagnosed cancer tumour chemo biopsy stroke epilepsy epileptic seizure fit fits diabetic diabetes insulin pump inhaler asthma epipen allergy
    anaphylactic miscarriage pregnant pregnancy ivf breakdown depression depressed anxiety anxious antidepressants prozac sertraline meds medication
    ritalin self_harm self_harming overdose eating_disorder anorexia anorexic bulimia rehab detox alcoholic hospital ward clinic scan surgery operation
    consultant gp doctor doctors nurse signed_off off_with stress sick_note catheter stoma bowel continence nappy pads wets soiled soils scoliosis
    hearing_aid cochlear wheelchair cerebral palsy tourettes bipolar schizophrenia psychosis mental_health camhs therapist counselling counsellor ill illness
    hysterectomy menopause hiv hepatitis dementia ptsd tablets dose injection vertigo ms prognosis terminal`,
  needs: `send sen ehcp ehc autism autistic asd asc adhd add pda odd dyslexia dyslexic dyspraxia dyscalculia semh sendco senco ed_psych educational_psychologist
    annual_review one_to_one 1:1 statement iep support_plan speech_and_language salt slcn eal assessment assessed tribunal panel funding_band pupil_premium
    fsm free_school_meals lac looked_after pathway global_delay learning_difficulties nonverbal selective_mute attachment sensory meltdown`,
  welfare: `safeguarding cpoms child_protection cp cin social_worker social_workers social_services early_help foster fostered foster_carer care_order kinship in_care
    mash strategy_meeting section_47 case_conference core_group neglect neglected abuse abused abusive bruise bruises bruising burns refuge custody contact_centre
    court domestic dv police prison inside sentence arrested bail tagged restraining_order injunction disclosed disclosure dsl lado referral referred concern_form
    food_bank foodbank evicted eviction temporary_accommodation hostel homeless bailiffs asylum deported visa divorce divorcing separated split_up affair
    walked_out left_home passed_away died funeral bereaved grieving adopted birth_mum birth_family steps_in`,
  results: `results result grade grades score scored scores marks predicted target working_towards below_expected greater_depth level levels percent percentage
    sats mock mocks paper papers gcse gcses pass failed fail fails data progress_8 attainment special_consideration report_card outcome outcomes test_scores bottom
    reading_age baseline moderation moderated exam exams resit resits`,
  staffing: `redundancy redundancies redundant restructure restructuring sacked sack fired suspended suspension gardening_leave nda settlement dismissed capability
    disciplinary grievance resigned resigning resignation notice handed_in leaving left_at quitting walked contract not_renewed renewed hours_cut cuts deficit budget
    payroll salary pay_rise tlr threshold pay payscale interview interviews shortlist shortlisted appointed vacancy advert acting_head interim off_sick
    long_term_sick maternity phased_return occupational hr union rep tribunal academised takeover merger merging closing_down closure falling_roll`,
  inspection: `ofsted estyn hmi hmie inspectors inspector inspection deep_dive requires_improvement inadequate special_measures good_with outstanding judgement
    draft_report embargo provisional feedback_meeting lead_inspector section_8 the_call`,
  security: `code codes keypad door_code gate_code alarm key keys fob fobs side_gate back_gate fire_door unlocked padlock cctv cameras safe combination pin master_key
    spare_key lockdown left_open propped jammed doesnt_lock`,
  login: `password passwords login log_in logon username user_name sims arbor bromcom wifi wi_fi passcode credentials admin_account teams_account portal log_on pw
    pword sign_in capital exclamation_mark all_lower_case`,
  drink: `drunk drunken pissed hammered wasted steaming trolleyed plastered smashed sozzled tipsy leathered bladdered blootered legless paralytic mortal hungover
    hangover hanging rough_as wine prosecco gin vodka tequila shots shot jagerbomb jager pint pints lager beer beers cider whisky whiskey rum booze boozy bottle
    bottles sambuca baileys cocktail cocktails pub bar nightclub club clubbing dancefloor kebab bevvy bevvies swally sesh session blackout threw_up throwing_up
    puked puking vomit vomited spewed boak chundered sick_in berocca alcohol units still_drunk morning_after fell_asleep breathalyser over_the_limit`,
  skive: `skive skiving skived bunk bunked bunking pulling_a_sickie sickie phoned_in_sick rang_in_sick called_in_sick ring_in phone_in duvet_day dental dentist
    fake_cough poorly_voice migraine pretend pretended pretending hiding hid asleep nap napped dozed nodded_off snoozed scrolling candy_crush vinted netflix
    under_the_desk stuck_a_film put_a_film film_on dvd wing_it winging_it winged blag blagged blagging made_up copied couldnt_be_arsed cant_be_arsed cba zero_planning
    no_planning didnt_plan not_planned slipped_out sneaked snuck knocked_off early_dart long_lunch work_time paid_to getting_paid nobody_noticed none_the_wiser
    they_think as_far_as_they fingers_crossed_behind`,
  drugs: `weed spliff joint joints bong coke cocaine ket ketamine pills pill mandy mdma ecstasy mushrooms shrooms acid lsd baggie bag_of line lines dealer stoned high
    baked gear speed edibles gummies gummy vape smoke smoked toke green balloons nitrous dealing stash snort`,
  crime: `nicked nick nicking stole steal stealing stolen pinch pinched pinching shoplift shoplifting lifted robbed robbery dodgy_box firestick dodgy knock_off counterfeit
    fake_id fare_dodge dodged without_paying didnt_pay never_paid cash_in_hand hmrc tax fiddle fiddled fiddling claimed insurance_job arson torch torched burn_down
    brick bricks petrol spray_paint graffiti slash slashed tyres keyed egged vandal smash_up knife machete gun bomb petrol_bomb riot looting fight punch punched
    headbutt glassed stab stabbed hit_and_run speeding drink_drive drink_driving points no_insurance uninsured illegal crack_his kick_his kneecap batter battered
    leather deck decked lamp lamped`,
  warn: `watch_your_back watch_out youll_regret regret mark_my_words you_wait just_wait wait_and_see wait_till ill_make sorry_you i_know_where know_where_you
    know_what_car what_time sleep_with_one coming_for come_for your_card_is cards_marked wont_know_what payback revenge get_even get_whats_coming whats_coming
    ruin_you ruin_him ruin_her finish_you finish_him finish_her end_you warned warning last_warning last_chance teeth jaw nose legs hurt_you make_your_life
    hell_to_pay dont_push think_twice keep_walking see_you_outside outside_the_gates`,
  lying: `lie lied lies liar lying fib fibs bullshit bs pretend claims claimed claiming forgot apparently supposedly allegedly mysteriously magically coincidence
    coincidentally convenient conveniently funny_how funny_that strange_how odd_how interesting_how amazing_how somehow cover_up covered_up covering swept_under
    under_the_carpet buried fudge fudged massaged doctored faked forged backdated signed_off altered changed_the_dates deleted vanished disappeared missing
    nobody_asks no_questions turned_a_blind blind_eye looked_the_other`,
  money: `money cash pound pounds quid grand thousand fund funds funding petty_cash account accounts invoice invoices receipt receipts expenses claimed budget pta
    raffle tin envelope charity bake_sale pocket pocketed pockets skim skimmed skimming contract contracts brother_in_law brothers_firm cousins_firm backhander
    bung bribe new_kitchen extension conservatory new_car holiday cruise credit_card card till bank transfer donation collected`,
  wrong: `bully bullies bullied bullying harass harassed harassing groped touched inappropriate creepy perv predator sleaze sleazy shouted shouting screamed screams
    dragged grabbed shoved pushed slapped hit hits smacked pinned restrained locked left_alone humiliated made_her_cry made_him_cry cry crying tears racist sexist
    bigot discriminated sacked_for cheated cheating cheats answers_up told_them_the_answers gave_them_the off_rolled off_rolling unqualified no_dbs fraud
    corrupt corruption stealing embezzled neglected ignored refused failed threatens threatened plagiarised blamed`,
  lazy: `lazy idle bone_idle workshy slacker slack shirker sits sat sitting sat_on_her sat_on_his feet_up does_nothing nothing never sod_all bugger_all naff_all
    naw_all swans swanned swanning swan waltzes waltzed rolls_in rocks_up rocked_up strolls strolled wanders drifts breezes floated tea_and brew brews biscuits
    vaping fag fag_break on_her_phone on_his_phone delegate delegates delegated avoid avoids allergic_to workload lift_a_finger finger allergic`,
  stupid: `thick dim dense daft stupid idiot idiots moron morons muppet numpty plank donut doughnut dunce dope dopey clueless gormless brainless brain brains
    brain_cell braincell brain_cells iq bright brighter sharpest tool knife_in_the lights_are_on nobody_home sandwich_short short_of_a penny sixpence marbles
    couldnt_find couldnt_organise couldnt_run couldnt_spell couldnt_manage couldnt_tell couldnt_count couldnt_boil spell spelling own_name use_of_a chocolate_teapot
    chocolate_fireguard potato turnip spoon wooden brick plant lamp_post doorknob goldfish amoeba sponge two_short_planks ten_to_the_dozen not_the_full`,
  nasty: `nasty horrible vile evil witch bitch bitchy cow dragon battleaxe harridan toad toxic poison poisonous snake weasel rat vulture shark piranha cruella
    trunchbull umbridge voldemort dolores hitler stalin dictator tyrant control_freak jobsworth snob snobby smug pompous arrogant entitled two_faced backstabber
    sour miserable misery grumpy mardy moody spiteful petty vindictive ego narcissist brown_nose brown_noser suck_up crawler arse_licker teachers_pet golden_girl
    golden_boy favourite blue_eyed gob gobby mouth loudmouth foghorn screech drone drones drivel wind_bag windbag waffle creep slimy greasy oily`,
  looks: `fat skinny ugly minger face face_like arse bum belly chins wig toupee hair haircut hairdo teeth breath smell smells smelly stinks stank reek reeks
    bo odour sweaty greasy unwashed wash soap deodorant filthy dirty grubby nits scruffy scruff tramp pyjamas slippers onesie leggings trackie tracksuit fake_tan
    botox lips eyebrows nails makeup tattoo tattoos dressed outfit skirt heels jumper tie cardigan shoes voice laugh walk walks waddle waddles lanyard`,
  breeding: `inbred breed breeding breeds apple_tree fruit_doesnt apple_doesnt runs_in_the gene_pool genes parenting parented dragged_up raised brought_up wolves
    feral animals zoo monkeys wild savages beasts gremlins hyenas chimps herd creatures council_estate estate benefits giro dole jeremy_kyle jezza kyle trash
    chav chavs chavvy ned neds scum scrote scrotes toerag toerags rough pikey common postcode trackies greggs monster_energy fellas different_dads baby_daddy
    fathers social_housing freebies widescreen iphone sky_box fags`,
  incompetent: `useless incompetent hopeless inept clueless out_of_depth out_of_his out_of_her shambles shambolic joke circus farce fiasco chaos chaotic mess disaster
    car_crash dumpster_fire skip_fire bin_fire titanic sinking_ship deckchairs piss_up brewery raffle bath tap whelk_stall bun_fight headless_chickens headless
    clowns clown organise organised disorganised planning communication last_minute at_short_notice forgot forgotten lost email emails spreadsheet policy policies
    laminated initiative initiatives buzzword buzzwords vision strategy powerpoint lanyards`,
  burden: `workload unpaid overtime weekend weekends sunday_night midnight 10pm 11pm deadline deadlines marking data_drop reports planning admin paperwork tick_box
    box_ticking learning_walk learning_walks observation observations scrutiny book_look drop_ins performance_management targets meeting meetings briefing twilight
    cover covered covering duty duties lunch_duty no_break without_a_break no_ppa lost_ppa took_my_ppa freezing heating broken leaking leak bucket buckets mould
    damp mice rats photocopier printer glue_sticks no_glue toner laptop projector whiteboard_pens resources own_money own_pocket supplies burnt_out burnout
    exhausted knackered broken drained dread dreading crying_in car_park breaking_point enough had_enough done_with fed_up sick_of tired_of counting_down days_left
    sundays sunday_scaries morale goodwill unappreciated thankless undervalued valued pizza cupcake wellbeing yoga_session mindfulness resilience`,
  sarcasm: `oh_good oh_great oh_lovely how_lovely how_nice must_be_nice nice_for_some lucky_us lucky_me just_what so_thats_nice good_to_know well_thats nice_to_see
    lovely_to_see great_to_see thrilled delighted delightful marvellous wonderful stunning genius inspired masterclass bravo slow_clap round_of_applause applause
    congratulations congrats hats_off medal award oscar god_forbid heaven_forbid perish_the imagine aye_right yeah_right as_if sure_jan bless bless_him bless_her
    bless_them obviously clearly naturally of_course shocker shock surprise_surprise big_surprise what_a_surprise thoughts_and_prayers asking_for_a
    not_that_anyone who_knew who_would_have colour_me 🙃 🙄 👏 😏 😒 🤡 🤷`,
  hint: `not_naming naming_no mentioning_no no_names name_no certain_someone certain_person a_certain some_people certain_people certain_members you_know_who
    they_know_who those_who_know if_you_know iykyk someone_who somebody_who one_of_our one_member some_of_us others_not a_colleague initials rhymes_with begins_with
    starts_with no_prizes guess_who shall_remain remain_nameless nameless wont_name wont_say cough_cough looking_at_you`,
  again: `again yet_again once_again as_usual always every_time every_day every_week every_single never_once third_time fourth_time second_time still surprise
    one_rule for_us for_them meanwhile while_the_rest rest_of_us`,
  likeness: `like_a like_an like_the as_a_chocolate as_much_use as_useful as_bright as_sharp more_like reminds_me ive_seen_more ive_met seen_more met_more
    than_a got_more has_the_charm the_charisma the_warmth the_personality personality_of backbone spine charisma warmth`,
  platform: `facebook fb insta instagram snap snapchat snapping streak tiktok whatsapp whatsapped wa_group dm dms dmed pm pmed inbox inboxed messenger message messaged
    messages messaging text texted texting txt linkedin x twitter discord roblox xbox fortnite playstation psn gamertag strava bereal facetime telegram signal vinted
    story stories followers group_chat groupchat chat chats chatting`,
  accept: `added add adding accept accepted accepting friend_request friend_requests request requests friended befriended friends_with follow follows followed following
    follow_back followed_back unfriend invited invite invites invitation connect connected connection approved let_her_in let_him_in got_me_on got_her_on has_me_on
    on_my_facebook my_facebook my_insta my_snap mates_with`,
  decline: `declined decline ignored ignore blocked block deleted delete refuse refused refusing rejected reject wont_accept dont_accept never_accept would_never
    not_allowed no_thanks reported report_it left_it_unanswered unfriended turned_down said_no`,
  meet: `coffee cuppa brew brunch lunch dinner tea drinks pint wine date dating dated seeing sleeping snog snogged kissed stayed_over hot_tub barbecue bbq parkrun gym
    run holiday camping caravan spa bingo gig festival wedding hen_do stag babysit babysitting tutoring tutor lift lifts gave_a_lift dropped_home picked_up
    came_round popped_round went_round round_mine round_hers at_mine at_theirs catch_up caught_up met_up meet_up meeting_up bumped_into night_out`,
  channel: `my_number my_mobile my_personal personal_number personal_email my_email my_gmail my_own_phone my_phone ring_me call_me text_me message_me dm_me
    whatsapp_me bell drop_me_a give_me_a ping_me email_me inbox_me snap_me add_me find_me follow_me private_message gmail hotmail outlook yahoo
    parentmail classdojo dojo office_number school_email save_it same_number here_it_is any_time day_or_night homework help revision`,
  former: `former ex used_to_teach i_taught taught_her taught_him taught_them old_pupil old_student old_class leavers left_school left_last class_of left_in all_grown
    grown_up graduated graduating at_uni uni now_shes now_hes hes_now shes_now years_on remember_teaching once_taught my_old_year my_first_class first_form
    barber hairdresser midwife served_me plumber in_my_form`,
  parent: `mum mums mam mams mammy dad dads mummy daddy parent parents carer carers mother father stepdad nan nana gran granny grandma grandad grandparents guardian
    family families daughter son gate_mums class_mum pta parents_evening`,
  relative: `my_niece my_nephew my_cousin my_daughter my_son my_sister my_brother my_husband my_wife my_kids my_own my_goddaughter my_godson my_sisters my_brothers
    my_mates my_best_mate god_mum godmother neighbour neighbours next_door known_her_since known_him_since since_school since_antenatal nct before_i_started
    before_i_worked went_to_school_together grew_up family_friend churches church mosque brownies cubs`,
  colleague: `colleague colleagues ta tas hlta lsa caretaker site_manager site_team cook kitchen office receptionist secretary cleaner technician senco dsl sendco head
    headteacher heid ht deputy dht assistant_head aht head_of year_head hod phase_leader key_stage_leader ks1_lead ks2_lead subject_lead maths_lead english_lead
    governor governors chair_of_governors business_manager bursar finance pastoral_lead behaviour_lead attendance_officer librarian cover_supervisor supply ect nqt
    trainee student_teacher mentor job_share jobshare teaching_partner partner_teacher other_year lunchtime midday dinner_lady dinner_ladies lollipop
    slt smt leadership boss bosses line_manager ceo trust staffroom department faculty team the_new invigilator peripatetic`,
  pupil: `pupil pupils child children kid kids lad lass girl boy boys girls student students bairn wean weans bairns wee_man wee_one little_one little_lad little_girl
    little_boy tutee key_child class form set group reception nursery year_group twin twins sibling siblings brother sister little one_of_mine one_of_my my_y my_yr
    my_year my_class my_form my_lot in_my_class`,
  described: `the_one_with the_one_who the_boy_who the_girl_who the_lad_who the_lass_who the_kid_who the_child_who that_kid the_only joined_us just_joined moved_from
    new_boy new_girl newest arrived from_syria from_ukraine from_sudan came_from glasses limp stammer hearing red_hair ginger freckles plaits tallest smallest
    whose_mum whose_dad whose_brother last_week wheelchair crutches`,
  schoolday: `lesson lessons assembly registration register break breaktime playtime lunchtime dinner_hall corridor corridors playground yard hall library classroom
    staffroom stock_cupboard period p1 p2 p3 p4 p5 p6 form_time tutor_time phonics maths english science history geography pe art dt music drama french spanish re
    computing guided_reading handwriting spellings times_tables carpet show_and_tell golden_time circle_time wet_play fire_drill detention homework exercise_books
    book_bags reading_records home_time hometime end_of_day school_run mufti non_uniform uniform worksheet glue_stick whiteboard`,
  schoolyear: `term half_term inset inset_day parents_eve parents_evening residential trip trips nativity carol_concert school_play production sports_day fayre fete
    disco leavers_assembly prom world_book_day open_evening options_evening harvest transition bikeability swimming forest_school staff_meeting training_day cpd
    nqt_year ppa book_scrutiny reports_due photo_day class_photo sats_week results_day school_council choir minibus coach worship mass eisteddfod tuck panto
    end_of_term last_day first_day`,
  job: `i_teach im_a_teacher teacher teaching taught ta teaching_assistant hlta my_class my_classroom my_form my_lot my_kids my_pupils my_students my_y my_lesson
    my_lessons my_tutor my_school our_school our_place my_ppa my_mentor my_ect in_school at_school work_in_a caretaker dinner_lady lunchtime_supervisor school_cook
    school_office nursery_nurse nursery_nurse senco head_of deputy invigilating invigilator supply cover_supervisor working_in_schools education job years_in`,
  group: `muslim muslims islam islamic jew jews jewish hindu sikh catholic catholics prod prods protestant traveller travellers gypsy gypsies roma romanian
    romanians polish poles eastern_european asian asians black white african indian pakistani chinese somali nigerian immigrant immigrants migrants refugee refugees
    asylum_seekers foreign foreigners gay gays lesbian trans queer pronouns woman women man men female male girls_cant boys_cant disabled disability
    wheelchair special_needs old pensioner older pregnant hormonal hijab burka turban ramadan eid accent english_as`,
  demean: `go_back back_where send_them boats taking_over these_people those_people that_lot them_lot their_lot you_lot their_kind your_kind type natural naturally
    in_their_blood all_the_same not_normal normal men_only mans_job womans_job womans_place belong belongs in_my_country this_country our_country speak_english
    too_many overrun excuse fashionable trendy label labels fake in_my_day attention phase confused cure real_man real_woman snowflake woke pc_gone allowed_to_say`,
  crude: `shag shagging shagged sex sexy tits boobs arse knob knobhead dick dickhead cock prick bollocks balls wank wanker twat fanny minge bellend tosser bugger
    shite shit shitty crap piss pissing fuck fucking fucked fucker feck feckin gobshite bastard bastards cunt slag slut slapper tart horny hot fit milf dilf
    bed naked nude knickers thong strip stripper lap_dance porn onlyfans condom vibrator lads_holiday`,
  picture: `photo photos pic pics picture pictures selfie snap snaps video clip film filmed filming camera album slideshow reel boomerang tagged in_the_background
    behind_me faces caught_on look_at_this taken_by posted_on uploading upload shared heres_one screenshot zoom`,
  lesson_praise: `proud so_proud love loved lovely kind kindest brilliant amazing smashed well_done star legends superstar gold best beautiful thank thanks
    grateful lucky blessed honoured bless_her adored hug hugs smile smiled smiling laughing laughed giggle funny joy happy chuffed`,
  home: `my_kitchen kitchen kettle oven dishwasher washing boiler hoover garden shed allotment dog puppy cat kitten hamster hens sofa telly bath bed duvet curtains
    wallpaper paint ikea b_and_q diy flat landlord neighbour bins mortgage bedroom shower lawn mower`,
  sport: `football match goal penalty ref referee keeper striker left_back midfield manager var league cup season_ticket fans stadium rugby cricket wicket tennis golf
    darts boxing f1 parkrun marathon 5k 10k half_marathon cycling gym england scotland wales leeds united city rovers arsenal liverpool everton spurs chelsea villa
    celtic rangers derby nil nil_nil kick_off`,
  screen: `film movie series episode season finale netflix iplayer telly tv documentary drama bake_off strictly traitors corrie emmerdale eastenders coronation
    podcast book novel chapter author character villain plot ending song album lyrics gig band theatre panto_dame musical actor actress scene`,
  travel: `train trains platform bus buses airport flight flights delay delayed m25 m6 m62 a1 motorway traffic roadworks parking car_park hotel beach sea caravan
    ferry camping holiday tent sat_nav taxi uber`,
  shopping: `tesco asda aldi lidl sainsburys waitrose morrisons greggs costa nandos spoons wetherspoons primark vinted ebay amazon parcel delivery sale discount order
    refund customer shop shopping trolley till checkout queue voucher receipt`,
  food: `cake cakes toast tea coffee biscuit biscuits curry pizza chips crisps soup stew roast gravy sunday_roast bacon butty sausage chocolate sandwich sourdough
    bake baked baking recipe breakfast takeaway chippy pasta lasagne crumble custard scone scones`,
  weather: `rain raining rained snow snowing ice frost sun sunny sunshine hot cold freezing windy storm fog sleet forecast puddle umbrella autumn summer winter spring`,
  politics: `labour tory tories conservative conservatives lib_dem lib_dems reform snp plaid greens dup sinn_fein starmer farage sunak badenoch vote votes voted voting
    election candidate councillor mp mps manifesto canvassing leaflets leafleting polling campaign brexit government minister party ballot`,
  selling: `selling sell sale for_sale offer offers discount code order orders stock price prices message_for dm_for link_in link_in_bio my_shop etsy avon tropic
    body_shop scentsy arbonne herbalife forward slimming business side_hustle small_business commission bookings slots available free_delivery tutoring_slots
    sponsor sponsorship justgiving gofundme fundraising donate raising tickets book_now`,
  copying: `pdf pdfs scanned scan photocopied copied download downloaded downloads torrent pirated ripped streaming_link dodgy_link link_below drive_link google_drive
    dropbox twinkl tes white_rose worksheets whole_book full_book chapters textbook past_paper paper_leak help_yourself shared_drive free_copy`,
  news: `news bbc guardian article headline headlines survey study report_says research minister dfe department_for union_says nasuwt neu petition documentary radio
    interview panorama tribunal_rules`,
  schoolvoice: `on_behalf behalf_of from_all_of_us from_everyone_at all_at we_are_pleased we_are_delighted we_regret please_note our_policy our_school_policy the_school_will
    the_school_has official officially statement announce announcing we_can_confirm can_confirm parents_are dear_parents reminder_that applications admissions
    we_at here_at our_pupils our_families our_community governors_have`,
};
