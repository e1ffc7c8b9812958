/**
 * Coarse classes of words, for the learned model: whoever says "lass" means a child as much as whoever says "pupil", so what was learned
 * of one holds for the other. Classes hold words only; what they come to in a question is learned.
 */

const CLASSES: Readonly<Record<string, string>> = {
  PUPIL:
    'pupil pupils student students kid kids child children lad lads lass lasses boy boys girl girls teenager teenagers teen teens tutee tutees youngster youngsters minor minors bairn bairns reception nursery classmate classmates prefect kiddo kiddies youngest infant infants toddler',
  PARENT:
    'parent parents mum mums mummy mummies mam mams mom moms dad dads daddy mother mothers father fathers carer carers guardian guardians family families nan grandparent grandparents grandma grandad',
  STAFF:
    'colleague colleagues coworker coworkers teacher teachers assistant assistants headteacher head boss manager staff deputy caretaker secretary technician cook cleaner librarian coach midday newteacher supervisor tutor supply sir miss chaplain bursar receptionist volunteer volunteers governor governors leader leaders department office trainee workmate',
  RELATIVE:
    'niece nephew nephews nieces cousin cousins grandson granddaughter godson goddaughter auntie aunt uncle sister brother son daughter sons daughters husband wife partner boyfriend girlfriend sibling siblings stepson stepdaughter inlaw hubby fiance fiancee ex',
  FRIEND: 'friend friends mate mates pal pals bestie bezzie buddy neighbour neighbours',
  SITE: 'facebook instagram twitter x tiktok snapchat linkedin youtube pinterest bluesky threads reddit tumblr bereal mumsnet nextdoor twitch onlyfans',
  CHAT: 'whatsapp messenger telegram signal discord imessage facetime zoom teams sms skype',
  GAME: 'fortnite minecraft roblox xbox playstation ps5 fifa gaming game games switch strava duolingo',
  DATING: 'tinder hinge bumble grindr dating',
  SCHOOLAPP:
    'dojo classdojo tapestry seesaw parentmail arbor weduc parentpay sims cpoms showbie firefly satchel classcharts bromcom evidence',
  ADD: 'add adds added adding accept accepts accepted accepting follow follows followed following connect connected connection connections request requests requested friend friended friending invite invited',
  REMOVE:
    'unfriend unfollow remove removed removing block blocked blocking delete deleted deleting ignore ignored decline declined refuse mute muted turn unadd restrict',
  WRITE:
    'message messages messaged messaging text texts texted texting reply replies replied replying respond responded answer answered email emails emailed emailing call calls called calling ring rings rang ringing phone phoned phoning chat chats chatting chatted contact contacts contacted contacting write writes wrote write talk talks talking talked speak',
  POST: 'post posts posted posting share shares shared sharing upload uploads uploaded uploading tweet tweeted publish published put puts stick sticking stuck repost reposted retweet retweeted story stories status reel reels',
  LIKE: 'like likes liked liking comment comments commented commenting react reacted reacting heart hearted emoji thumbs laugh tag tags tagged tagging poke waved wave',
  LOOK: 'look looks looked looking check checked checking watch watched watching view viewed viewing browse see seen saw search searched searching google googled googling stalk stalking scroll scrolling nosy nose peek',
  PICTURE:
    'photo photos video videos picture pictures image images camera film filmed filming record recorded recording snap snapped screenshot screenshots screenshotted album slideshow livestream stream streaming clip',
  DEVICE:
    'phone phones mobile laptop laptops ipad ipads tablet tablets computer computers chromebook pc smartwatch watch device devices usb stick memory',
  MONEY:
    'sell sells selling sold money pay paid pays paying pound pounds quid business shop etsy vinted ebay gofundme raffle sponsor sponsored sponsorship charge fee fees profit affiliate avon commission discount',
  POLITICS:
    'labour tory tories conservative conservatives reform green lib dem libdem election vote votes voting councillor candidate mp political politics politician party brexit canvass canvassing manifesto snp plaid referendum campaign',
  CAUSE:
    'strike strikes striking union unions neu nasuwt unison petition protest march demo picket charity rally ballot cause fundraise fundraiser fundraising',
  ANGRY:
    'moan moaning moaned rant ranting vent venting slate slating slated slag slagging slagged complain complaining complained whinge whinging criticise criticising gripe having go bitch bitching',
  RUDE: 'rude nasty horrible mean vile cruel mock mocking mocked insult insulting insulted idiot idiots stupid thick moron clown ugly fat witch cow muppet cretin pig loser useless rubbish pathetic mick piss taking roast sarcastic dig digs abuse abusive abusing troll trolling lies lie lying rumour rumours gossip gossiping hate hated hateful',
  SWEAR:
    'swear swearing swore swears sweary fuck fucking shit bloody wanker arse bollocks innuendo innuendos filth filthy smutty smut bawdy crude cuss effing',
  SEX: 'nude nudes naked topless sexual sexy sex sexting porn pornography pornographic explicit indecent bra knickers underwear boxers intimate dick willy boobs tits xxx undressed bikini raunchy',
  HARM: 'hurt hurts hurting harm harming selfharm suicide suicidal die kill killing cut cuts cutting cutter bruise bruises bruised hit hits hitting beat beaten beats abused groomed grooming groom unsafe starving neglected scared frightened terrified crying cried knife gang drugs overdose pills missing runaway radicalised extremist county lines vape cannabis weed older',
  THREAT:
    'threat threats threaten threatens threatened threatening smash batter punch slap kick stab burn kneecap get revenge blackmail blackmailed blackmailing stalked',
  FAKE: 'fake hacked hack hacker impersonate impersonating impersonated pretending pretended cloned catfish clone spoof parody deepfake',
  SLIP: 'accident accidentally mistake mistakenly oops wrong lost stolen left nicked misplaced realised forgot unlocked panicking panic',
  DRINK:
    'drunk drunken wine beer gin pub pint pints prosecco cocktail cocktails hungover hangover club clubbing shots tipsy boozy booze bar',
  LEISURE:
    'holiday holidays beach festival party wedding hen stag night tattoo tattoos gym dog cat garden hobby ibiza magaluf swimsuit christmas birthday concert',
  SECRET:
    'confidential private secret data sen ehcp ehc safeguarding medical results report reports reports document documents spreadsheet register names gdpr minutes payroll salary redundancy exclusion excluded plan plans diagnosis autism adhd send sencopupil premium',
  BRAND: 'logo crest badge uniform hoodie lanyard tie jumper fleece polo branding letterhead emblem headed branded',
  PRESS: 'press journalist reporter newspaper radio bbc tv interview gazette echo quote article paper news statement',
  JOB: 'job title profession occupation bio profile career role headline cv',
  LAW: 'illegal law police arrested crime speeding drugs firestick pirate pirated dodgy stolen hunting weapon cannabis court caution conviction',
  OWNERSHIP:
    'copyright copyrighted copied copy photocopy photocopying licence license creative commons royalty worksheet worksheets twinkl tes tpt artwork song music lyrics font book pages textbook film films dvd netflix disney',
  SETTING:
    'settings setting public private privacy lock locked hidden visible hide searchable strangers audience friendsonly profile',
  PASSWORD: 'password passwords login logins logon pin passcode shared signed logged log 2fa',
  TIME: 'break lunch lunchtime ppa hours lesson lessons assembly day during clock free period briefing insets inset',
  RULE: 'policy rule rules policies handbook guidance code contract agreement document clause section update updated review reviewed version signed sign acceptable',
  TROUBLE:
    'sacked sack disciplinary discipline fired dismissed gross misconduct warning trouble suspended consequences bother punishment investigated trp lado',
  WATCHED: 'monitor monitored monitoring track tracked spy spying filter filtered firewall cctv history logs read',
  MUST: 'must need have should compulsory required supposed obliged expected duty mandatory',
  MAY: 'can may allowed ok okay alright fine permitted could acceptable appropriate bad wrong problem naughty frowned cool safe wise',
};

let byWord: Map<string, string> | undefined;

/** The class of a word, or none; the first class that holds it. */
export function classOf(word: string): string | undefined {
  if (byWord === undefined) {
    byWord = new Map();
    for (const [name, words] of Object.entries(CLASSES))
      for (const one of words.split(' ')) if (!byWord.has(one)) byWord.set(one, name);
  }
  return byWord.get(word);
}
