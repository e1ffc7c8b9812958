/** How people on social media campaign for and against UK parties, politicians and sides of a vote. For `Phrases`. */
import type { Cue } from '../weigh';

export const PARTY = String.raw`(?:labour|the\stories|tories|tory|(?:the\s)?conservatives?(?:\sparty)?|lib\s?dems?|liberal\sdemocrats?|(?:the\s)?greens?(?:\sparty)?|reform(?:\suk)?|ukip|(?:the\s)?snp|plaid(?:\scymru)?|sinn\sf[eé]in|(?:the\s)?dup|sdlp|uup|alliance\sparty|alba|your\sparty|the\sbrexit\sparty|workers\sparty|the\sbnp|restore\sbritain|advance\suk)`;
export const LEADER = String.raw`(?:(?:sir\s)?(?:keir\s)?starmer|keir|(?:kemi\s)?badenoch|kemi|(?:nigel\s)?farage|nigel|(?:rishi\s)?sunak|rishi|(?:ed\s)?davey|(?:zack\s)?polanski|(?:boris\s)?johnson|boris|bojo|(?:jeremy\s)?corbyn|jezza|(?:angela\s)?rayner|(?:rachel\s)?reeves|(?:wes\s)?streeting|(?:bridget\s)?phillipson|(?:john\s)?swinney|rhun|(?:liz\s)?truss|theresa\smay|(?:andy\s)?burnham|(?:zarah\s)?sultana|(?:robert\s)?jenrick|(?:suella\s)?braverman|(?:nicola\s)?sturgeon|(?:george\s)?galloway|(?:sadiq\s)?khan|(?:gavin\s)?williamson|(?:rupert\s)?lowe|(?:lee\s)?anderson)`;

export const CAMPAIGN_SLOTS = {
  party: PARTY,
  leader: LEADER,
  side: String.raw`(?:leave|remain|yes|no|independence|indy\s?ref|brexit)`,
  office: String.raw`(?:mp|ms|msp|mla|mayor|pm|prime\sminister|number\s(?:10|ten)|no\s?10|downing\sstreet|council(?:lor)?|the\s(?:\w{3,14}\s){0,2}(?:council|ward|seat)|parliament|government|office|power)`,
  word: String.raw`(?:[\w'-]{1,14}\s)`,
};

/** Campaigning in so many words, each enough by itself. */
export const CAMPAIGNING = `
    {vote|voting|voted|votes} (?:for )?(?:the )?(?:<party>)(?! (?:in or|or <party>|bag|ward)|,? conservative)
    {vote} (?:leave|remain|yes|them out|tactically|the tories out|labour out|to get the tories)
    {vote} (?:for )?(?:<leader>)
    (?:get|kick|boot|throw|chuck|kicking|voting|drive|want|time to get) (?:the |this |these )?(?:<party>|<leader>|labour lot|tory lot|shower|government) {out}
    {out} with (?:the )?(?:<party>|<leader>)
    <party> {out}(?=[!.]|$| now| for good| #)
    <leader> {out}(?=[!.]|$| now| #)
    (?:f\\*?[a-z*]{1,3}k?|fuck|screw|sod|down with|bollocks to|never trust|never kissed|never trusting|hate) (?:the |a |all )?{tories|tory|labour|reform|snp|farage|starmer|badenoch|sunak|boris|corbyn|conservatives|greens|ukip|lib|libdems}
    {canvassing|canvassed|canvass|leafleting|leafletting|leafleted|leaflets|campaigning|campaigned|doorknocking|volunteering|phonebanking|knocking} (?:[\\w']+ ){0,5}(?:<party>|<leader>)
    {door} knocking (?:[\\w']+ ){0,4}(?:<party>|<leader>)
    {standing|stand|selected|running|run|stood|elected|chosen} (?:[\\w']+ ){0,6}(?:<party> (?:party )?)(?:candidate|councillor|mp|msp|ms|ppc)
    (?:your|our|my|the|as) (?:local |new |next )?(?:<party>) (?:party )?{candidate|ppc}
    {joined|joining|join|rejoined|member|members} (?:of )?(?:the |your )?(?:<party>)(?: party)?(?! (?:forces|in the|us for))
    {signed} up (?:to|for|as a member of) (?:the )?(?:<party>)
    sign up to (?:be a )?{member|members} of (?:the )?(?:<party>)
    {elect|re-elect|reelect} (?:[\\w'.-]+ ){1,4}(?:for|to|as|on) (?:your )?(?:[\\w']+ ){0,3}<office>
    {back|backing|backed|support|supporting|supports|endorse|endorsing|rooting} (?:for )?(?:me in |us in )?(?:the )?(?:<party>|<leader>)(?! (?:stars|the bus|from|to work|in court|seat|to the|garden|staff))
    join me in {backing|supporting|voting} (?:for )?(?:the )?(?:[\\w']+ )?(?:<party>|<leader>)
    <leader> for (?:pm|prime minister|number 10|leader|mayor|{president|pm|prime|leader|mayor})
    get (?:<leader>|<party>) (?:into|in|back in) {number|no|downing|power|government|office|parliament}
    <party> (?:is|are) the {only} (?:party|ones|one|choice|way)
    only <party> {can|will} (?:win|beat|stop|fix|save|deliver)
    {lend} (?:us|them|me|<party>) your vote
    {winning} here(?= |[!.]|$)
    {proud} (?:to be )?(?:a )?(?:<party>) (?:member|voter|councillor|supporter|activist|party member|candidate)
    {yes} to (?:an )?(?:independence|independent scotland|independent wales|united ireland|rejoin|indy)
    (?:scottish|welsh|no to) {independence} (?:now|is coming|yes|is normal|is the only)
    {rejoin} (?:the )?eu(?:$|[.!]| now| and| today| asap)
    {take} back control
    {snp} 1 (?:&|and) 2
    both {votes} (?:snp|green|labour|plaid)
    {don't|dont|never|not} (?:let|trust|vote|voting|elect|be voting) (?:for )?(?:the |these )?(?:<party>|<leader>)(?: [\\w']+){0,3}
    i'm (?:a )?{voting} <party>
    (?:time for|time) (?:<leader>|<party>) (?:him |her |them )?to {go|resign}
    sick of (?:<leader>|<party>)(?:,| and|\\.) (?:[\\w']+ ){0,4}{vote|go|out|resign}
    (?:general )?{election} now(?=[!.]|$| #| please)
    {remember} (?:this|that) (?:when you|at the ballot|on polling day|at the ballot box|come (?:the )?election)
    {put|putting|stuck} (?:up )?(?:[\\w']+ ){0,3}(?:vote )?(?:<party>) (?:poster|posters|sign|signs|stakeboard|placard)
    <party> {poster|rosette|stakeboard|badge} (?:up|on|in)
    {posters|poster} (?:up )?for (?:<party>|<leader>)
    i (?:voted|'m with|am with|stand with|trust|love|believe in) (?:<leader>|<party>) (?:and|because|all the way|till|{always|every|forever|will|and|because|all|till})
    (?:<leader>|<party>) (?:has|have) (?:got )?(?:my|our) {vote|support|backing}
    {my|our} vote (?:is going|goes|went) to (?:the )?(?:<party>|<leader>)
    (?:anyone|anything|anybody) but {reform|labour|tories|tory|farage|starmer|conservatives}
    {stop|beat|resist|reject} (?:reform|farage|the tories|labour|brexit|the snp)(?=[.!,]|$| now| at| on| in| and)
    {vote} with your (?:brain|head|heart|conscience)
    {vote} for me(?= (?:on|in|as|to|and)|[.!,]|$)
    your (?:<party>) {voice|champion} (?:on|in|for|at)
    (?:he|she|they|it|that|who|<party>|<leader>) (?:gets?|has|have|got|gets|will get) (?:my|our) {vote}
    {re-elect|reelect} <leader>
    {donate|donated|donating} to (?:the )?(?:<party>|my campaign|our campaign)
    <party> {gain|hold}(?= [!.]|!|\\.| we did it| what a| 🌹)
    we need (?:a|the) <party> {government|council|mp|mayor}
    {tories|labour|reform|conservatives|snp|lib|libdems|greens} (?:[\\w']+ ){0,3}(?:fix|save|destroy|wreck|ruin)(?:ed|ing|s)? (?:this country|our country|the country|our nhs|the nhs|our schools|britain|everything|education)
    {get} out and vote (?:them|the|for) (?:[\\w']+ )?(?:down|out|<party>)
    {corbyn|farage|starmer|boris|kemi|keir} (?:was|is) (?:right|the best|a legend|my hero|our only hope|the only|finished|a disgrace|a traitor|a liar)
    you {should|must|need} (?:all |to )?vote (?:<party>|<leader>|for (?:<party>|<leader>))
`;

/** Small signs of campaigning: kind, weight and the words. A party or politician must be among them. */
export const CAMPAIGN_CUES: readonly (readonly [string, Cue])[] = [
  [
    `
    {labour|tories|tory|conservatives|conservative|ukip|snp|plaid|greens|starmer|badenoch|farage|sunak|corbyn|polanski|burnham|rayner|streeting|phillipson|truss|braverman|jenrick|swinney|sturgeon|keir|kemi|rishi|jezza|dup|sdlp|libdems|lib-dems|reeves}
    {lib|liberal} dems?
    liberal {democrat|democrats}
    {reform} (?:'s|uk|are|is|will|voters?|councillors?|candidate|party|all the way|got|have|has|mp|mps|lot|would|can)
    {reform's} (?:candidate|mp|councillor|leader|manifesto)
    {nigel} (?:speaks|says|will|for|and|is|gets|has|all)
    {ed} davey
    boris {johnson}
    {boris} (?:out|is|was|has|lied|and his|should)
    the green {party}
    {green} (?:councillor|candidate|mp|mps|party|voters?|vote|surge)
    your {party} (?:is|uk|movement|membership)
    {brexit} (?:has been|was|is|party|disaster|lies)
    {independence} for (?:scotland|wales)
    (?:scottish|welsh) {independence}
    {yes} scotland
    prime {minister}
    {brexit}
    {mp|mps|councillor|councillors|pm|chancellor}
    the {government|opposition}
    `,
    { kind: 'party or politician', weight: 1, shared: true },
  ],
  [
    `
    {vote|voting|votes} (?:for |them |him |her |out |in |with |your |tactically |on (?:thursday|may)|accordingly)
    {canvassing|canvassed|canvass|leafleting|leafletting|leafleted|leaflet|doorstep|hustings|phonebanking|campaigning|campaigned|rosette|stakeboard}
    (?:knocked|knocking|knock) on (?:\\d+ |some |lots of |a few |hundreds of )*{doors}
    {candidate|candidates|ppc|councillor} (?:for|in|here|,|and|is|at the|selected)
    {selected|standing|elected|running|chosen} (?:to be |as |for |again )
    {join|joined|joining} (?:us|them|me|the party|the movement|today)
    {sign} (?:and|&|up|the|our) (?:share|petition|today|to)
    (?:get|getting|right) {behind} (?:them|him|her|us|reform|labour)
    all the {way}(?=[ .!]*$|!|\\.)
    {red|blue|green|yellow|turquoise} (?:wave|wall|tsunami)
    deserves? {your|our|my} (?:vote|support)
    {speaks} for me
    {backing|endorse|endorsing|support|supporting|trust} (?:them|him|her|keir|kemi|labour|reform|the)
    {campaign} to (?:save|stop|protect|scrap|win|elect)
    will (?:fight|stand up|deliver|work hard) for {you|our|us|schools|ditton|kent|scotland|wales|children|working}
    {stand} up for
    {donate|chip} (?:to|in)
    (?:my|our) {vote|party|campaign|candidate|manifesto}
    {proud} (?:socialist|tory|member|labour|lefty|conservative|liberal|green|remainer|brexiteer)
    {poster|posters|placard} (?:in|up|on)
    help (?:us|me|them) {win|beat|elect|leaflet}
    `,
    { kind: 'campaigning', weight: 2 },
  ],
  [
    `
    {con|conman|fraud|fraudster|grift|joke|failing|failed|pathetic|coward|cowards|dangerous|extremists|extremist|poison|toxic|vermin|rats|chaos|shambles|disgrace|disaster|scum|liars|liar|crooks|corrupt|corruption|traitor|traitors|clown|clowns|idiots|muppets|charlatan|grifter|grifters|fascists|racists|sleaze|lies|lied|shameful|useless|clueless|spineless|incompetent|catastrophe|wreckers|scumbags|hypocrites|hypocrite|parasites|spivs|cretins}
    {worst} (?:pm|prime minister|government|leader|party|chancellor|education secretary|thing)
    {has|have|needs|must|got|should} (?:to )?(?:go|resign|be kicked out|be voted out)(?=[ .!,]|$)
    {kick|boot|throw|chuck|vote|get|kicked} (?:them|him|her|the lot|this lot|the tories|labour|these) (?:all |lot )?out
    {get} rid of
    {sick|tired|fed} (?:up )?(?:of|with) (?:the |this |these )?(?:tories|labour|starmer|lot|government|party)
    {destroyed|destroying|wrecked|wrecking|ruined|ruining|betrayed|betraying|decimated|broke|broken|trashed|crashed|gutted|starved|screwed|robbed} (?:our|the|this|everything|us|working|schools|education|public|britain|education|teachers|pensioners|farmers)
    {hate|hated|despise|loathe|detest} (?:the |that |him|her|them|farage|starmer|tories|labour)
    {bloody|fucking|lying|evil|vile|nasty|awful|dreadful|rotten} (?:starmer|tories|tory|labour|farage|reform|boris|sunak|conservatives|snp|kemi|government)
    {tory|labour} (?:chaos|cuts|lies|sleaze|scum|voters?|misrule|austerity|mess|failure|corruption)
    {never} (?:forgive|trust|forget|vote)
    {shame} on
    (?:the )?{only} (?:party|one|ones|leader|politician|choice|hope)
    {brilliant|best|fantastic|legend|hero|decent|great|hardworking|excellent|wonderful} (?:local |constituency |labour |tory |green )?(?:leader|mp|councillor|candidate|politician|pm|man for|woman for)
    {saviour|hope} (?:of|for) (?:this|our|the|britain|wales|scotland|country)
    {time} for (?:change|a change|him to|them to|her to)
    about {time} too
    `,
    { kind: 'verdict', weight: 1.5 },
  ],
  [
    `
    {win|winning|fix|save|sort|beat|rebuild} (?:here|this country|our|the country|britain|the nhs|back)
    you {can't|cant|cannot|shouldn't} (?:vote|trust|support)
    {don't|dont|please|let's|lets} (?:forget to |remember to |make sure you |go |get |all )*(?:vote|kick|get|elect|back|make)
    if you {care} about
    {rejoin|remain|leave} now
    {enough} is enough
    {vote|voting} (?:anyone|anybody|someone|them|him|her|this lot|for anyone|for anybody)
    {fall|fooled|falling} (?:for|by) (?:it|him|them|her|this)
    {wake} up
    {change} (?:is|now|starts|things)
    {country|nation|kingdom} (?:back|needs|deserves|first|is)
    {plan} for
    {vote|votes}
    {thursday|may|election|ballot|poll|polls|polling} (?:day|4th|5th|7th|1st|box|,)
    `,
    { kind: 'call', weight: 1 },
  ],
];
